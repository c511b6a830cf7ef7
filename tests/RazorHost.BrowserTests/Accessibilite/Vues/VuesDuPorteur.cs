using Microsoft.EntityFrameworkCore;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite.Vues;

/// <summary>The porteur's pages, and its fiches in every state.</summary>
internal static class VuesDuPorteur
{
    private const string Colibris = "contact@colibris.example";
    private const string Foyer = "foyer@pays-de-caux.example";
    private const string GrandLarge = "contact@grand-large.example";

    internal static IReadOnlyList<Vue> Toutes { get; } =
    [
        Vue.A("/Porteur/Index", "un dossier et des anciens", Colibris, "/porteur"),
        Vue.A("/Porteur/Index", "un dossier", "bonjour@tikaz.example", "/porteur"),
        Vue.A("/Porteur/Index", "plusieurs structures", "nadia.cherif@courrier.example", "/porteur"),
        new("/Porteur/Index", "sans structure", "cafe-des-devoirs@fecamp.example", async (porteur, hote) =>
        {
            await hote.DansLaBaseAsync(contexte => contexte.Rattachements
                .Where(lien => contexte.Users.Any(compte => compte.Id == lien.CompteId && compte.Email == "cafe-des-devoirs@fecamp.example")).ExecuteDeleteAsync());
            await porteur.AllerAsync("/porteur");
        }),
        new("/Porteur/Index", "en erreur", GrandLarge, async (porteur, _) =>
        {
            await porteur.AllerAsync("/porteur");
            await porteur.PresserAsync("Ouvrir le dossier");
        }),
        Vue.DuDossier("pris en compte", Foyer, "Foyer rural du Pays de Caux"),
        Vue.DuDossier("à reprendre", "clas@les-hauts.example", "Centre social Les Hauts"),
        Vue.DuDossier("corrigé par la Caf", "clas@amicale-gq.example", "Amicale laïque de Grand-Quevilly"),
        Vue.DuDossier("entamé", "nadia.cherif@courrier.example", "Ludothèque de Darnétal"),
        Vue.DuDossier("transmis", "enfance@saint-aubin.example", "Mairie de Saint-Aubin-lès-Elbeuf"),
        Vue.DuDossier("Structure validée", "ccas@caudebec.example", "Centre communal d’action sociale de Caudebec-lès-Elbeuf"),
        Vue.DuDossier("Action terminée", "education@yvetot.example", "Mairie d’Yvetot"),
        new("/Porteur/Dossier", "jamais enregistré", GrandLarge, async (porteur, hote) =>
            await porteur.AllerAsync($"/porteur/dossiers/{(await hote.OuvrirAsync(Recit.JamaisEnregistre)).Id}")),
        new("/Porteur/Dossier", "à l’écart", GrandLarge, async (porteur, hote) =>
            await porteur.AllerAsync($"/porteur/dossiers/{(await hote.OuvrirAsync(Recit.Doublon)).Id}")),
        Vue.A("/Porteur/Structure", "vide", Colibris, "/porteur/structure"),
        new("/Porteur/Structure", "en erreur", Colibris, async (porteur, _) =>
        {
            await porteur.AllerAsync("/porteur/structure");
            await porteur.EcrireAsync("Nom de la structure", "centre");
            await porteur.PresserAsync("Rechercher");
        }),
        Vue.A("/Porteur/Structure", "trouvées", Colibris, "/porteur/structure?caf=763&q=centre"),
        Vue.A("/Porteur/Structure", "aucune trouvée", Colibris, "/porteur/structure?caf=763&q=introuvable"),
        new("/Porteur/Equipe", "en erreur", Foyer, async (porteur, _) =>
        {
            await porteur.AllerAsync("/compte");
            await porteur.SuivreAsync("qui répond pour elle");
            await porteur.EcrireAsync("Son adresse e-mail", "paul");
            await porteur.PresserAsync("Envoyer l’invitation");
        }),
        new("/Porteur/Equipe", "une invitation en attente", Foyer, async (porteur, _) =>
        {
            await porteur.AllerAsync("/compte");
            await porteur.SuivreAsync("qui répond pour elle");
            await porteur.EcrireAsync("Son adresse e-mail", "collegue@pays-de-caux.example");
            await porteur.PresserAsync("Envoyer l’invitation");
        }),
        new("/Dossiers/Fiche", "porteur, Structure non commencée", GrandLarge, async (porteur, hote) =>
            await porteur.AllerAsync((await hote.OuvrirAsync(Recit.JamaisEnregistre)).Adresse("s"))),
        new("/Dossiers/Fiche", "porteur, Action vide", GrandLarge, async (porteur, hote) =>
            await porteur.AllerAsync((await hote.OuvrirAsync(Recit.StructureEntamee)).Adresse("a1"))),
        Vue.DeLaFiche("porteur, Structure en saisie", "nadia.cherif@courrier.example", "La Clé des mots", "s"),
        Vue.DeLaFiche("porteur, Action en saisie", "nadia.cherif@courrier.example", "La Clé des mots", "a1"),
        Vue.DeLaFiche("porteur, Structure terminée", "enfance@saint-aubin.example", "Mairie de Saint-Aubin-lès-Elbeuf", "s"),
        Vue.DeLaFiche("porteur, Action terminée", "enfance@saint-aubin.example", "Mairie de Saint-Aubin-lès-Elbeuf", "a1"),
        Vue.DeLaFiche("porteur, Action à reprendre", "clas@les-hauts.example", "Centre social Les Hauts", "a1"),
        Vue.DeLaFiche("porteur, Structure validée", Foyer, "Foyer rural du Pays de Caux", "s"),
        Vue.DeLaFiche("porteur, Action validée", Foyer, "Foyer rural du Pays de Caux", "a1"),
        new("/Dossiers/Fiche", "porteur, Action enregistrée en erreur", GrandLarge, async (porteur, hote) =>
        {
            await porteur.AllerAsync((await hote.OuvrirAsync(Recit.StructureEntamee)).Adresse("a1"));
            await porteur.ToutEcrireAsync("?");
            await porteur.PresserAsync("Enregistrer");
        }),
        new("/Dossiers/Fiche", "porteur, Structure refusée", GrandLarge, async (porteur, hote) =>
        {
            await porteur.AllerAsync((await hote.OuvrirAsync(Recit.StructureEntamee)).Adresse("s"));
            await porteur.ToutEcrireAsync("?");
            await porteur.PresserAsync("Terminer et transmettre à la Caf");
        }),
        Vers("/Dossiers/Fiche", "porteur, Action à vérifier", "passerelles@courrier.example", "Les Passerelles", "a1", HoteDeTest.ValDOise),
        new("/Dossiers/Fiche", "porteur, Action refusée car incohérente", GrandLarge, async (porteur, hote) =>
        {
            await porteur.AllerAsync((await hote.OuvrirAsync(Recit.ActionIncoherente)).Adresse("a1"));
            await porteur.EcrireAsync("CP", "999", "Nombre d’enfants par niveau scolaire");
            await porteur.PresserAsync("Terminer et transmettre à la Caf");
        }),
        new("/Dossiers/Fiche", "porteur, conflit", GrandLarge, async (porteur, hote) =>
        {
            var dossier = await hote.OuvrirAsync(Recit.StructureEntamee);
            await porteur.AllerAsync(dossier.Adresse("s"));
            await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, geste => geste.Enregistrer(Clas.Domain.FicheId.Structure, new Clas.Domain.Saisie { ["S06a"] = "1 rue de la Caf" }));
            await porteur.EcrireAsync("Adresse de la structure : numéro et voie", "2 rue du porteur");
            await porteur.PresserAsync("Enregistrer");
        }),
        new("/TexteGarde", "session expirée", GrandLarge, async (porteur, hote) =>
        {
            await porteur.AllerAsync((await hote.OuvrirAsync(Recit.StructureEntamee)).Adresse("s"));
            await porteur.EcrireAsync("Adresse de la structure : numéro et voie", "12 rue des Écoles");
            await porteur.Contexte.ClearCookiesAsync(new() { Name = "clas.session" });
            await porteur.PresserAsync("Enregistrer");
        }),
        Vers("/Dossiers/Historique", "porteur, rempli", "clas@amicale-gq.example", "Amicale laïque de Grand-Quevilly", "a1/historique"),
        new("/Dossiers/Historique", "porteur, vide", GrandLarge, async (porteur, hote) =>
            await porteur.AllerAsync((await hote.OuvrirAsync(Recit.JamaisEnregistre)).Adresse("s/historique"))),
        Vers("/Dossiers/Lire", "porteur, Structure", Foyer, "Foyer rural du Pays de Caux", "s/lire"),
        Vers("/Dossiers/Lire", "porteur, Action", Foyer, "Foyer rural du Pays de Caux", "a1/lire"),
        Vers("/Dossiers/Lire", "porteur, Action non validée", "passerelles@courrier.example", "Les Passerelles", "a1/lire", HoteDeTest.ValDOise),
    ];

    private static Vue Vers(string page, string etat, string qui, string nom, string code, Clas.Domain.CodeCaf? caf = null) =>
        new(page, etat, qui, async (porteur, hote) => await porteur.AllerAsync((await hote.DossierDeAsync(nom, caf)).Adresse(code)));
}
