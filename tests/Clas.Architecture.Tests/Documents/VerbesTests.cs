using System.Text.RegularExpressions;

namespace Clas.Architecture.Tests.Documents;

/// <summary>A command that a document names is run by a CI, and a CI runs <c>build.sh</c> only.</summary>
public sealed partial class VerbesTests
{
    // It serves until it is stopped: the tests of the host start it, a CI does not wait for it.
    private static readonly string[] SansFin = ["run"];

    private static readonly string Workflows = string.Concat(Maison.Sources(".github/workflows", ".yml").Select(source => source.Texte));

    [Fact]
    public void EveryVerb_IsRunByAWorkflow()
    {
        var verbes = VerbeDeclare().Matches(Maison.Lire("build.sh").Texte).Select(verbe => verbe.Groups[1].Value).Except([.. SansFin, "help"]).ToList();
        var all = Maison.Lire("build.sh").Texte.Split("\nall() {")[1].Split("\n}")[0];

        Assert.True(verbes.Count > 8, $"{verbes.Count} verbs read");
        // « smoke » packs first.
        Assert.All(verbes, verbe => Assert.True(
            verbe is "pack" || Mot(verbe).IsMatch(all) || Mot(verbe).IsMatch(Lances()), $"No workflow runs ./build.sh {verbe}."));
    }

    [Fact]
    public void AWorkflow_RunsBuildShOnly() =>
        Assert.All(Lance().Matches(Workflows), commande => Assert.StartsWith("./build.sh ", commande.Groups[1].Value, StringComparison.Ordinal));

    private static string Lances() =>
        string.Join('\n', Lance().Matches(Workflows).Select(commande => commande.Groups[1].Value).Concat(Matrice().Matches(Workflows).Select(matrice => matrice.Groups[1].Value)));

    private static Regex Mot(string verbe) => new($@"\b{verbe}\b");

    [GeneratedRegex(@"^  ([a-z]+)  +\S", RegexOptions.Multiline)]
    private static partial Regex VerbeDeclare();

    [GeneratedRegex(@"- run: (.+)")]
    private static partial Regex Lance();

    [GeneratedRegex(@"verbe: \[(.+)\]")]
    private static partial Regex Matrice();
}
