using Microsoft.EntityFrameworkCore;
using RazorHost.Identite;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Agents;

/// <summary>What an agent does at its door.</summary>
internal static class GestesDAgent
{
    /// <summary>A host that trusts this organisation.</summary>
    internal static Task<HoteDeTest> HoteAsync(this Organisme organisme, params (string Cle, string Valeur)[] reglages)
    {
        var tous = organisme.Reglages;
        foreach (var (cle, valeur) in reglages)
            tous[cle] = valeur;
        return HoteDeTest.NeufAsync(tous);
    }

    /// <summary>As if a responsable had given it.</summary>
    internal static Task<int> HabiliterAsync(
        this HoteDeTest hote, Organisme organisme, string sujet, Clas.Domain.Role role, params string[] cafs) => hote.DansLaBaseAsync(contexte =>
    {
        contexte.Habilitations.AddRange(cafs.Select(caf => new Habilitation { Emetteur = organisme.Emetteur, Sujet = sujet, Caf = caf, Nom = "Agnès Roy", Role = role }));
        return contexte.SaveChangesAsync();
    });

    /// <summary>Presses the button of the door: where the browser is sent.</summary>
    internal static async Task<Uri> DemanderAsync(this Navigateur navigateur, string porte = "/acces-caf")
    {
        var page = await navigateur.VisiterAsync(porte);
        var bouton = page.Bouton("Se faire reconnaître");
        var saisie = new FormulaireRempli((AngleSharp.Html.Dom.IHtmlFormElement)bouton.Closest("form")!, bouton);
        using var reponse = await navigateur.Client.PostAsync("/acces-caf", new FormUrlEncodedContent(saisie.Valeurs));
        return reponse.Headers.Location ?? throw new InvalidOperationException(await reponse.Content.ReadAsStringAsync());
    }

    /// <summary>Goes there and back: the page that says who was recognised, or why not.</summary>
    internal static async Task<PageLue> SeFaireReconnaitreAsync(this Navigateur navigateur, Organisme organisme, string porte = "/acces-caf") =>
        await navigateur.VisiterAsync((await organisme.PasserAsync(await navigateur.DemanderAsync(porte))).PathAndQuery);

    /// <summary>The whole way, « Ok » included.</summary>
    internal static async Task<PageLue> EntrerAsync(this Navigateur navigateur, Organisme organisme, string porte = "/acces-caf")
    {
        var page = await navigateur.SeFaireReconnaitreAsync(organisme, porte);
        return await navigateur.EnvoyerAsync(page, page.Bouton("Ok"));
    }

    internal static Task<int> FinirAsync(this HoteDeTest hote, string sujet) => hote.DansLaBaseAsync(contexte =>
    {
        DateTimeOffset? fin = hote.Horloge.GetUtcNow();
        return contexte.Habilitations.Where(ligne => ligne.Sujet == sujet).ExecuteUpdateAsync(ligne => ligne.SetProperty(h => h.FinLe, fin));
    });
}
