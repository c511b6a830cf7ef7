using Clas.Domain;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite.Vues;

/// <summary>A second campagne, that takes two fiches Action: several fiches in a dossier, and last year's answers.</summary>
internal static class VuesDePlusieursActions
{
    private const string Agent = Dossiers.Agent;
    private static readonly CodeCampagne Suivante = CodeCampagne.Lire("2019-2020");

    internal static IReadOnlyList<Vue> Toutes { get; } =
    [
        new("/Porteur/Dossier", "peut ajouter une fiche Action", Dossiers.Porteur, async (porteur, hote) =>
            await porteur.AllerAsync(Chemin(await DossierAsync(hote, actions: 1)))),
        new("/Porteur/Dossier", "deux fiches Action", Dossiers.Porteur, async (porteur, hote) =>
            await porteur.AllerAsync(Chemin(await DossierAsync(hote, actions: 2)))),
        new("/Porteur/Index", "deux fiches Action", Dossiers.Porteur, async (porteur, hote) =>
        {
            await DossierAsync(hote, actions: 2);
            await porteur.AllerAsync("/porteur");
        }),
        new("/Dossiers/Fiche", "porteur, deuxième fiche Action", Dossiers.Porteur, async (porteur, hote) =>
            await porteur.AllerAsync((await DossierAsync(hote, actions: 2)).Adresse("a2"))),
        new("/Caf/Dossier", "deux fiches Action", Agent, async (agent, hote) =>
        {
            var dossier = await DossierAsync(hote, actions: 2);
            await agent.AllerAsync(dossier.Bilan);
        }),
        new("/Caf/Index", "deux fiches Action", Agent, async (agent, hote) =>
        {
            await DossierAsync(hote, actions: 2);
            await agent.AllerAsync("/caf/763");
        }),
        new("/Dossiers/Fiche", "porteur, Structure, réponses de l’an dernier", Dossiers.Porteur, async (porteur, hote) =>
            await porteur.AllerAsync((await RevenuAsync(hote)).Adresse("s"))),
        new("/Dossiers/Fiche", "porteur, Structure, réponses de l’an dernier reprises", Dossiers.Porteur, async (porteur, hote) =>
        {
            await porteur.AllerAsync((await RevenuAsync(hote)).Adresse("s"));
            await porteur.PresserAsync("Reprendre les réponses de l’an dernier");
        }),
    ];

    private static async Task<Dossier> DossierAsync(HoteDeTest hote, int actions)
    {
        await PublierAsync(hote);
        var dossier = await hote.OuvrirAsync(Recit.ActionEntamee, Suivante);
        for (var faites = 1; faites < actions; faites++)
            await hote.ChangerAsync(dossier, dossier.PorteurDuDossier(), porteur => porteur.AjouterAction());
        return await hote.RelireAsync(dossier);
    }

    /// <summary>A dossier just opened, of a structure that was validated last year.</summary>
    private static async Task<Dossier> RevenuAsync(HoteDeTest hote)
    {
        await PublierAsync(hote);
        var passe = await hote.OuvrirAsync(Recit.PrisEnCompte);
        var structure = await hote.Structures.TrouverAsync([passe.StructureId], TestContext.Current.CancellationToken);
        return await hote.OuvrirAsync(Recit.JamaisEnregistre, Suivante, structure[0]);
    }

    /// <summary>Opened two weeks ago, once for the class; its Caf declared its number.</summary>
    private static async Task PublierAsync(HoteDeTest hote)
    {
        if (await hote.Campagnes.TrouverAsync(Suivante) is not null)
            return;
        var jour = HeureDeParis.JourDe(hote.Horloge.GetUtcNow()).AddDays(-14);
        await hote.Campagnes.AjouterAsync(Campagne.Preparer(
            Suivante, Questionnaire.Clas20182019, jour, jour.AddDays(30), jour.AddDays(60), new() { NombreMaximalDActions = 2 }));
        (await hote.Campagnes.ChangerAsync(Suivante, campagne => campagne.Publier(Acteur.Cnaf("c", "C"), HeureDeParis.DebutDu(jour)))).OuLever();
        await hote.Suivi.DeclarerStructuresFinanceesAsync(Suivante, HoteDeTest.SeineMaritime, 4, Dossiers.AgentDeLaCaf, hote.Horloge.GetUtcNow());
    }

    private static string Chemin(Dossier dossier) => $"/porteur/dossiers/{dossier.Id}";
}
