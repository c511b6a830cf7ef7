using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Clas.Conformite;
using Clas.Domain;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Conformite;

/// <summary>One account on the pages of one host: reads a fiche, presses a button when there is one, forges the form when there is none.</summary>
internal sealed class SesPages(Navigateur navigateur, string jeton)
{
    private static readonly HtmlParser Lecteur = new();
    private static readonly Dictionary<string, MotifDeRefus> ParMessage = Enum.GetValues<MotifDeRefus>()
        .GroupBy(motif => PageLue.Plier(Libelles.Francais.Expliquer(new Refus(motif)).Message))
        .ToDictionary(groupe => groupe.Key, groupe => groupe.First());

    // A refused geste moves nothing: the page read before is still the one on screen.
    private (string Adresse, PageLue Page)? _lue;

    /// <summary>Opens an account's session, and a token to forge with where there is no page to take it from.</summary>
    internal static async Task<SesPages> OuvrirAsync(Navigateur navigateur, string compte)
    {
        await navigateur.ConnecterAsync(compte);
        return new SesPages(navigateur, (await navigateur.VisiterAsync("/demonstration")).Jeton);
    }

    internal async Task<(bool EstAccordee, IReadOnlyList<GesteFiche> Offerts, IReadOnlyCollection<MotifDeRefus>? Motifs)> FaireAsync(Tentative tentative, int revision)
    {
        var (adresse, demande) = ($"/dossiers/{tentative.Depot.Id}/fiches/{tentative.Demande.Fiche.Code.ToLowerInvariant()}", tentative.Demande);
        if (_lue?.Adresse != adresse)
            _lue = (adresse, await navigateur.VisiterAsync(adresse));
        var page = _lue.Value.Page;
        var offerts = Enum.GetValues<GesteFiche>().Where(page.Offre).ToList();
        var estOffert = offerts.Contains(demande.Geste);
        var (accordee, motifs) = await EnvoyerAsync(adresse, estOffert ? Presser(page, demande) : Forger(page, demande, revision), tentative);
        // What was typed in it would be typed again.
        if (estOffert || accordee)
            _lue = null;
        return (accordee, offerts, motifs);
    }

    /// <summary>The page's own form, filled in as a browser would, and the button pressed.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Presser(PageLue page, Demande demande)
    {
        var bouton = page.Geste(demande.Geste);
        var saisie = new FormulaireRempli((IHtmlFormElement)bouton.Closest("form")!, bouton);
        foreach (var (champ, valeurs) in demande.Avec ?? [])
            saisie.Remplir(PageDeFiche.R(champ), [.. valeurs]);
        if (demande.Motif is { } motif)
            saisie.Remplir("motif", [motif]);
        return [.. saisie.Valeurs];
    }

    /// <summary>What somebody sends who knows the names of the fields, confirmation included.</summary>
    private IEnumerable<KeyValuePair<string, string>> Forger(PageLue page, Demande demande, int revision)
    {
        var formulaire = page.Document.QuerySelector("form.questionnaire") as IHtmlFormElement;
        var bouton = formulaire?.QuerySelector("button[name=geste]") as IHtmlElement;
        var siennes = bouton is null ? [KeyValuePair.Create("jeton", jeton)] : new FormulaireRempli(formulaire!, bouton).Valeurs.Where(valeur => valeur.Key is not ("geste" or "motif" or "revision"));
        var forgees = (demande.Avec ?? []).ToDictionary(reponse => PageDeFiche.R(reponse.Key), reponse => reponse.Value[0]);
        return
        [
            .. siennes.Where(valeur => !forgees.ContainsKey(valeur.Key)), .. forgees,
            new("revision", $"{revision}"), new("geste", demande.Geste.ToString()), new("confirme", "oui"), new("motif", demande.Motif ?? ""),
        ];
    }

    private async Task<(bool EstAccordee, IReadOnlyCollection<MotifDeRefus>? Motifs)> EnvoyerAsync(
        string adresse, IEnumerable<KeyValuePair<string, string>> valeurs, Tentative tentative)
    {
        using var contenu = new FormUrlEncodedContent(valeurs);
        using var reponse = await navigateur.Client.PostAsync(adresse, contenu);
        if (reponse.StatusCode is HttpStatusCode.Found)
        {
            var vers = new Uri(navigateur.Client.BaseAddress!, reponse.Headers.Location!).AbsolutePath;
            Assert.Contains(tentative.Depot.Id.ToString(), vers, StringComparison.Ordinal);
            return (true, null);
        }

        var suite = new PageLue(reponse.StatusCode, adresse, Lecteur.ParseDocument(await reponse.Content.ReadAsStringAsync()), reponse);
        if (reponse.StatusCode is HttpStatusCode.OK && suite.ABouton("OK"))
        {
            var bouton = suite.Bouton("OK");
            return await EnvoyerAsync(adresse, [.. new FormulaireRempli((IHtmlFormElement)bouton.Closest("form")!, bouton).Valeurs], tentative);
        }

        Assert.True(
            reponse.StatusCode is HttpStatusCode.UnprocessableEntity or HttpStatusCode.NotFound or HttpStatusCode.Forbidden,
            $"{tentative.Cellule}: {(int)reponse.StatusCode} {suite.Texte}");
        return (false, reponse.StatusCode is HttpStatusCode.NotFound ? [MotifDeRefus.HorsDuRessort] : Motifs(suite));
    }

    /// <summary>Words that are not ours are the host’s own; null where the page shows what was typed beside what is stored, and says why in other words.</summary>
    private static List<MotifDeRefus>? Motifs(PageLue page) => page.Document.QuerySelectorAll(".encart.erreur .refus li strong") is { Length: > 0 } lignes
        ? [.. lignes.Select(ligne => ParMessage.GetValueOrDefault(PageLue.Plier(ligne.TextContent), MotifDeRefus.RestrictionDeLHote))]
        : null;
}
