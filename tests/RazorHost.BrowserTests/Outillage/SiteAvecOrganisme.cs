using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>The host, and the organisation whose session recognises the agents: two servers.</summary>
public sealed class SiteAvecOrganisme(Chromium chromium) : IAsyncLifetime
{
    private Organisme _organisme = null!;

    internal Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _organisme = await Organisme.OuvrirAsync();
        _organisme.Connecter("a.roy", "Agnès Roy");
        Site = new Site(chromium) { Reglages = _organisme.Reglages };
        await Site.InitializeAsync();
        Site.HotesAdmis.Add(_organisme.Emetteur.TrimEnd('/'));
        await _organisme.RenvoyerAussiAsync(new Uri(Site.Adresse + "/acces-caf/retour"));
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await _organisme.DisposeAsync();
    }
}
