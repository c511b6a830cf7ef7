using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clas.Architecture.Tests.Documents;

/// <summary>A block of C# in a document: read, compiled, run.</summary>
internal static class ExtraitDeCode
{
    // The console and the current folder are those of the whole process.
    private static readonly Lock UnSeul = new();

    /// <summary>The code block that follows the HTML comment <paramref name="repere"/> in a document.</summary>
    public static string Lire(string document, string repere)
    {
        var texte = Maison.Lire(document).Texte;
        var debut = texte.IndexOf($"<!-- {repere} -->", StringComparison.Ordinal);
        Assert.True(debut >= 0, $"{document} has no block marked « {repere} ».");
        return Blocs(texte[debut..]).First();
    }

    /// <summary>Every code block of a document, in order.</summary>
    public static IReadOnlyList<string> LireTous(string document) => [.. Blocs(Maison.Lire(document).Texte)];

    /// <summary>Runs the block after its setting, from the root of the repository; gives what it printed and one of its variables.</summary>
    public static (string Sortie, T Valeur) Executer<T>(string extrait, string rendre, string decor)
    {
        var source = $$"""
            using System; using System.IO; using System.Linq; using Clas.Domain;
            public static class Extrait
            {
                public static object Executer()
                {
            {{decor}}
            {{extrait}}
                    return {{rendre}};
                }
            }
            """;
        var methode = Compiler(source).GetType("Extrait")!.GetMethod("Executer")!;
        using var sortie = new StringWriter();
        lock (UnSeul)
        {
            var (console, dossier) = (Console.Out, Directory.GetCurrentDirectory());
            try
            {
                Directory.SetCurrentDirectory(Maison.Racine);
                Console.SetOut(sortie);
                var valeur = (T)methode.Invoke(null, null)!;
                return (sortie.ToString(), valeur);
            }
            finally
            {
                Console.SetOut(console);
                Directory.SetCurrentDirectory(dossier);
            }
        }
    }

    private static IEnumerable<string> Blocs(string texte) =>
        texte.Split("```csharp\n").Skip(1).Select(bloc => bloc[..bloc.IndexOf("\n```", StringComparison.Ordinal)]);

    private static Assembly Compiler(string source)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Append(typeof(Clas.Domain.Dossier).Assembly.Location)
            .Distinct(StringComparer.Ordinal)
            .Select(chemin => MetadataReference.CreateFromFile(chemin));
        var compilation = CSharpCompilation.Create(
            "Extrait",
            [CSharpSyntaxTree.ParseText(source)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var octets = new MemoryStream();
        var resultat = compilation.Emit(octets);
        Assert.True(resultat.Success, string.Join('\n', resultat.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(octets.ToArray());
    }
}
