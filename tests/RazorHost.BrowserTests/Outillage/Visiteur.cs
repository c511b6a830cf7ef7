using Microsoft.Playwright;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>Somebody before a window of the browser.</summary>
internal sealed partial class Visiteur
{
    private const float Patience = Chromium.Patience;

    private Visiteur(Maniere maniere, IBrowserContext contexte, IPage page, Temoin temoin) =>
        (Maniere, Contexte, Page, Temoin) = (maniere, contexte, page, temoin);

    internal Maniere Maniere { get; }

    internal IBrowserContext Contexte { get; }

    internal IPage Page { get; private set; }

    internal Temoin Temoin { get; }

    /// <param name="site">Where.</param>
    /// <param name="compte">A demonstration account, « a.martin »; null for nobody.</param>
    /// <param name="maniere">How; with a mouse on a wide screen by default.</param>
    internal static async Task<Visiteur> OuvrirAsync(Site site, string? compte, Maniere? maniere = null)
    {
        maniere ??= Maniere.Ordinaire;
        var options = maniere.Options(site.Adresse);
        if (compte is not null)
            options.StorageState = await site.SessionDeAsync(compte);
        var contexte = await site.Chromium.ContexteAsync(options);
        var temoin = new Temoin(contexte, site.Adresse, site.HotesAdmis);
        return new Visiteur(maniere, contexte, await contexte.NewPageAsync(), temoin);
    }

    /// <summary>Opens an address of the site.</summary>
    internal async Task<IResponse?> AllerAsync(string chemin) => await Page.GotoAsync(chemin);

    /// <summary>Path and query of what is on screen.</summary>
    internal string Ou => new Uri(Page.Url).PathAndQuery;

    /// <summary>All that is read in the main part.</summary>
    internal async Task<string> TexteAsync() => RazorHost.Tests.Outillage.PageLue.Plier(await Page.Locator("main").InnerTextAsync());

    /// <summary>A second tab of the same browser.</summary>
    internal Task<IPage> OngletAsync() => Contexte.NewPageAsync();

    /// <summary>Works in this tab from now on.</summary>
    internal async Task PasserSurAsync(IPage onglet)
    {
        Page = onglet;
        await onglet.WaitForLoadStateAsync();
        await onglet.BringToFrontAsync();
    }
}
