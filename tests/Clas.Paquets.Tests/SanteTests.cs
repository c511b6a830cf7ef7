using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Clas.Paquets.Tests;

/// <summary>The health list of NuGet Package Explorer: symbols that match, sources that are found, a build that repeats.</summary>
public sealed class SanteTests(Atelier atelier)
{
    public static TheoryData<string> Noms => [.. Maison.Paquets];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Symbols_AreThoseOfTheAssembly(string nom)
    {
        var paquet = atelier.Paquet(nom);
        using var assemblage = new PEReader([.. paquet.Assemblage]);

        var entree = assemblage.ReadDebugDirectory().Single(entree => entree.Type == DebugDirectoryEntryType.CodeView);
        var codeView = assemblage.ReadCodeViewDebugDirectoryData(entree);

        Assert.Equal(new BlobContentId(codeView.Guid, entree.Stamp), new SymbolesLus(paquet.Pdb).Identifiant);
        Assert.Equal([$"lib/net10.0/{nom}.pdb"], paquet.Symboles.Keys.Where(chemin => chemin.StartsWith("lib/", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void Build_IsDeterministicAndSaysHowItWasCompiled(string nom)
    {
        var paquet = atelier.Paquet(nom);
        using var assemblage = new PEReader([.. paquet.Assemblage]);
        var symboles = new SymbolesLus(paquet.Pdb);

        Assert.Contains(assemblage.ReadDebugDirectory(), entree => entree.Type == DebugDirectoryEntryType.Reproducible);
        Assert.Contains(assemblage.ReadDebugDirectory(), entree => entree.Type == DebugDirectoryEntryType.PdbChecksum);
        Assert.Equal("C#", symboles.Options["language"]);
        Assert.StartsWith("release", symboles.Options["optimization"], StringComparison.Ordinal);
        Assert.Contains("compiler-version", symboles.Options);
        Assert.True(symboles.ADesReferences);
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void WithoutAForge_EverySourceIsInTheSymbols(string nom)
    {
        var symboles = new SymbolesLus(atelier.Paquet(nom).Pdb);

        Assert.NotEmpty(symboles.Documents);
        Assert.Empty(symboles.Liens);
        Assert.All(symboles.Documents, document =>
        {
            Assert.StartsWith("/_/", document.Chemin, StringComparison.Ordinal);
            Assert.True(document.EstEmbarque, document.Chemin);
        });
    }

    [Fact]
    public void AtAForge_EverySourceIsAtTheForgeOrInTheSymbols()
    {
        Petit.Ecrire(atelier.Autre, Petit.Membre);
        atelier.Autre.Git("remote", "add", "origin", "https://github.com/exemple/clas.git");
        Atelier.Reussir(atelier.Autre.Empaqueter(Petit.Dossier));
        atelier.Autre.Git("remote", "remove", "origin");

        var paquet = new Paquet(atelier.Autre.Paquets, Petit.Nom);
        var symboles = new SymbolesLus(paquet.Pdb);

        var lien = Assert.Single(symboles.Liens);
        Assert.Equal("/_/*", lien.Key);
        Assert.Equal($"https://raw.githubusercontent.com/exemple/clas/{atelier.Autre.Git("rev-parse", "HEAD")}/*", lien.Value);
        Assert.Equal("https://github.com/exemple/clas.git", Paquet.Trouver(paquet.Nuspec, "repository")!.Attribute("url")!.Value);
        // What the build writes is in no commit: it travels in the symbols.
        Assert.All(symboles.Documents, document => Assert.Equal(document.Chemin.Contains("/obj/", StringComparison.Ordinal), document.EstEmbarque));
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void PackedTwice_InTwoFolders_TheBytesAreTheSame(string nom)
    {
        var (une, autre) = (atelier.Paquet(nom), new Paquet(atelier.Autre.Paquets, nom));

        // File by file first: it names what differs.
        Assert.Equal(une.Fichiers.Keys, autre.Fichiers.Keys);
        Assert.All(une.Fichiers, fichier => Assert.Equal(fichier.Value, autre.Fichiers[fichier.Key]));
        Assert.All(une.Symboles, fichier => Assert.Equal(fichier.Value, autre.Symboles[fichier.Key]));
        Assert.Equal(File.ReadAllBytes(une.Chemin), File.ReadAllBytes(autre.Chemin));
        Assert.Equal(File.ReadAllBytes(une.CheminDesSymboles), File.ReadAllBytes(autre.CheminDesSymboles));
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void WhatIsInIt_HasTheDateOfTheCommit(string nom)
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(atelier.Paquet(nom).Chemin);

        Assert.All(archive.Entries, entree => Assert.Equal(Copie.DateDuCommit.UtcDateTime, entree.LastWriteTime.DateTime));
    }
}
