using System.Text.RegularExpressions;
using Microsoft.Playwright;
using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Scenarios;

/// <summary>A file that takes a while says that it is under way, and leaves the page to who works on it.</summary>
public sealed class TelechargementsTests(Site site) : EssaiDeNavigateur(site), IClassFixture<Site>
{
    [Theory]
    [InlineData("Toutes les fiches, en PDF", "clas-2018-2019-763.zip")]
    [InlineData("Réponses des dossiers pris en compte", "clas-2018-2019-763.csv")]
    public async Task A_long_download_is_announced_and_the_page_stays(string lien, string fichier)
    {
        var agent = await VisiteurAsync("a.martin");
        await agent.AllerAsync("/caf/763");
        await agent.EcrireAsync("Nom, numéro de dossier ou numéro Sias", "colibris");
        var annonce = agent.Lien(lien).Locator("xpath=following-sibling::*[@role='status']");

        var telechargement = await agent.Page.RunAndWaitForDownloadAsync(() => agent.Lien(lien).ClickAsync());

        Assert.Equal(fichier, telechargement.SuggestedFilename);
        await Assertions.Expect(annonce).ToHaveTextAsync(new Regex("Vous pouvez continuer à travailler"));
        Assert.Equal("/caf/763", agent.Ou);
        Assert.Equal("colibris", await agent.Champ("Nom, numéro de dossier ou numéro Sias").InputValueAsync());
        Assert.Null(await telechargement.FailureAsync());
    }
}
