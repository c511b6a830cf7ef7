using System.Diagnostics;

namespace Clas.Architecture.Tests.Documents;

/// <summary>The seeded bugs still apply, name a law or a scenario, and are all in their page.</summary>
public sealed class BoguesSemesTests
{
    /// <summary>These compare with a file that was looked at once: they see that something moved, not that it is wrong.</summary>
    private static readonly string[] Instantanes = ["CyclesDeVieTests", "MatriceTests", "DiagrammesDuReadmeTests", "FormeCanoniqueTests"];

    [Fact]
    public void ThereAreMany_NumberedWithoutAGap() => Assert.Equal(
        Enumerable.Range(1, Math.Max(40, BogueSeme.Toutes.Count)).Select(n => n.ToString("00", null)),
        BogueSeme.Toutes.Select(bogue => bogue.Numero));

    [Fact]
    public void Each_IsSeenByALawOrAScenarioThatExists() => Assert.All(BogueSeme.Toutes, bogue =>
    {
        var (classe, methode) = bogue.Essai;
        Assert.DoesNotContain(classe, Instantanes);
        Assert.Contains(
            Maison.Sources("tests/Clas.Domain.Tests", ".cs"),
            source => Path.GetFileNameWithoutExtension(source.Chemin) == classe && source.Texte.Contains($" {methode}(", StringComparison.Ordinal));
    });

    [Fact]
    public void Each_StillAppliesToTheSources() => Assert.All(BogueSeme.Toutes, bogue =>
    {
        using var git = Lancer("git", ["apply", "--check", bogue.Chemin]);
        Assert.True(git.ExitCode == 0, $"{bogue.Chemin} no longer applies.");
    });

    [Fact]
    public void ThePage_ListsThemAllAsTheyAre() => Assert.Equal(
        BogueSeme.Toutes.Select(bogue => $"| {bogue.Numero} | {bogue.Bug} | {bogue.Effet} | `{bogue.Rouge}` |"),
        Maison.Lire("docs/bogues-semes.md").Texte.Split('\n')
            .Where(ligne => ligne.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(ligne[2]))
            .Select(ligne => string.Join('|', ligne.Split('|')[..5]) + "|"));

    [Fact]
    public void TheCommand_PlantsABug_AndSeesTheLawGoRed()
    {
        var bogue = BogueSeme.Toutes.Single(bogue => bogue.Bug.Contains("StructureValidee", StringComparison.Ordinal));

        using var commande = Lancer(Path.Combine(Maison.Racine, "scripts/bogues.sh"), [bogue.Numero]);
        var dit = commande.StandardOutput.ReadToEnd();

        Assert.True(commande.ExitCode == 0, dit);
        Assert.Contains($"sans la bogue vert, avec elle rouge ({bogue.Rouge})", dit);
    }

    private static Process Lancer(string programme, IEnumerable<string> arguments)
    {
        var demarrage = new ProcessStartInfo(programme, arguments) { WorkingDirectory = Maison.Racine, RedirectStandardOutput = true };
        // What the program that runs these tests told MSBuild is not for the one that the command starts.
        foreach (var nom in demarrage.Environment.Keys.Where(nom => nom.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            demarrage.Environment.Remove(nom);
        var processus = Process.Start(demarrage)!;
        processus.WaitForExit();
        return processus;
    }
}
