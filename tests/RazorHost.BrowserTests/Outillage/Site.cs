using System.Collections.Concurrent;
using System.Net;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>The host on a port of its own and a database of its own, for the tests of one class.</summary>
/// <remarks><c>class MesTests(Site site) : EssaiDeNavigateur(site), IClassFixture&lt;Site&gt;</c>.</remarks>
public sealed class Site(Chromium chromium) : IAsyncLifetime
{
    /// <summary>The folder of the mails that nobody receives begins so.</summary>
    internal const string DebutDesCourriels = "clas-courriels-";

    private readonly ConcurrentDictionary<string, Task<string>> _sessions = new();
    private readonly DirectoryInfo _courriels = Directory.CreateTempSubdirectory(DebutDesCourriels);

    internal HoteDeTest Hote { get; private set; } = null!;

    /// <summary>Of the host; set before it starts.</summary>
    internal Dictionary<string, string> Reglages { get; init; } = [];

    /// <summary>Other hosts where its users are sent on purpose, « http://127.0.0.1:4012 »; none by default.</summary>
    internal HashSet<string> HotesAdmis { get; } = [];

    internal Chromium Chromium => chromium;

    /// <summary>« http://127.0.0.1:40123 ».</summary>
    internal string Adresse { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Hote = new HoteDeTest
        {
            DitSesPages = true,
            // The copied database already holds the demonstration, and each host would print its accounts.
            Reglages = new Dictionary<string, string>(Reglages) { ["Demonstration:Active"] = "false", ["Courriel:Dossier"] = _courriels.FullName },
        };
        await Hote.InitializeAsync();
        // Said to Kestrel itself: UseKestrel(0) writes the port into a server that the program may have started already.
        Hote.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        Hote.StartServer();
        Adresse = Hote.Adresse();
    }

    public async ValueTask DisposeAsync()
    {
        await Hote.DisposeAsync();
        _courriels.Refresh();
        if (_courriels.Exists)
            _courriels.Delete(recursive: true);
    }

    /// <summary>The cookies of somebody signed in with a demonstration account, taken once in a window.</summary>
    internal Task<string> SessionDeAsync(string compte) => _sessions.GetOrAdd(compte, async qui =>
    {
        await using var contexte = await chromium.ContexteAsync(new() { BaseURL = Adresse });
        var page = await contexte.NewPageAsync();
        await page.GotoAsync("/demonstration");
        await page.Locator($"button[name=compte][value='{qui}']").ClickAsync();
        return await contexte.StorageStateAsync();
    });
}
