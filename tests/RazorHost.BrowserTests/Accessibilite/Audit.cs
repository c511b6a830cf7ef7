using Microsoft.Playwright;
using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>All that is asked of a page on screen: axe in both themes, our own checks, and no sideways scrolling on a phone.</summary>
internal static class Audit
{
    internal static async Task<IReadOnlyList<string>> DefautsAsync(Visiteur visiteur)
    {
        var page = visiteur.Page;
        var defauts = new List<string>();
        var avant = page.ViewportSize!;
        // As high as the page: what stays in sight while one scrolls must not hide what is judged.
        await page.SetViewportSizeAsync(avant.Width, await page.EvaluateAsync<int>("() => Math.max(innerHeight, document.scrollingElement.scrollHeight)"));
        defauts.AddRange(DocumentValide.Defauts(await visiteur.Temoin.SourceAsync()));
        defauts.AddRange(await Axe.DefautsAsync(page));
        defauts.AddRange(await Controle.DefautsAsync(page));
        defauts.AddRange(await Ancres.DefautsAsync(page));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        defauts.AddRange((await Axe.DefautsDeContrasteAsync(page)).Concat(await Controle.DefautsDeCouleurAsync(page)).Select(defaut => $"dark, {defaut}"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(avant.Width, avant.Height);
        defauts.AddRange(await Largeur.DefautsAsync(page));
        return [.. defauts.Distinct()];
    }
}
