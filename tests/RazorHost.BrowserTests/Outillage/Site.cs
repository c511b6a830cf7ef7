using System.Collections.Concurrent;
using System.Net;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>The host on a port of its own and a database of its own, for the tests of one class.</summary>
/// <remarks><c>class MesTests(Site site) : EssaiDeNavigateur(site), IClassFixture&lt;Site&gt;</c>.</remarks>
public sealed class Site(Chromium chromium) : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Task<string>> _sessions = new();

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
        // The copied database already holds it, and each host would print its accounts.
        Hote = new HoteDeTest { DitSesPages = true, Reglages = new Dictionary<string, string>(Reglages) { ["Demonstration:Active"] = "false" } };
        await Hote.InitializeAsync();
        // Said to Kestrel itself: UseKestrel(0) writes the port into a server that the program may have started already.
        Hote.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        Hote.StartServer();
        Adresse = Hote.Adresse();
    }

    public ValueTask DisposeAsync() => Hote.DisposeAsync();

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
