namespace Clas.Architecture.Tests.Documents;

/// <summary>Every block of code of the README, of the packages' pages and of <c>docs/</c> compiles and runs somewhere.</summary>
public sealed class ExtraitsTests(ITestOutputHelper sortie)
{
    private static readonly Source[] Programmes =
    [
        .. Maison.Sources("tests", ".cs").Where(EstLance),
        Maison.Lire("nuget/Smoke/Domaine/Program.cs"),
        Maison.Lire("nuget/Smoke/Sqlite/Program.cs"),
    ];

    // A test, a store that inherits its tests, or a line of the application that tests start.
    private static bool EstLance(Source source) =>
        source.Chemin.StartsWith("tests/Clas.Integration.Hote/", StringComparison.Ordinal)
        || new[] { "[Fact]", "[Theory]", ": MagasinConforme" }.Any(signe => source.Texte.Contains(signe, StringComparison.Ordinal));

    private static IReadOnlyList<Source> Pages => [.. Maison.Sources("", ".md").Where(page => !page.Chemin.StartsWith("tests/", StringComparison.Ordinal))];

    [Fact]
    public void Every_block_of_a_document_is_held_by_what_runs_it()
    {
        var blocs = Pages.SelectMany(page => Extraits.Blocs(page).Select(bloc => (page.Chemin, bloc.Langue))).ToList();

        sortie.WriteLine(string.Join('\n', blocs.CountBy(bloc => bloc).Select(compte => $"{compte.Key.Chemin}: {compte.Value} {compte.Key.Langue}")));
        Assert.True(blocs.Count(bloc => bloc.Langue == "csharp") >= 25, $"{blocs.Count} blocks read");
        Assert.Contains(blocs, bloc => bloc.Chemin == Extraits.PageCompilee);
        Verifier.Respectee(Pages.SelectMany(page => Extraits.Violations(page, Programmes)));
    }

    [Fact]
    public void The_continuous_integration_runs_the_commands_shown()
    {
        Assert.Contains("./build.sh test", Maison.Lire(".ci/run").Texte, StringComparison.Ordinal);
        Assert.Contains("samples/RazorHost", Maison.Lire("tests/RazorHost.Tests/CommandeDuReadmeTests.cs").Texte, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_that_nothing_runs_is_flagged()
    {
        var fautif = Maison.Fautif("ExtraitsLibres.md");

        Verifier.VoitLesFautes(Extraits.Violations(fautif, Programmes), fautif);
    }
}
