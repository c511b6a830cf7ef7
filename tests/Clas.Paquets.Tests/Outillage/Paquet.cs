using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Clas.Paquets.Tests;

/// <summary>A package and its symbols, as the feed receives them.</summary>
internal sealed partial class Paquet
{
    internal Paquet(string dossier, string nom)
    {
        Nom = nom;
        Chemin = Directory.EnumerateFiles(dossier, $"{nom}.*.nupkg").Single(chemin => DeCePaquet(chemin, nom));
        Fichiers = Lire(Chemin);
        Symboles = Lire(CheminDesSymboles);
        Nuspec = XDocument.Parse(Encoding.UTF8.GetString(Fichiers[$"{nom}.nuspec"]).TrimStart('\uFEFF')).Root!.Elements().Single();
    }

    internal string Nom { get; }

    internal string Chemin { get; }

    internal string CheminDesSymboles => Path.ChangeExtension(Chemin, ".snupkg");

    /// <summary>By path in the package.</summary>
    internal IReadOnlyDictionary<string, byte[]> Fichiers { get; }

    /// <summary>By path in the package of symbols.</summary>
    internal IReadOnlyDictionary<string, byte[]> Symboles { get; }

    /// <summary>The <c>metadata</c> of the nuspec.</summary>
    internal XElement Nuspec { get; }

    internal byte[] Assemblage => Fichiers[$"lib/net10.0/{Nom}.dll"];

    internal byte[] Pdb => Symboles[$"lib/net10.0/{Nom}.pdb"];

    /// <summary>A text of the nuspec; empty when it is not there.</summary>
    internal string Dit(string element) => Trouver(Nuspec, element)?.Value ?? "";

    /// <summary>The dependencies: identifier, then version.</summary>
    internal IEnumerable<(string Id, string Version)> Dependances => Nuspec.Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => (element.Attribute("id")!.Value, element.Attribute("version")!.Value));

    /// <summary>An element by its name, whatever the version of the format.</summary>
    internal static XElement? Trouver(XElement parent, string element) =>
        parent.Elements().SingleOrDefault(enfant => enfant.Name.LocalName == element);

    // « Clas.Persistence.* » also finds Clas.Persistence.Sqlite: what follows the name must be a version.
    private static bool DeCePaquet(string chemin, string nom) =>
        Version().IsMatch(Path.GetFileName(chemin)[(nom.Length + 1)..]);

    private static Dictionary<string, byte[]> Lire(string chemin)
    {
        using var archive = ZipFile.OpenRead(chemin);
        return archive.Entries.ToDictionary(entree => entree.FullName, Octets, StringComparer.Ordinal);
    }

    private static byte[] Octets(ZipArchiveEntry entree)
    {
        using var flux = entree.Open();
        using var memoire = new MemoryStream();
        flux.CopyTo(memoire);
        return memoire.ToArray();
    }

    [GeneratedRegex(@"^\d")]
    private static partial Regex Version();
}
