using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>The rules of axe: those of WCAG 2.1 AA and of RGAA 4, its best practices, and the size of targets.</summary>
internal static class Axe
{
    private static readonly List<string> Etiquettes = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "RGAAv4", "best-practice"];

    private static readonly AxeRunOptions Toutes = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = Etiquettes },
        // WCAG 2.2, hence off by default: 24 px, or room around.
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
        ResultTypes = [ResultType.Violations],
    };

    private static readonly AxeRunOptions Contrastes = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    internal static Task<IEnumerable<string>> DefautsAsync(IPage page) => JugerAsync(page, Toutes);

    /// <summary>What alone depends on the colours, for the other theme.</summary>
    internal static Task<IEnumerable<string>> DefautsDeContrasteAsync(IPage page) => JugerAsync(page, Contrastes);

    private static async Task<IEnumerable<string>> JugerAsync(IPage page, AxeRunOptions options)
    {
        var resultat = await page.RunAxe(options);
        return
            from regle in resultat.Violations
            from noeud in regle.Nodes
            select $"axe, {regle.Id}: {noeud.Html} ({string.Join(", ", noeud.Any.Concat(noeud.All).Concat(noeud.None).Select(verification => verification.Message))})";
    }
}
