using Clas.Domain;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Demonstration;
using RazorHost.Identite;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite.Vues;

/// <summary>The pages of a Caf, and the fiches as it sees them.</summary>
internal static class VuesDeLaCaf
{
    private const string Agent = "a.martin";
    private const string Responsable = "p.lefebvre";
    private const string Nouvelle = "j.hoarau";

    internal static IReadOnlyList<Vue> Toutes { get; } =
    [
        Vue.A("/Caf/Accueil", "une Caf", Agent, "/caf"),
        Vue.A("/Caf/Accueil", "deux Caf", "c.dumont", "/caf"),
        Vue.A("/Caf/Nombre", "première fois", Nouvelle, "/caf/974/nombre"),
        new("/Caf/Nombre", "première fois, en erreur", Nouvelle, async (agent, _) =>
        {
            await agent.AllerAsync("/caf/974/nombre");
            await agent.EcrireAsync("Nombre de structures financées au titre du Clas", "beaucoup");
            await agent.PresserAsync("Valider");
        }),
        Vue.A("/Caf/Nombre", "déjà déclaré", Agent, "/caf/763/nombre"),
        new("/TexteGarde", "session expirée, texte à copier", Agent, async (agent, hote) =>
        {
            await agent.AllerAsync((await hote.OuvrirAsync(Recit.AVerifier)).Bilan);
            await agent.Page.GetByText("Mettre ce dossier à l’écart").First.ClickAsync();
            await agent.Page.Locator("[name=motif]").FillAsync("Déjà saisi par le siège");
            await agent.Contexte.ClearCookiesAsync(new() { Name = "clas.session" });
            await agent.PresserAsync("Mettre à l’écart");
        }),
        Vue.A("/Caf/Contact", "rempli", Agent, "/caf/763/contact"),
        new("/Caf/Contact", "en erreur", Agent, async (agent, _) =>
        {
            await agent.AllerAsync("/caf/763/contact");
            await agent.EcrireAsync("Téléphone", "à midi");
            await agent.EcrireAsync("Adresse e-mail", "accueil");
            await agent.PresserAsync("Enregistrer");
        }),
        Vue.A("/Caf/Index", "rempli", Agent, "/caf/763"),
        Vue.A("/Caf/Index", "responsable", Responsable, "/caf/763"),
        Vue.A("/Caf/Index", "recherche vaine", Agent, "/caf/763?q=introuvable"),
        Vue.A("/Caf/Index", "campagne précédente", Agent, "/caf/763?campagne=2017-2018"),
        Vue.A("/Caf/Relances", "rempli", Agent, "/caf/763/relances"),
        Vue.A("/Caf/AideAuxPartenaires", "vide", Agent, "/caf/763/aide-aux-partenaires"),
        Vue.A("/Caf/AideAuxPartenaires", "trouvés", Agent, "/caf/763/aide-aux-partenaires?q=example"),
        Vue.A("/Caf/AideAuxPartenaires", "aucun trouvé", Agent, "/caf/763/aide-aux-partenaires?q=introuvable"),
        Vue.A("/Caf/Rattachements", "vide", Agent, "/caf/763/rattachements"),
        new("/Caf/Rattachements", "une demande", Agent, async (agent, hote) =>
        {
            var porteur = await hote.ConnecterParLeReseauAsync("accueil@agora95.example");
            var trouvees = await porteur.VisiterAsync("/porteur/structure?caf=763&q=saint-clair");
            await porteur.EnvoyerAsync(trouvees, trouvees.Bouton("Demander"));
            await agent.AllerAsync("/caf/763/rattachements");
        }),
        Vue.A("/Caf/Habilitations", "responsable", Responsable, "/caf/763/habilitations"),
        new("/Caf/Habilitations", "responsable, en erreur", Responsable, async (responsable, _) =>
        {
            await responsable.AllerAsync("/caf/763/habilitations");
            await responsable.PresserAsync("Donner cet accès");
        }),
        Vue.A("/Caf/CampagnesPrecedentes", "rempli", Agent, "/caf/763/campagnes-precedentes"),
        Vue.A("/Caf/CampagnesPrecedentes", "recherche vaine", Agent, "/caf/763/campagnes-precedentes?q=introuvable"),
        new("/Caf/AdresseDuCompte", "agent", Agent, async (agent, _) =>
        {
            await agent.AllerAsync("/caf/763/campagnes-precedentes");
            await agent.SuivreAsync("Changer l’adresse");
        }),
        new("/Caf/AdresseDuCompte", "agent, en erreur", Agent, async (agent, _) =>
        {
            await agent.AllerAsync("/caf/763/campagnes-precedentes");
            await agent.SuivreAsync("Changer l’adresse");
            await agent.EcrireAsync("Nouvelle adresse e-mail", "colibris");
            await agent.PresserAsync("Envoyer un lien à cette adresse");
        }),
        Vue.DuBilan("à vérifier", Agent, "Mairie de Saint-Aubin-lès-Elbeuf"),
        Vue.DuBilan("à prévenir", Agent, "Amicale laïque de Grand-Quevilly"),
        Vue.DuBilan("pris en compte", Agent, "Foyer rural du Pays de Caux"),
        Vue.DuBilan("rendu", Agent, "Centre social Les Hauts"),
        Vue.DuBilan("Action non commencée", Agent, "Maison de quartier Saint-Clair"),
        new("/Caf/Dossier", "à l’écart", Agent, async (agent, hote) => await agent.AllerAsync((await hote.OuvrirAsync(Recit.Doublon)).Bilan)),
        new("/Caf/Dossier", "mise à l’écart refusée", Agent, async (agent, hote) =>
        {
            await agent.AllerAsync((await hote.OuvrirAsync(Recit.AVerifier)).Bilan);
            await agent.Page.GetByText("Mettre ce dossier à l’écart").First.ClickAsync();
            await agent.PresserAsync("Mettre à l’écart");
        }),
        Vue.DeLaFiche("agent, Structure en saisie", Agent, "La Clé des mots", "s"),
        Vue.DeLaFiche("agent, Structure terminée", Agent, "Mairie de Saint-Aubin-lès-Elbeuf", "s"),
        Vue.DeLaFiche("agent, Action terminée, Structure pas validée", Agent, "Mairie de Saint-Aubin-lès-Elbeuf", "a1"),
        Vue.DeLaFiche("agent, Action à valider", Agent, "Centre communal d’action sociale de Caudebec-lès-Elbeuf", "a1"),
        Vue.DeLaFiche("agent, Structure validée", Agent, "Foyer rural du Pays de Caux", "s"),
        Vue.DeLaFiche("agent, Action validée", Agent, "Foyer rural du Pays de Caux", "a1"),
        Vue.DeLaFiche("agent, Action corrigée, porteur à prévenir", Agent, "Amicale laïque de Grand-Quevilly", "a1"),
        Vue.DeLaFiche("agent, Action non commencée", Agent, "Maison de quartier Saint-Clair", "a1"),
        Vue.DeLaFiche("responsable, Action validée", Responsable, "Foyer rural du Pays de Caux", "a1"),
        new("/Dossiers/Fiche", "agent, confirmation", Agent, async (agent, hote) =>
        {
            await agent.AllerAsync((await hote.DossierDeAsync("Centre communal d’action sociale de Caudebec-lès-Elbeuf")).Adresse("a1"));
            await agent.PresserAsync("Enregistrer et valider");
        }),
        new("/Dossiers/Fiche", "agent, validation refusée sans Sias", Agent, async (agent, hote) =>
        {
            await agent.AllerAsync((await hote.DossierDeAsync("Tremplin 76")).Adresse("s"));
            await agent.PresserAsync("Enregistrer et valider");
        }),
        new("/Dossiers/Fiche", "agent, retour sans motif", Agent, async (agent, hote) =>
        {
            await agent.AllerAsync((await hote.DossierDeAsync("Mairie d’Yvetot")).Adresse("a1"));
            await agent.PresserAsync("Enregistrer sans valider");
        }),
        new("/Dossiers/Fiche", "agent, conflit", Agent, async (agent, hote) =>
        {
            var dossier = await hote.OuvrirAsync(Recit.AVerifier);
            await agent.AllerAsync(dossier.Adresse("s"));
            await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, geste => geste.Enregistrer(FicheId.Structure, new Saisie { ["S06a"] = "1 rue de la Caf" }));
            await agent.EcrireAsync("Adresse de la structure : numéro et voie", "3 rue de l’agent");
            await agent.PresserAsync("Enregistrer");
        }),
        new("/Dossiers/Historique", "agent", Agent, async (agent, hote) =>
            await agent.AllerAsync((await hote.DossierDeAsync("Mairie d’Yvetot")).Adresse("a1/historique"))),
        new("/Dossiers/Lire", "agent", Agent, async (agent, hote) =>
            await agent.AllerAsync((await hote.DossierDeAsync("Mairie d’Yvetot")).Adresse("a1/lire"))),
        ANantes("/Caf/Index", "/caf/441"),
        ANantes("/Caf/Relances", "/caf/441/relances"),
        ANantes("/Caf/CampagnesPrecedentes", "/caf/441/campagnes-precedentes"),
    ];

    /// <summary>Before an agent of a Caf that has no dossier yet, and declared how many it expects.</summary>
    private static Vue ANantes(string page, string adresse) => new(page, "Caf sans dossier", null, async (agent, hote) =>
    {
        var caf = CodeCaf.Lire("441");
        if (await hote.Suivi.StructuresFinanceesAsync(HoteDeTest.Campagne, caf) is null)
        {
            await hote.Suivi.DeclarerStructuresFinanceesAsync(
                HoteDeTest.Campagne, caf, 12, Acteur.AgentCaf("demonstration|y.leroux", "Yves Leroux", caf), hote.Horloge.GetUtcNow());
            await hote.DansLaBaseAsync(contexte =>
            {
                contexte.Habilitations.Add(new Habilitation
                { Emetteur = Habilitation.EmetteurDeDemonstration, Sujet = "y.leroux", Caf = caf.Valeur, Nom = "Yves Leroux", Role = Role.AgentCaf });
                return contexte.SaveChangesAsync();
            });
        }

        await agent.AllerAsync("/demonstration");
        await agent.PresserAsync("Yves Leroux");
        await agent.AllerAsync(adresse);
    });
}
