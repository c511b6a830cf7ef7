using Microsoft.Playwright;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>On a phone, in a window at 200 %, with wide spacing: all can be read without scrolling sideways (RGAA 10.4, 10.11, 10.12, 13.9).</summary>
internal static class Largeur
{
    private const string Debordement = """
        () => {
          const defile = (e) => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (getComputedStyle(p).overflowX !== "visible") return true; };
          const large = document.scrollingElement.scrollWidth;
          if (large <= innerWidth) return [];
          const fautifs = [...document.querySelectorAll("body *")]
            .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest("svg, .lu-seulement") && !defile(e) && ![...e.children].some(f => f.getBoundingClientRect().right > innerWidth + 1));
          return [`${large} px of content in a window of ${innerWidth} px: ${fautifs.slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(" · ")}`];
        }
        """;

    // The spacing that a reader may ask for, in full; a constructed sheet, because the policy of content refuses a written one.
    private const string Espacer = """
        () => {
          const feuille = new CSSStyleSheet();
          feuille.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
          document.adoptedStyleSheets = [feuille];
        }
        """;

    /// <summary>What goes out of the window as it is now.</summary>
    internal static Task<string[]> DeborderAsync(IPage page) => page.EvaluateAsync<string[]>(Debordement);

    internal static async Task<IReadOnlyList<string>> DefautsAsync(IPage page)
    {
        var avant = page.ViewportSize!;
        var defauts = new List<string>();
        // A phone lying, which is also a window at 200 %, then upright.
        foreach (var (largeur, hauteur) in new[] { (640, 320), (320, 640) })
        {
            await page.SetViewportSizeAsync(largeur, hauteur);
            defauts.AddRange(await DeborderAsync(page));
        }

        await page.EvaluateAsync(Espacer);
        defauts.AddRange((await DeborderAsync(page)).Select(defaut => $"with wide spacing, {defaut}"));
        await page.EvaluateAsync("() => { document.adoptedStyleSheets = []; }");
        await page.SetViewportSizeAsync(avant.Width, avant.Height);
        return defauts;
    }
}
