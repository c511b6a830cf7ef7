using System.Xml.Linq;

namespace Clas.Paquets.Tests;

/// <summary>The repository, as these tests read it.</summary>
internal static class Maison
{
    /// <summary>The folder of <c>Clas.slnx</c>.</summary>
    internal static readonly string Racine = Chercher(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The names of the packages: the folders of <c>src</c>.</summary>
    internal static IReadOnlyList<string> Paquets { get; } =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Racine, "src"))
            .Select(dossier => Path.GetFileName(dossier))
            .Where(nom => File.Exists(Chemin("src", nom, $"{nom}.csproj")))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The version that comes next: « 0.1.0 » until the minor that is prepared moves.</summary>
    internal static string VersionAVenir { get; } = $"{Reglage("nuget/Package.props", "MinVerMinimumMajorMinor")}.0";

    /// <summary>What an archive of the sources, without tags, is called; never published.</summary>
    internal static string VersionSansHistoire { get; } = Reglage("Directory.Build.props", "VersionPrefix");

    /// <summary>The path of a file of the repository.</summary>
    internal static string Chemin(params ReadOnlySpan<string> parties) => Path.Combine([Racine, .. parties]);

    private static string Reglage(string fichier, string nom) => XDocument.Load(Chemin(fichier)).Descendants(nom).Single().Value;

    private static string Chercher(DirectoryInfo? dossier) =>
        dossier is null ? throw new DirectoryNotFoundException("No Clas.slnx above the tests: they pack the sources of the repository.")
        : File.Exists(Path.Combine(dossier.FullName, "Clas.slnx")) ? dossier.FullName
        : Chercher(dossier.Parent);
}
