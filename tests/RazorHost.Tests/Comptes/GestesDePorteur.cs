using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Comptes;

/// <summary>What a porteur does with its account, page by page, as a browser would.</summary>
internal static class GestesDePorteur
{
    /// <summary>Long, and holds nothing that anybody would try.</summary>
    internal const string MotDePasse = "trois hiboux verts sous la pluie";

    internal const string Colibris = "contact@colibris.example";

    internal const string SaintAubin = "enfance@saint-aubin.example";

    /// <summary>Gives a demonstration account a password, as if its owner had chosen one.</summary>
    internal static Task<bool> DonnerUnMotDePasseAsync(this HoteDeTest hote, string courriel, string motDePasse = MotDePasse) =>
        hote.DansLaBaseAsync(async contexte =>
        {
            var compte = await contexte.Users.SingleAsync(compte => compte.Email == courriel);
            compte.PasswordHash = hote.Empreintes.HashPassword(compte, motDePasse);
            return await contexte.SaveChangesAsync() == 1;
        });

    internal static async Task<PageLue> SeConnecterAsync(this Navigateur navigateur, string courriel, string motDePasse = MotDePasse)
    {
        var page = await navigateur.VisiterAsync("/compte/connexion");
        return await navigateur.EnvoyerAsync(page, page.Bouton("Se connecter"), ("courriel", courriel), ("motDePasse", motDePasse));
    }

    internal static async Task<PageLue> SInscrireAsync(this Navigateur navigateur, string nom, string courriel, string motDePasse = MotDePasse)
    {
        var page = await navigateur.VisiterAsync("/compte/inscription");
        return await navigateur.EnvoyerAsync(page, page.Bouton("Créer mon compte"), ("nom", nom), ("courriel", courriel), ("nouveau", motDePasse));
    }

    internal static async Task<PageLue> OublierAsync(this Navigateur navigateur, string courriel)
    {
        var page = await navigateur.VisiterAsync("/compte/oubli");
        return await navigateur.EnvoyerAsync(page, page.Bouton("Recevoir un lien"), ("courriel", courriel));
    }

    /// <summary>Opens a link and presses the one button of its form.</summary>
    internal static async Task<PageLue> SuivreAsync(this Navigateur navigateur, string lien, params (string Champ, string Valeur)[] valeurs)
    {
        var page = await navigateur.VisiterAsync(lien);
        return await navigateur.EnvoyerAsync(page, (IHtmlElement)page.Un("main form[method=post] button"), valeurs);
    }

    /// <summary>A confirmed account, signed in.</summary>
    internal static async Task<Navigateur> NouveauPorteurAsync(this HoteDeTest hote, BoiteAuxLettres boite, string nom, string courriel)
    {
        var navigateur = hote.Navigateur();
        await navigateur.SInscrireAsync(nom, courriel);
        await navigateur.SuivreAsync((await boite.UneAsync(courriel)).Lien, ("motDePasse", MotDePasse));
        return navigateur;
    }

    internal static async Task<bool> EstConnecteAsync(this Navigateur navigateur) =>
        (await navigateur.VisiterAsync("/porteur")).Adresse == "/porteur";
}
