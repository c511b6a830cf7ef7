using System.Text.RegularExpressions;

namespace Clas.Paquets.Tests;

/// <summary>« Making a release », step by step, as CONTRIBUTING.md says it, on the small package in a copy.</summary>
public sealed partial class PublicationTests(Atelier atelier) : IDisposable
{
    // Above all that is or will be released here: the changelog has no section of that name.
    private const string Version = "99.0.0";

    private readonly string _depart = atelier.Autre.Git("rev-parse", "HEAD");

    [Fact]
    public void TheRecipe_GivesTheVersionOfTheTag_AndItsNotes()
    {
        Petit.Ecrire(atelier.Autre, Petit.Membre);

        Atelier.Reussir(Publier());

        var publie = new Paquet(atelier.Flux, Petit.Nom);
        Assert.Equal(Version, publie.Dit("version"));
        Assert.StartsWith($"- `{Petit.Nom}`: it counts.", publie.Dit("releaseNotes"), StringComparison.Ordinal);
    }

    [Fact]
    public void OnceReleased_APackageKeepsItsPromises_AndANewOneHasNone()
    {
        Petit.Ecrire(atelier.Autre, Petit.Membre);
        Atelier.Reussir(Publier());
        DireQuEstPubliee(Version);

        var tenue = EmpaqueterDApresLeFlux();
        Petit.Rompre(atelier.Autre);
        var rompue = EmpaqueterDApresLeFlux();
        Petit.Ecrire(atelier.Autre, Petit.Membre);
        var nouveau = atelier.Autre.Empaqueter(Petit.Dossier);

        Atelier.Reussir(tenue);
        Assert.NotEqual(0, rompue.Code);
        Assert.Contains("error CP0002", rompue.Sortie, StringComparison.Ordinal);
        Atelier.Reussir(nouveau);
    }

    public void Dispose()
    {
        atelier.Autre.Git("tag", "--delete", $"v{Version}");
        atelier.Autre.Git("reset", "--quiet", "--hard", _depart);
        foreach (var paquet in Directory.EnumerateFiles(atelier.Flux).Concat(Directory.EnumerateFiles(atelier.Autre.Paquets, $"{Petit.Nom}.*")))
            File.Delete(paquet);
    }

    /// <summary>Steps 1 to 4: the section, the promises, the commit and its tag, the package on its feed.</summary>
    private Commande Publier()
    {
        DireQuEstPubliee("");
        Changer("CHANGELOG.md", ARenommer(), $"## Unreleased\n\n## {Version} – 2026-12-01\n\n- `{Petit.Nom}`: it counts.\n");
        Petit.Promettre(atelier.Autre);
        atelier.Autre.Git("commit", "--all", "--quiet", "--message=Publier");
        atelier.Autre.Git("tag", $"v{Version}");
        var commande = atelier.Autre.Empaqueter(Petit.Dossier);
        foreach (var paquet in Directory.EnumerateFiles(atelier.Autre.Paquets, $"{Petit.Nom}.{Version}.*nupkg"))
            File.Move(paquet, Path.Combine(atelier.Flux, Path.GetFileName(paquet)));
        return commande;
    }

    /// <summary>Step 5.</summary>
    private void DireQuEstPubliee(string version) =>
        Changer("nuget/Package.props", DernierePubliee(), $"<DerniereVersionPubliee>{version}</DerniereVersionPubliee>");

    // The cache of this machine never holds what a test published.
    private Commande EmpaqueterDApresLeFlux() => atelier.Autre.Empaqueter(
        Petit.Dossier,
        ("RestoreAdditionalProjectSources", atelier.Flux),
        ("RestorePackagesPath", Path.Combine(atelier.Dossier, "cache-du-flux")),
        ("RestoreFallbackFolders", Fermeture.Cache));

    private void Changer(string fichier, Regex avant, string apres)
    {
        var texte = File.ReadAllText(Path.Combine(atelier.Autre.Racine, fichier));
        Assert.Single(avant.Matches(texte));
        atelier.Autre.Ecrire(fichier, avant.Replace(texte, apres));
    }

    [GeneratedRegex("^## Unreleased\n", RegexOptions.Multiline)]
    private static partial Regex ARenommer();

    [GeneratedRegex("<DerniereVersionPubliee>.*</DerniereVersionPubliee>")]
    private static partial Regex DernierePubliee();
}
