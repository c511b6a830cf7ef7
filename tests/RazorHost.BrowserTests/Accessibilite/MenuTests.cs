using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

public sealed class MenuTests(Chromium chromium)
{
    private const string Agent = "<form class='compte'><strong>Anne Martin</strong><small>Agent de la Caf</small></form>";
    private const string Autre = "<form class='compte'><strong>Claire Dumont</strong><small>Agent de la Caf</small></form>";
    private const string Usuel = "<nav><a href='/caf'>Ma Caf</a> <a href='/aide'>Aide</a></nav>";

    [Theory]
    [InlineData(Agent + "<nav><a href='/aide'>Aide</a> <a href='/caf'>Ma Caf</a></nav>", "where the menu of Agent de la Caf leads")]
    [InlineData(Autre + "<nav><a href='/caf'>Les Caf</a></nav>", "where the menu of Agent de la Caf leads")]
    [InlineData(Agent + "<nav><a href='/caf'>Les Caf</a> <a href='/aide'>Aide</a></nav>", "the menu of Anne Martin, Agent de la Caf")]
    [InlineData("<p>Une ligne</p>" + Agent + Usuel, "the place of the menu")]
    [InlineData(Agent, "no menu on ")]
    [InlineData("", "no menu on ")]
    public async Task It_sees_a_menu_that_is_not_the_usual_one(string entete, string dit) =>
        Assert.Contains(await DefautsApresAsync(Agent + Usuel, entete), defaut => defaut.StartsWith(dit, StringComparison.Ordinal));

    [Fact]
    public async Task It_leaves_alone_one_that_does_not_move() =>
        Assert.Empty(await DefautsApresAsync(Agent + Usuel, Autre + "<nav><a href='/caf'>Les Caf</a> <a href='/aide'>Aide</a></nav>"));

    private async Task<IReadOnlyList<string>> DefautsApresAsync(params string[] entetes)
    {
        await using var contexte = await chromium.ContexteAsync();
        var page = await contexte.NewPageAsync();
        var (constances, defauts) = (new Constances(), new List<string>());
        foreach (var entete in entetes)
        {
            await page.SetContentAsync($"<!DOCTYPE html><html lang='fr'><body><header>{entete}</header><main></main></body></html>");
            defauts.AddRange(await Menu.DefautsAsync(page, Vue.A("/Caf/Index", "agent", "a.martin", "/caf/763"), constances));
        }

        return defauts;
    }
}
