using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clas.Architecture.Tests;

/// <summary>Sources compiled in memory, so that a name leads to the file that declares it.</summary>
internal static class Compilations
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly string[] Usings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] UsingsDeLHote =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    // Read once: three hundred of them for each compilation.
    private static readonly ConcurrentDictionary<string, PortableExecutableReference> References = new(StringComparer.Ordinal);

    private static readonly Lazy<CSharpCompilation> LeDomaine =
        new(() => Compiler("Clas.Domain", Maison.Sources("src/Clas.Domain", ".cs")));

    /// <summary>The sources of <c>src/Clas.Domain</c>.</summary>
    internal static CSharpCompilation Domaine => LeDomaine.Value;

    /// <summary>Compiles sources; those of a package do not see the package's own assembly nor those above it.</summary>
    internal static CSharpCompilation Compiler(string nom, IEnumerable<Source> sources) => CSharpCompilation.Create(
        nom,
        [Analyser(new Source("Usings.g.cs", EnGlobal(nom is "RazorHost" ? [.. Usings, .. UsingsDeLHote] : Usings))), .. sources.Select(Analyser)],
        Dlls.Where(dll => !EstDeLaMaison(dll) || nom is "RazorHost" && NomDe(dll) is not "RazorHost").Select(Reference),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A built assembly of the house, by name.</summary>
    internal static IAssemblySymbol Assemblage(string nom)
    {
        var reference = Reference(Dlls.Single(dll => NomDe(dll) == nom));
        return Assemblage(reference);
    }

    /// <summary>The assembly that these sources make, with the references it really uses.</summary>
    internal static IAssemblySymbol Assembler(CSharpCompilation compilation)
    {
        using var flux = new MemoryStream();
        var resultat = compilation.Emit(flux);
        Assert.True(resultat.Success, string.Join(Environment.NewLine, resultat.Diagnostics));

        return Assemblage(MetadataReference.CreateFromImage(flux.ToArray()));
    }

    /// <summary>Where a node stands: path and line, from 1.</summary>
    internal static (string Fichier, int Ligne) Lieu(this Location lieu) =>
        (lieu.SourceTree?.FilePath ?? lieu.MetadataModule?.Name ?? "", lieu.IsInSource ? lieu.GetLineSpan().StartLinePosition.Line + 1 : 0);

    private static IEnumerable<string> Dlls =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static string NomDe(string dll) => Path.GetFileNameWithoutExtension(dll);

    private static bool EstDeLaMaison(string dll) =>
        NomDe(dll).StartsWith("Clas.", StringComparison.Ordinal) || NomDe(dll) == "RazorHost";

    private static PortableExecutableReference Reference(string dll) =>
        References.GetOrAdd(dll, chemin => MetadataReference.CreateFromFile(chemin));

    private static IAssemblySymbol Assemblage(MetadataReference reference)
    {
        var compilation = CSharpCompilation.Create("Lecture", references: [.. Dlls.Where(dll => reference.Display != dll).Select(Reference), reference]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
    }

    private static SyntaxTree Analyser(Source source) => CSharpSyntaxTree.ParseText(source.Texte, Options, source.Chemin);

    private static string EnGlobal(IEnumerable<string> espaces) =>
        string.Concat(espaces.Select(espace => $"global using global::{espace};\n"));
}
