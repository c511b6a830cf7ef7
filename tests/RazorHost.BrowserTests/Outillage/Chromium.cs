using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(RazorHost.BrowserTests.Outillage.Chromium))]

namespace RazorHost.BrowserTests.Outillage;

/// <summary>One browser for the whole run; each test opens windows of its own in it, without a past.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // Of a machine that does many things at once; nothing waits that long on a quiet one.
    internal const float Patience = 60_000;

    // The last switch wins: those that Playwright turns off, then two popups of the address bar, each a process in each window.
    private static readonly string[] Inutiles =
    [
        "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades", "LensOverlay",
        "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning", "BlockOriginHeaderModificationOnRedirect", "AvoidCorsURLLoaderRestartOnRedirect",
        "Translate", "AutoDeElevate", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled",
        "WebUIOmniboxPopup", "WebUIOmniboxAimPopup",
    ];

    private IPlaywright? _playwright;

    internal IBrowser Navigateur { get; private set; } = null!;

    /// <summary>A window without a past, that waits as long as a busy machine asks.</summary>
    internal async Task<IBrowserContext> ContexteAsync(BrowserNewContextOptions? options = null)
    {
        var contexte = await Navigateur.NewContextAsync(options);
        contexte.SetDefaultTimeout(Patience);
        return contexte;
    }

    public async ValueTask InitializeAsync()
    {
        var chemin = CheminDeChromium.Trouver();
        _playwright = await Playwright.CreateAsync();
        Navigateur = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chemin,
            Timeout = 2 * Patience,
            Args =
            [
                "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
                $"--disable-features={string.Join(',', Inutiles)}",
                // Its sandbox refuses the root user, that containers of CI are.
                .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? (string[])["--no-sandbox"] : [],
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (Navigateur is { } navigateur)
            await navigateur.CloseAsync();
        _playwright?.Dispose();
    }
}
