namespace Clas.Architecture.Tests;

/// <summary>The repository, as the rules read it.</summary>
internal static class Maison
{
    /// <summary>The folder of <c>Clas.slnx</c>.</summary>
    internal static readonly string Racine = Chercher(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The files below a folder that have one of these extensions, build output left out.</summary>
    internal static IReadOnlyList<Source> Sources(string dossier, params string[] extensions) =>
    [
        .. Fichiers(dossier)
            .Where(chemin => extensions.Contains(Path.GetExtension(chemin), StringComparer.OrdinalIgnoreCase))
            .Select(Lire),
    ];

    /// <summary>A kept offending sample, as the file it pretends to be.</summary>
    internal static Source Fautif(string nom) =>
        Lire($"tests/Clas.Architecture.Tests/Fautifs/{nom}.txt") with { Chemin = nom };

    /// <summary>The names of the packages: the folders of <c>src</c>.</summary>
    internal static IReadOnlyList<string> Paquets =>
        [.. Sources("src", ".csproj").Select(projet => Path.GetFileNameWithoutExtension(projet.Chemin))];

    /// <summary>A file by its path from the root.</summary>
    internal static Source Lire(string chemin) => new(chemin, File.ReadAllText(Path.Combine(Racine, chemin)));

    /// <summary>Is there a file or a folder at this path?</summary>
    internal static bool Contient(string chemin) => Path.Exists(Path.Combine(Racine, chemin));

    private static IEnumerable<string> Fichiers(string dossier)
    {
        var debut = Path.Combine(Racine, dossier);
        return Directory.Exists(debut)
            ? Directory.EnumerateFiles(debut, "*", SearchOption.AllDirectories)
                .Select(chemin => Path.GetRelativePath(Racine, chemin).Replace('\\', '/'))
                .Where(chemin => !chemin.Split('/').Any(partie => partie is "bin" or "obj" or "artifacts" or ".git"))
                .Order(StringComparer.Ordinal)
            : [];
    }

    private static string Chercher(DirectoryInfo? dossier) =>
        dossier is null ? throw new DirectoryNotFoundException("No Clas.slnx above the tests: they read the sources of the repository.")
        : File.Exists(Path.Combine(dossier.FullName, "Clas.slnx")) ? dossier.FullName
        : Chercher(dossier.Parent);
}
