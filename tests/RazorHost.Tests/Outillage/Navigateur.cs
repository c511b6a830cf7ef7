using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace RazorHost.Tests.Outillage;

/// <summary>A browser without JavaScript: visits, fills in the page's own form, presses one of its buttons.</summary>
public sealed class Navigateur(HttpClient client)
{
    private static readonly HtmlParser Lecteur = new();

    /// <summary>For what no browser does: a forged method, a bare request.</summary>
    public HttpClient Client => client;

    /// <summary>Signs in on the page of demonstration accounts.</summary>
    public async Task<PageLue> ConnecterAsync(string compte)
    {
        var page = await VisiterAsync("/demonstration");
        var bouton = (IHtmlElement)page.Un($"button[name=compte][value='{compte}']");
        return await EnvoyerAsync(page, bouton);
    }

    /// <summary>Opens an address and follows redirections.</summary>
    public async Task<PageLue> VisiterAsync(string adresse) => await SuivreAsync(await client.GetAsync(adresse), adresse);

    /// <summary>Presses a button of the page, having typed these values in its form.</summary>
    /// <param name="page">The page.</param>
    /// <param name="bouton">One of its buttons.</param>
    /// <param name="valeurs">Field to value; several lines of one field for several ticks; an unknown field is a defect of the test.</param>
    public async Task<PageLue> EnvoyerAsync(PageLue page, IHtmlElement bouton, params (string Champ, string Valeur)[] valeurs)
    {
        var formulaire = (IHtmlFormElement)bouton.Closest("form")!;
        var saisie = new FormulaireRempli(formulaire, bouton);
        foreach (var champ in valeurs.GroupBy(valeur => valeur.Champ, valeur => valeur.Valeur))
            saisie.Remplir(champ.Key, [.. champ]);
        return await PosterAsync(saisie.Adresse(page.Adresse), saisie.Valeurs);
    }

    /// <summary>Posts whatever a forger would, over the values of the page's own form, its antiforgery token included.</summary>
    public async Task<PageLue> ForgerAsync(PageLue page, IHtmlElement bouton, params (string Champ, string Valeur)[] valeurs)
    {
        var saisie = new FormulaireRempli((IHtmlFormElement)bouton.Closest("form")!, bouton);
        var forges = valeurs.Select(valeur => valeur.Champ).ToHashSet(StringComparer.Ordinal);
        return await PosterAsync(
            saisie.Adresse(page.Adresse),
            [
                .. saisie.Valeurs.Where(valeur => !forges.Contains(valeur.Key)),
                .. valeurs.Select(valeur => new KeyValuePair<string, string>(valeur.Champ, valeur.Valeur)),
            ]);
    }

    /// <summary>Posts these values to an address, as they are.</summary>
    public async Task<PageLue> PosterAsync(string adresse, IEnumerable<KeyValuePair<string, string>> valeurs)
    {
        using var contenu = new FormUrlEncodedContent(valeurs);
        return await SuivreAsync(await client.PostAsync(adresse, contenu), adresse);
    }

    private async Task<PageLue> SuivreAsync(HttpResponseMessage reponse, string adresse)
    {
        for (var sauts = 0; reponse.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther; sauts++)
        {
            Assert.True(sauts < 6, $"Redirected without end: {adresse}");
            adresse = new Uri(client.BaseAddress!, reponse.Headers.Location!).PathAndQuery;
            reponse = await client.GetAsync(adresse);
        }

        return new PageLue(reponse.StatusCode, adresse, Lecteur.ParseDocument(await reponse.Content.ReadAsStringAsync()), reponse);
    }
}
