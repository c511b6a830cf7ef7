using Clas.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Identite;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite.Vues;

/// <summary>The accounts of porteurs: create, confirm, sign in, recover, change.</summary>
internal static class VuesDesComptes
{
    private const string Porteur = "contact@colibris.example";
    private const string MotDePasse = "trois hiboux verts sous la pluie";

    internal static IReadOnlyList<Vue> Toutes { get; } =
    [
        Vue.A("/Compte/Connexion", "vide", null, "/compte/connexion"),
        new("/Compte/Connexion", "en erreur", null, async (visiteur, _) =>
        {
            await visiteur.AllerAsync("/compte/connexion");
            await visiteur.EcrireAsync("Adresse e-mail", "inconnu@colibris.example");
            await visiteur.EcrireAsync("Mot de passe", "mauvais mot de passe");
            await visiteur.PresserAsync("Se connecter");
        }),
        Vue.A("/Compte/Inscription", "vide", null, "/compte/inscription"),
        new("/Compte/Inscription", "en erreur", null, async (visiteur, _) =>
        {
            await visiteur.AllerAsync("/compte/inscription");
            await visiteur.EcrireAsync("Adresse e-mail", "colibris@exemple");
            await visiteur.EcrireAsync("Mot de passe", "court");
            await visiteur.PresserAsync("Créer mon compte");
        }),
        Vue.A("/Compte/Courrier", "visiteur", null, "/compte/courrier"),
        new("/Compte/Confirmer", "valable", null, (visiteur, hote) => ConfirmerAsync(visiteur, hote, "valable@asso.example")),
        new("/Compte/Confirmer", "en erreur", null, async (visiteur, hote) =>
        {
            await ConfirmerAsync(visiteur, hote, "erreur@asso.example");
            await visiteur.EcrireAsync("Mot de passe", "un autre mot de passe");
            await visiteur.PresserAsync("Confirmer mon adresse");
        }),
        Vue.A("/Compte/Confirmer", "périmé", null, "/compte/confirmer?lien=abc"),
        Vue.A("/Compte/Oubli", "vide", null, "/compte/oubli"),
        new("/Compte/Oubli", "en erreur", null, async (visiteur, _) =>
        {
            await visiteur.AllerAsync("/compte/oubli");
            await visiteur.EcrireAsync("Adresse e-mail", "colibris");
            await visiteur.PresserAsync("Recevoir un lien");
        }),
        new("/Compte/Reinitialiser", "valable", null, (visiteur, hote) => OublierAsync(visiteur, hote, Porteur)),
        new("/Compte/Reinitialiser", "en erreur", null, async (visiteur, hote) =>
        {
            await OublierAsync(visiteur, hote, "ccas@caudebec.example");
            await visiteur.EcrireAsync("Nouveau mot de passe", "court");
            await visiteur.PresserAsync("Enregistrer ce mot de passe");
        }),
        Vue.A("/Compte/Reinitialiser", "périmé", null, "/compte/reinitialiser?lien=abc"),
        new("/Compte/NouvelleAdresse", "valable", null, (visiteur, hote) => DemenagerAsync(visiteur, hote, Porteur, "demenage@colibris.example")),
        Vue.A("/Compte/NouvelleAdresse", "périmé", null, "/compte/nouvelle-adresse?lien=abc"),
        new("/Compte/Invitation", "sans compte", null, (visiteur, hote) => InviterAsync(visiteur, hote, "nouvelle@colibris.example")),
        new("/Compte/Invitation", "avec un compte", null, (visiteur, hote) => InviterAsync(visiteur, hote, "clas@les-hauts.example")),
        Vue.A("/Compte/Invitation", "périmée", null, "/compte/invitation?lien=abc"),
        Vue.A("/Compte/Index", "porteur", Porteur, "/compte"),
        Vue.A("/Compte/MotDePasse", "porteur", Porteur, "/compte/mot-de-passe"),
        new("/Compte/MotDePasse", "porteur, en erreur", Porteur, async (porteur, _) =>
        {
            await porteur.AllerAsync("/compte/mot-de-passe");
            await porteur.EcrireAsync("Mot de passe actuel", "mauvais mot de passe");
            await porteur.EcrireAsync("Nouveau mot de passe", "court");
            await porteur.PresserAsync("Changer de mot de passe");
        }),
        Vue.A("/Compte/Adresse", "porteur", Porteur, "/compte/adresse"),
        new("/Compte/Adresse", "porteur, en erreur", Porteur, async (porteur, _) =>
        {
            await porteur.AllerAsync("/compte/adresse");
            await porteur.EcrireAsync("Nouvelle adresse e-mail", "colibris");
            await porteur.PresserAsync("Recevoir un lien à cette adresse");
        }),
    ];

    private static async Task ConfirmerAsync(Visiteur visiteur, HoteDeTest hote, string courriel)
    {
        await visiteur.AllerAsync("/compte/inscription");
        await visiteur.EcrireAsync("Prénom et nom", "Lou Martin");
        await visiteur.EcrireAsync("Adresse e-mail", courriel);
        await visiteur.EcrireAsync("Mot de passe", MotDePasse);
        await visiteur.PresserAsync("Créer mon compte");
        await visiteur.AllerAsync(await LienRecuAsync(hote, courriel));
    }

    private static async Task OublierAsync(Visiteur visiteur, HoteDeTest hote, string courriel)
    {
        await visiteur.AllerAsync("/compte/oubli");
        await visiteur.EcrireAsync("Adresse e-mail", courriel);
        await visiteur.PresserAsync("Recevoir un lien");
        await visiteur.AllerAsync(await LienRecuAsync(hote, courriel));
    }

    private static async Task DemenagerAsync(Visiteur visiteur, HoteDeTest hote, string compte, string adresse)
    {
        await using (var portee = hote.Services.CreateAsyncScope())
        {
            var sien = (await portee.ServiceProvider.GetRequiredService<UserManager<Compte>>().FindByEmailAsync(compte))!;
            Assert.True(await portee.ServiceProvider.GetRequiredService<DemandesDeCourrier>().NouvelleAdresseAsync(sien, Courriel.Lire(adresse), default));
        }

        await visiteur.AllerAsync(await LienRecuAsync(hote, adresse));
    }

    private static async Task InviterAsync(Visiteur visiteur, HoteDeTest hote, string courriel)
    {
        var porteur = await hote.ConnecterParLeReseauAsync(Porteur);
        var compte = await porteur.VisiterAsync("/compte");
        var equipe = await porteur.VisiterAsync(compte.Lien("qui répond pour elle"));
        await porteur.EnvoyerAsync(equipe, equipe.Bouton("Envoyer l’invitation"), ("courriel", courriel));
        await visiteur.AllerAsync(await LienRecuAsync(hote, courriel));
    }

    private static async Task<string> LienRecuAsync(HoteDeTest hote, string courriel) =>
        (await new BoiteAuxLettres(hote).ReleverAsync()).Last(recue => recue.Destinataires.Contains(courriel)).Lien;
}
