using Microsoft.Playwright;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>How somebody uses the site.</summary>
/// <param name="Nom">« telephone ».</param>
/// <param name="Largeur">Of the window, in CSS pixels.</param>
/// <param name="Hauteur">The same.</param>
public sealed record Maniere(string Nom, int Largeur = 1280, int Hauteur = 800)
{
    internal float Densite { get; init; } = 1;

    internal bool AvecScript { get; init; } = true;

    /// <summary>Neither mouse nor finger: Tab, arrows, space and Enter.</summary>
    internal bool AuClavier { get; init; }

    internal static Maniere Ordinaire { get; } = new("ordinaire");

    internal static Maniere SansScript { get; } = new("sans JavaScript") { AvecScript = false };

    internal static Maniere Clavier { get; } = new("au clavier") { AuClavier = true };

    internal static Maniere Telephone { get; } = new("320 pixels de large", 320, 640);

    /// <summary>A window of 1280 × 1024 at 200 %.</summary>
    internal static Maniere Agrandie { get; } = new("agrandie à 200 %", 640, 512) { Densite = 2 };

    internal static IReadOnlyList<Maniere> Toutes { get; } = [Ordinaire, SansScript, Clavier, Telephone, Agrandie];

    internal BrowserNewContextOptions Options(string adresse) => new()
    {
        BaseURL = adresse,
        Locale = "fr-FR",
        TimezoneId = "Europe/Paris",
        ViewportSize = new ViewportSize { Width = Largeur, Height = Hauteur },
        DeviceScaleFactor = Densite,
        JavaScriptEnabled = AvecScript,
        ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce,
    };

    public override string ToString() => Nom;
}
