using Microsoft.Playwright;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>The main menu of somebody signed in: the same links in the same order on all the pages of a role, at the same place (RGAA 12.2).</summary>
internal static class Menu
{
    /// <summary>What is shown when nothing else goes well has neither account nor menu.</summary>
    private static readonly string[] PagesSansMenu = ["/Erreur", "/TexteGarde"];

    private const string Lire = """
        () => {
          const menu = document.querySelector("body > header nav");
          const liens = [...menu?.querySelectorAll("a") ?? []];
          const { left, top } = menu?.getBoundingClientRect() ?? { left: 0, top: 0 };
          return [
            document.querySelector(".compte small")?.textContent.trim() ?? "", document.querySelector(".compte strong")?.textContent.trim() ?? "",
            liens.map(lien => lien.getAttribute("href")).join(" "), liens.map(lien => lien.textContent.trim()).join(", "),
            menu ? `${Math.round(left)}, ${Math.round(top)}` : ""];
        }
        """;

    /// <param name="page">On screen.</param>
    /// <param name="vue">Which view it shows.</param>
    /// <param name="constances">What the others showed.</param>
    internal static async Task<IReadOnlyList<string>> DefautsAsync(IPage page, Vue vue, Constances constances)
    {
        var (role, nom, adresses, mots, place) = await page.EvaluateAsync<string[]>(Lire) is [var a, var b, var c, var d, var e] ? (a, b, c, d, e) : default;
        if (PagesSansMenu.Contains(vue.Page) || (vue.Qui is null && nom.Length == 0))
            return [];
        if (adresses.Length == 0)
            return [$"no menu on {vue.Nom}"];
        return
        [
            .. constances.Defauts($"where the menu of {role} leads", adresses, vue.Nom),
            // Who follows one Caf reads « Ma Caf », who follows several « Les Caf ».
            .. constances.Defauts($"the menu of {nom}, {role}", mots, vue.Nom),
            .. constances.Defauts("the place of the menu", place, vue.Nom),
        ];
    }
}
