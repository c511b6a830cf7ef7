using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>Every view of a table passes the whole audit.</summary>
public abstract class PagesAccessibles(Site site) : EssaiDeNavigateur(site)
{
    private static readonly Constances Partout = new();

    private protected async Task AuditerAsync(Vue vue)
    {
        var visiteur = await VisiteurAsync(vue.Qui);

        await vue.Aller(visiteur, Site.Hote);

        Assert.Equal(vue.Page, await visiteur.Temoin.PageAsync());
        Constater.Aucun(await vue.ManquesAsync(visiteur.Page));
        Constater.Aucun(await Menu.DefautsAsync(visiteur.Page, vue, Partout));
        await Images.PrendreAsync(visiteur.Page, vue);
        Constater.Aucun(await Audit.DefautsAsync(visiteur));
        // Two pages of one name cannot be told apart in a list of tabs (RGAA 8.6).
        Constater.Aucun([.. Partout.Defauts($"the page called « {await visiteur.Page.TitleAsync()} »", vue.Page, vue.Nom)]);
    }

    private protected static TheoryData<string> Noms(IEnumerable<Vue> vues) => [.. vues.Select(vue => vue.Nom)];
}
