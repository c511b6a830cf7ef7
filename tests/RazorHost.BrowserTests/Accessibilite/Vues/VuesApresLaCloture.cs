using Clas.Domain;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite.Vues;

/// <summary>The campagne closed on 3 August: all is read, nothing is changed but what the Cnaf re-opens.</summary>
internal static class VuesApresLaCloture
{
    private const string Colibris = "contact@colibris.example";
    private const string Foyer = "foyer@pays-de-caux.example";
    private const string Agent = "a.martin";
    private const string Responsable = "p.lefebvre";
    private const string Cnaf = "m.girard";

    /// <summary>10 September 2019, 10 h in Paris.</summary>
    internal static DateTimeOffset Le { get; } = new(2019, 9, 10, 8, 0, 0, TimeSpan.Zero);

    internal static IReadOnlyList<Vue> Toutes { get; } =
    [
        Vue.A("/Index", "campagne close", null, "/"),
        Vue.A("/Porteur/Index", "campagne close, un dossier", Colibris, "/porteur"),
        Vue.A("/Porteur/Index", "campagne close, aucun dossier", "cafe-des-devoirs@fecamp.example", "/porteur"),
        Vue.DuDossier("campagne close, pris en compte", Foyer, "Foyer rural du Pays de Caux"),
        Vue.DuDossier("campagne close, pas pris en compte", "clas@les-hauts.example", "Centre social Les Hauts"),
        Vue.DeLaFiche("porteur, campagne close, Structure terminée", "enfance@saint-aubin.example", "Mairie de Saint-Aubin-lès-Elbeuf", "s"),
        Vue.DeLaFiche("porteur, campagne close, Action en saisie", "nadia.cherif@courrier.example", "La Clé des mots", "a1"),
        Vue.A("/Caf/Index", "campagne close", Agent, "/caf/763"),
        Vue.A("/Caf/Index", "campagne close, nombre jamais déclaré", "j.hoarau", "/caf/974"),
        Vue.A("/Caf/Nombre", "campagne close, fixé", Agent, "/caf/763/nombre"),
        Vue.A("/Caf/Nombre", "campagne close, jamais déclaré", "j.hoarau", "/caf/974/nombre"),
        Vue.A("/Caf/Relances", "campagne close", Agent, "/caf/763/relances"),
        Vue.DuBilan("campagne close, à vérifier", Agent, "Mairie de Saint-Aubin-lès-Elbeuf"),
        Vue.DuBilan("campagne close, pris en compte", Responsable, "Foyer rural du Pays de Caux"),
        Vue.DuBilan("campagne close, vu par la Cnaf", Cnaf, "Mairie de Saint-Aubin-lès-Elbeuf"),
        new("/Caf/Dossier", "campagne close, rouvert par la Cnaf", Agent, async (agent, hote) => await agent.AllerAsync((await RouvrirAsync(hote)).Bilan)),
        Vue.DeLaFiche("agent, campagne close, Action terminée", Agent, "Centre communal d’action sociale de Caudebec-lès-Elbeuf", "a1"),
        Vue.DeLaFiche("responsable, campagne close, Structure validée", Responsable, "Foyer rural du Pays de Caux", "s"),
        new("/Dossiers/Fiche", "agent, dossier rouvert par la Cnaf", Agent, async (agent, hote) => await agent.AllerAsync((await RouvrirAsync(hote)).Adresse("s"))),
        Vue.A("/National/Index", "campagne close", Cnaf, "/national"),
        Vue.A("/National/Campagnes/Index", "toutes closes", Cnaf, "/national/campagnes"),
        Vue.A("/National/Campagnes/Reglages", "campagne close", Cnaf, "/national/campagnes/2018-2019/reglages"),
        new("/National/Dossier", "campagne close", Cnaf, async (cnaf, hote) =>
            await cnaf.AllerAsync($"/national/dossiers/{(await hote.DossierDeAsync("La Clé des mots")).Id}")),
    ];

    private static async Task<Dossier> RouvrirAsync(HoteDeTest hote)
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        await hote.ChangerAsync(dossier, Acteur.Cnaf("demonstration|m.girard", "Marc Girard"), cnaf => cnaf.Rouvrir(Le.AddDays(10), "Dossier oublié par la Caf."));
        return dossier;
    }
}
