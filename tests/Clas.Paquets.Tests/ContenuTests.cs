using System.Text;
using System.Xml.Linq;

namespace Clas.Paquets.Tests;

/// <summary>What a package says of itself, and what it holds.</summary>
public sealed class ContenuTests(Atelier atelier)
{
    private static readonly string[] FichiersDeNuGet = ["_rels/.rels", "[Content_Types].xml"];

    public static TheoryData<string> Noms => [.. Maison.Paquets];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Package_SaysWhatItIs(string nom)
    {
        var paquet = atelier.Paquet(nom);

        Assert.Equal(File.ReadAllBytes(Maison.Chemin("nuget", $"{nom}.md")), paquet.Fichiers[paquet.Dit("readme")]);
        Assert.Equal(File.ReadAllBytes(Maison.Chemin("nuget", "icon.png")), paquet.Fichiers[paquet.Dit("icon")]);
        Assert.Equal("expression", Paquet.Trouver(paquet.Nuspec, "license")!.Attribute("type")!.Value);
        Assert.StartsWith("MIT", paquet.Dit("license"), StringComparison.Ordinal);
        Assert.NotEmpty(paquet.Dit("description"));
        Assert.NotEmpty(paquet.Dit("authors"));
        Assert.Contains("accompagnement-scolarite", paquet.Dit("tags"), StringComparison.Ordinal);
        Assert.Equal(atelier.Une.Git("rev-parse", "HEAD"), Paquet.Trouver(paquet.Nuspec, "repository")!.Attribute("commit")!.Value);
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void Package_HoldsItsLibraryAndItsDocumentationOnly(string nom)
    {
        var paquet = atelier.Paquet(nom);

        var fichiers = paquet.Fichiers.Keys
            .Where(chemin => !FichiersDeNuGet.Contains(chemin) && !chemin.StartsWith("package/", StringComparison.Ordinal))
            // The fonts of Clas.Pdf travel with their licences.
            .Where(chemin => !chemin.StartsWith("licences/", StringComparison.Ordinal) && chemin != "THIRD-PARTY-NOTICES.md");

        Assert.Equal(
            new[] { $"{nom}.md", $"{nom}.nuspec", "icon.png", $"lib/net10.0/{nom}.dll", $"lib/net10.0/{nom}.xml" }.Order(StringComparer.Ordinal),
            fichiers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void Documentation_SpeaksOfEveryPublicType(string nom)
    {
        var documentes = XDocument.Parse(Encoding.UTF8.GetString(atelier.Paquet(nom).Fichiers[$"lib/net10.0/{nom}.xml"]).TrimStart('\uFEFF'))
            .Descendants("member")
            .Select(membre => membre.Attribute("name")!.Value)
            .ToHashSet();

        // Of members the compiler sees to it (CS1591).
        var types = File.ReadLines(Maison.Chemin("src", nom, "PublicAPI.Unshipped.txt"))
            .Concat(File.ReadLines(Maison.Chemin("src", nom, "PublicAPI.Shipped.txt")))
            .Where(ligne => !ligne.Contains(' ', StringComparison.Ordinal) && !ligne.Contains('<', StringComparison.Ordinal) && !ligne.Contains('(', StringComparison.Ordinal) && ligne[0] != '#');

        Assert.All(types, type => Assert.Contains($"T:{type}", documentes));
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void NothingInIt_NamesTheMachineThatMadeIt(string nom)
    {
        var paquet = atelier.Paquet(nom);
        var lieu = Encoding.UTF8.GetBytes(atelier.Dossier);

        Assert.All(
            paquet.Fichiers.Concat(paquet.Symboles),
            fichier => Assert.True(fichier.Value.AsSpan().IndexOf(lieu) < 0, $"{fichier.Key} names {atelier.Dossier}."));
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void WithoutATag_TheVersionIsTheOneToCome(string nom)
    {
        var version = atelier.Paquet(nom).Dit("version");

        Assert.StartsWith($"{Maison.VersionAVenir}-alpha.0", version, StringComparison.Ordinal);
        Assert.Equal(atelier.Paquet(Maison.Paquets[0]).Dit("version"), version);
    }
}
