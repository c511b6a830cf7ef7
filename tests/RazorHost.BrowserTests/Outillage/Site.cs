using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>The host on a port of its own and a database of its own, for the tests of one class.</summary>
/// <remarks><c>class MesTests(Site site) : EssaiDeNavigateur(site), IClassFixture&lt;Site&gt;</c>.</remarks>
public sealed class Site(Chromium chromium) : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, Task<string>> _sessions = new();

    internal HoteDeTest Hote { get; } = new()
    {
        // The copied database already holds it, and each host would print its accounts.
        Reglages = new Dictionary<string, string> { ["Demonstration:Active"] = "false" },
    };

    internal Chromium Chromium => chromium;

    /// <summary>« http://127.0.0.1:40123 ».</summary>
    internal string Adresse { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        await Hote.InitializeAsync();
        Hote.UseKestrel(0);
        Hote.StartServer();
        var serveur = Hote.Services.GetRequiredService<IServer>();
        Adresse = serveur.Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => Hote.DisposeAsync();

    /// <summary>The cookies of somebody signed in with a demonstration account, taken once in a window.</summary>
    internal Task<string> SessionDeAsync(string compte) => _sessions.GetOrAdd(compte, async qui =>
    {
        await using var contexte = await chromium.Navigateur.NewContextAsync(new() { BaseURL = Adresse });
        var page = await contexte.NewPageAsync();
        await page.GotoAsync("/demonstration");
        await page.Locator($"button[name=compte][value='{qui}']").ClickAsync();
        return await contexte.StorageStateAsync();
    });
}
