namespace Clas.Paquets.Tests;

/// <summary>
/// What makes the packages, copied elsewhere with a history of one commit and no tag: the same commit in every copy, what
/// is not committed yet included.
/// </summary>
internal sealed class Copie
{
    /// <summary>When every commit of a copy was made.</summary>
    internal static readonly DateTimeOffset DateDuCommit = new(2019, 6, 17, 9, 30, 0, TimeSpan.Zero);

    private static readonly string[] Dossiers = ["src", "nuget", "tools"];

    internal Copie(string racine)
    {
        Racine = racine;
        Directory.CreateDirectory(racine);
        foreach (var fichier in Fichiers())
        {
            var cible = Path.Combine(racine, fichier);
            Directory.CreateDirectory(Path.GetDirectoryName(cible)!);
            File.Copy(Maison.Chemin(fichier), cible);
        }

        Git("init", "--quiet", "--initial-branch=main");
        Git("add", "--all");
        Git("commit", "--quiet", "--message=Copie");
    }

    /// <summary>Where the copy stands.</summary>
    internal string Racine { get; }

    /// <summary>Where its packages are.</summary>
    internal string Paquets => Path.Combine(Racine, "artifacts", "packages");

    /// <summary>Packs one project, or all of them, as <c>./build.sh pack</c> does.</summary>
    internal Commande Empaqueter(string projet, params (string Nom, string Valeur)[] environnement) => Commande.Lancer(
        Racine, "dotnet", ["pack", projet, "--configuration", "Release", "--output", Paquets, "--verbosity", "quiet"], environnement);

    /// <summary>Builds a project, by its folder.</summary>
    internal Commande Compiler(string dossier) =>
        Commande.Lancer(Racine, "dotnet", ["build", dossier, "--configuration", "Release", "--verbosity", "quiet"]);

    /// <summary>Writes a file of the copy.</summary>
    internal void Ecrire(string chemin, string texte)
    {
        var cible = Path.Combine(Racine, chemin);
        Directory.CreateDirectory(Path.GetDirectoryName(cible)!);
        File.WriteAllText(cible, texte);
    }

    /// <summary>Runs git in the copy, always as the same person at the same instant.</summary>
    internal string Git(params string[] arguments) => Commande.Reussir(
        Racine, "git", ["-c", "core.autocrlf=false", "-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null", .. arguments],
        ("GIT_AUTHOR_NAME", "Clas"), ("GIT_AUTHOR_EMAIL", "clas@example.org"), ("GIT_AUTHOR_DATE", $"{DateDuCommit:O}"),
        ("GIT_COMMITTER_NAME", "Clas"), ("GIT_COMMITTER_EMAIL", "clas@example.org"), ("GIT_COMMITTER_DATE", $"{DateDuCommit:O}")).Trim();

    private static IEnumerable<string> Fichiers() =>
        Directory.EnumerateFiles(Maison.Racine)
            .Concat(Dossiers.SelectMany(dossier => Directory.EnumerateFiles(Maison.Chemin(dossier), "*", SearchOption.AllDirectories)))
            .Select(chemin => Path.GetRelativePath(Maison.Racine, chemin))
            // A worktree's .git is a file that leads back to the repository.
            .Where(chemin => !chemin.Split(Path.DirectorySeparatorChar).Any(partie => partie is "bin" or "obj" or ".git"));
}
