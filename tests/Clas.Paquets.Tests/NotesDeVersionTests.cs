using System.Text.RegularExpressions;

namespace Clas.Paquets.Tests;

/// <summary>The notes of a package are those of CHANGELOG.md, and its version is the tag.</summary>
public sealed partial class NotesDeVersionTests(Atelier atelier)
{
    public static TheoryData<string> Noms => [.. Maison.Paquets];

    [Theory]
    [MemberData(nameof(Noms))]
    public void BeforeARelease_TheNotesAreWhatIsToComeForThatPackage(string nom)
    {
        var sections = Section().Matches(File.ReadAllText(Maison.Chemin("CHANGELOG.md")))
            .ToDictionary(section => section.Groups[1].Value, section => section.Groups[2].Value);
        // Just after a release nothing is to come yet.
        var lignes = Ligne().Matches(sections["Unreleased"].Trim() is { Length: > 0 } aVenir ? aVenir : sections.Values.ElementAt(1))
            .Select(ligne => (Tete: ligne.Value.Split(": ")[0], Texte: ligne.Value.TrimEnd()))
            .Where(ligne => ligne.Tete == "- Packages" || ligne.Tete.Contains("`Clas.", StringComparison.Ordinal))
            .ToList();
        var siennes = lignes.Where(ligne => ligne.Tete == "- Packages" || ligne.Tete.Contains($"`{nom}`", StringComparison.Ordinal)).ToList();

        var notes = atelier.Paquet(nom).Dit("releaseNotes");

        Assert.NotEmpty(lignes);
        Assert.Equal(string.Join('\n', (siennes.Exists(ligne => ligne.Tete != "- Packages") ? siennes : lignes).Select(ligne => ligne.Texte)), notes);
        Assert.DoesNotContain("Sample host", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void AtATag_TheVersionIsTheTagAndTheNotesItsSection()
    {
        Petit.Ecrire(atelier.Autre, Petit.Membre);
        atelier.Autre.Git("tag", "v7.8.9");
        var changelog = Path.Combine(atelier.Autre.Racine, "CHANGELOG.md");
        var texte = File.ReadAllText(changelog);
        File.WriteAllText(changelog, texte.Replace("## Unreleased\n", "## Unreleased\n\n## 7.8.9 – 2026-12-01\n\nOf 7.8.9; and 95 % of it.\n\n## 7.8.8\n", StringComparison.Ordinal));

        var commande = atelier.Autre.Empaqueter(Petit.Dossier);
        File.WriteAllText(changelog, texte);
        var sansSection = atelier.Autre.Empaqueter(Petit.Dossier);
        atelier.Autre.Git("tag", "--delete", "v7.8.9");

        Atelier.Reussir(commande);
        var paquet = new Paquet(Deplacer("7.8.9"), Petit.Nom);
        Assert.Equal("Of 7.8.9; and 95 % of it.", paquet.Dit("releaseNotes"));
        Assert.NotEqual(0, sansSection.Code);
        Assert.Contains("error CLAS003", sansSection.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutHistory_ThePackageHasTheNotesToCome_AndTheFirstDateOfZip()
    {
        Petit.Ecrire(atelier.Autre, Petit.Membre);
        var (histoire, cachee) = (Path.Combine(atelier.Autre.Racine, ".git"), Path.Combine(atelier.Dossier, "histoire"));
        Directory.Move(histoire, cachee);

        var commande = atelier.Autre.Empaqueter(Petit.Dossier);
        Directory.Move(cachee, histoire);

        Atelier.Reussir(commande);
        var paquet = new Paquet(Deplacer(Maison.VersionSansHistoire), Petit.Nom);
        Assert.Contains("- `Clas.Domain`: ", paquet.Dit("releaseNotes"), StringComparison.Ordinal);
        using var archive = System.IO.Compression.ZipFile.OpenRead(paquet.Chemin);
        Assert.All(archive.Entries, entree => Assert.Equal(new DateTime(1980, 1, 1), entree.LastWriteTime.DateTime));
    }

    // Alone in a folder: other tests pack the same one under another version.
    private string Deplacer(string version)
    {
        var ailleurs = Directory.CreateDirectory(Path.Combine(atelier.Dossier, version)).FullName;
        foreach (var chemin in Directory.EnumerateFiles(atelier.Autre.Paquets, $"{Petit.Nom}.{version}.*"))
            File.Move(chemin, Path.Combine(ailleurs, Path.GetFileName(chemin)));
        return ailleurs;
    }

    [GeneratedRegex(@"^- .*(?:\n  .*)*", RegexOptions.Multiline)]
    private static partial Regex Ligne();

    [GeneratedRegex(@"(?<=\n)## (\S+)[^\n]*\n(.*?)(?=\n## |\z)", RegexOptions.Singleline)]
    private static partial Regex Section();
}
