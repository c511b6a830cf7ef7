using System.Text.RegularExpressions;

namespace Clas.Architecture.Tests;

/// <summary>The texts that people read in a source: a page, C#, a script, a questionnaire, the illustrated guide.</summary>
internal static partial class TextesVus
{
    // Tables of a database, diagrams, and what developers alone read of a bad questionnaire file.
    private static readonly string[] HorsDeVue =
    [
        "samples/RazorHost/Migrations/", "src/Clas.Persistence", "src/Clas.Conformite/", "src/Clas.Domain/Cycles/Exports/",
        "src/Clas.Domain/Questionnaires/Lecture/",
    ];

    /// <summary>The sources of the house that speak to people.</summary>
    internal static IReadOnlyList<Source> Sources { get; } =
    [
        .. Maison.Sources("samples/RazorHost", ".cshtml", ".cs", ".js").Concat(Maison.Sources("src", ".cs"))
            .Where(source => !HorsDeVue.Any(dossier => source.Chemin.StartsWith(dossier, StringComparison.Ordinal))),
        .. Maison.Sources("docs/guide", ".md"),
        .. Maison.Sources("src/Clas.Domain/Questionnaires", ".json").Where(source => !source.Chemin.EndsWith(".schema.json", StringComparison.Ordinal)),
    ];

    /// <summary>All that people read there, in the order of the source.</summary>
    internal static IEnumerable<TexteVu> De(Source source) => Path.GetExtension(source.Chemin) switch
    {
        ".cshtml" => new PageRazor(source).TextesVus(),
        ".cs" => ChainesCSharp.De(source.Chemin, 1, source.Texte),
        ".js" => Valeurs(source, ChaineDeScript()),
        ".md" => Valeurs(source, LigneDeGuide()),
        ".json" => Valeurs(source, TexteDeQuestionnaire()),
        _ => throw new ArgumentException($"No text is read in {source.Chemin}.", nameof(source)),
    };

    private static IEnumerable<TexteVu> Valeurs(Source source, Regex valeur) => valeur.Matches(source.Texte)
        .Select(trouvee => trouvee.Groups[1])
        .Select(texte => new TexteVu(source.Chemin, 1 + source.Texte.AsSpan(0, texte.Index).Count('\n'), texte.Value));

    [GeneratedRegex("(?<!^ *//.*)\"([^\"\\n]*)\"", RegexOptions.Multiline)]
    private static partial Regex ChaineDeScript();

    // Without what it links to: « (images/caf-bilan.webp) ».
    [GeneratedRegex(@"^[#!\[*\s-]*([^\n]+?)(?:\]\([^)\n]*\))?$", RegexOptions.Multiline)]
    private static partial Regex LigneDeGuide();

    [GeneratedRegex("\"(?:libelle|aide|mention|introduction|message|titre|unite)\": \"([^\"]*)\"")]
    private static partial Regex TexteDeQuestionnaire();
}
