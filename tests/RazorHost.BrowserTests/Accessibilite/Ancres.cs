using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>A link to a place of another page, or a sign of the sheet of signs: read with the same session, the place is there.</summary>
/// <remarks>Within the page itself, <c>Controles/navigation.js</c> sees it.</remarks>
internal static class Ancres
{
    private const string Adresses = """
        () => [...document.querySelectorAll("a[href*='#'], use[href*='#']")]
          .map(lien => new URL(lien.getAttribute("href"), document.baseURI))
          .filter(adresse => adresse.hash && adresse.origin === location.origin && adresse.href.split("#")[0] !== location.href.split("#")[0])
          .map(adresse => adresse.href)
        """;

    internal static async Task<IReadOnlyList<string>> DefautsAsync(IPage page)
    {
        var defauts = new List<string>();
        var liens = (await page.EvaluateAsync<string[]>(Adresses)).Distinct().Select(lien => lien.Split('#')).ToLookup(parties => parties[0], parties => parties[1]);
        foreach (var cible in liens)
        {
            var reponse = await page.Context.APIRequest.GetAsync(cible.Key);
            var document = new HtmlParser().ParseDocument(await reponse.TextAsync());
            defauts.AddRange(
                from ancre in cible
                where !reponse.Ok || document.GetElementById(Uri.UnescapeDataString(ancre)) is null
                select $"a link to nowhere: {new Uri(cible.Key).PathAndQuery}#{ancre} ({reponse.Status})");
        }

        return defauts;
    }
}
