using System.Text.Json;
using System.Text.RegularExpressions;
using Clas.Domain;

namespace Clas.Architecture.Tests;

/// <summary>Whatever a document shows as code is held by something that compiles and runs it (STYLE 12).</summary>
internal static partial class Extraits
{
    /// <summary>Its blocks, read one after another, are one program that a test compiles and runs (<c>PageDuDomaineTests</c>).</summary>
    internal const string PageCompilee = "docs/domaine.md";

    // The first is run by the CI, the other by CommandeDuReadmeTests.
    private static readonly string[] Commandes = ["./build.sh test", "dotnet run --project samples/RazorHost"];

    internal sealed record Bloc(string Langue, int Ligne, string Texte);

    /// <summary>The blocks of a document that nothing holds.</summary>
    /// <param name="document">A page of Markdown.</param>
    /// <param name="programmes">The sources that are compiled and run: tests, and the consumer of the packages.</param>
    internal static IEnumerable<Violation> Violations(Source document, IReadOnlyList<Source> programmes)
    {
        var serres = programmes.Select(programme => Serrer(programme.Texte)).ToList();
        return
            from bloc in Blocs(document)
            let conseil = Conseil(document, bloc, serres)
            where conseil is not null
            select new Violation(document.Chemin, bloc.Ligne, conseil);
    }

    /// <summary>The fenced blocks of a document; the line is that of their first line, from 1.</summary>
    internal static IEnumerable<Bloc> Blocs(Source document) =>
        from bloc in Cloture().Matches(document.Texte)
        select new Bloc(bloc.Groups[1].Value, document.Texte[..bloc.Groups[2].Index].Count(c => c == '\n') + 1, bloc.Groups[2].Value);

    private static string? Conseil(Source document, Bloc bloc, IReadOnlyList<string> programmes) => bloc.Langue switch
    {
        "csharp" when document.Chemin == PageCompilee => null,
        "csharp" or "sql" => programmes.Any(programme => programme.Contains(Serrer(bloc.Texte), StringComparison.Ordinal))
            ? null
            : "No test has these lines, one after another: write them in one, which compiles and runs them.",
        "sh" => Lignes(bloc.Texte).All(Commandes.Contains) ? null : $"Nobody runs this command; those that are: {string.Join(", ", Commandes)}.",
        "mermaid" => Enum.GetValues<TypeDeFiche>().Any(fiche => CyclesDeVie.De(fiche).EnMermaid().Trim() == bloc.Texte.Trim())
            ? null
            : "A diagram that is not drawn from the tables: run ./build.sh guide.",
        "json" => EstUnJsonConnu(bloc.Texte) ? null : "Neither JSON, nor something of the questionnaire shipped.",
        _ => $"Say in {nameof(Extraits)} what holds a block of « {bloc.Langue} ».",
    };

    /// <summary>It can be read, and what it is called exists.</summary>
    private static bool EstUnJsonConnu(string texte)
    {
        try
        {
            using var json = JsonDocument.Parse(texte);
            return json.RootElement.TryGetProperty("id", out var id)
                && Enum.GetValues<TypeDeFiche>().SelectMany(Questionnaire.Clas20182019.Controles).Any(controle => controle.Id == id.GetString());
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Indentation and blank lines say nothing; the order of the lines does.
    private static string Serrer(string texte) => $"\n{string.Join('\n', Lignes(texte))}\n";

    private static IEnumerable<string> Lignes(string texte) =>
        texte.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^```(\w*)[ \t]*\n(.*?)^```[ \t]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Cloture();
}
