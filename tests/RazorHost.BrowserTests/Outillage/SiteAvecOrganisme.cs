using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>The host, and the organisation whose session recognises the agents: two servers.</summary>
public class SiteAvecOrganisme(Chromium chromium) : IAsyncLifetime
{
    private Organisme _organisme = null!;

    /// <summary>Of the host, beside where the organisation is.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Reglages => [];

    internal Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _organisme = await Organisme.OuvrirAsync();
        // Nobody reads its role nor its Caf where habilitations come from the table, as they do unless the settings say otherwise.
        _organisme.Connecter("a.roy", "Agnès Roy", ("role", "agent"), ("caf", "999"));
        Site = new Site(chromium) { Reglages = new Dictionary<string, string>(_organisme.Reglages.Concat(Reglages)) };
        await Site.InitializeAsync();
        Site.HotesAdmis.Add(_organisme.Emetteur.TrimEnd('/'));
        await _organisme.RenvoyerAussiAsync(new Uri(Site.Adresse + "/acces-caf/retour"));
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Site.DisposeAsync();
        await _organisme.DisposeAsync();
    }
}

/// <summary>The same, whose door opens from one network only: that of the machine itself.</summary>
public sealed class SiteDUnReseau(Chromium chromium) : SiteAvecOrganisme(chromium)
{
    protected override IEnumerable<KeyValuePair<string, string>> Reglages => [new("Agents:Reseaux:0", "127.0.0.0/8")];
}
