using Microsoft.Playwright;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>A picture of each view, for the eyes of somebody: CLAS_IMAGES names the folder they go to.</summary>
internal static class Images
{
    private static readonly string? Dossier = Environment.GetEnvironmentVariable("CLAS_IMAGES");

    internal static async Task PrendreAsync(IPage page, Vue vue)
    {
        if (Dossier is null)
            return;
        var nom = string.Concat(vue.Nom.Trim('/').Select(lettre => char.IsLetterOrDigit(lettre) ? lettre : '-'));
        await PhotographierAsync(page, nom, "large");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await PhotographierAsync(page, nom, "sombre");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        var avant = page.ViewportSize!;
        await page.SetViewportSizeAsync(320, 640);
        await PhotographierAsync(page, nom, "etroit");
        await page.SetViewportSizeAsync(avant.Width, avant.Height);
    }

    private static Task PhotographierAsync(IPage page, string nom, string comment) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Dossier!, $"{nom}.{comment}.png"), FullPage = true });
}
