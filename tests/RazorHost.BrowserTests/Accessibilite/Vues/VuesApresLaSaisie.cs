using Clas.Domain;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite.Vues;

/// <summary>Entry closed on 6 July: porteurs read, or have a délai; the Caf still works.</summary>
internal static class VuesApresLaSaisie
{
    private const string Porteur = "nadia.cherif@courrier.example";
    private const string Agent = "a.martin";
    private const string Cnaf = "m.girard";

    /// <summary>15 July 2019, 10 h in Paris.</summary>
    internal static DateTimeOffset Le { get; } = new(2019, 7, 15, 8, 0, 0, TimeSpan.Zero);

    internal static IReadOnlyList<Vue> Toutes { get; } =
    [
        Vue.A("/Index", "saisie close", null, "/"),
        Vue.A("/Porteur/Index", "saisie close, deux dossiers", Porteur, "/porteur"),
        Vue.A("/Porteur/Index", "saisie close, aucun dossier", "cafe-des-devoirs@fecamp.example", "/porteur"),
        Vue.DuDossier("saisie close, en saisie", Porteur, "La Clé des mots"),
        Vue.DuDossier("saisie close, transmis", "enfance@saint-aubin.example", "Mairie de Saint-Aubin-lès-Elbeuf"),
        new("/Porteur/Dossier", "saisie close, délai accordé", Dossiers.Porteur, async (porteur, hote) =>
            await porteur.AllerAsync($"/porteur/dossiers/{(await RendreAsync(hote)).Id}")),
        Vue.DeLaFiche("porteur, saisie close, Structure en saisie", Porteur, "La Clé des mots", "s"),
        Vue.DeLaFiche("porteur, saisie close, Action non commencée", "accueil@saint-clair.example", "Maison de quartier Saint-Clair", "a1"),
        new("/Dossiers/Fiche", "porteur, saisie close, délai accordé", Dossiers.Porteur, async (porteur, hote) =>
            await porteur.AllerAsync((await RendreAsync(hote)).Adresse("a1"))),
        Vue.A("/Caf/Index", "saisie close", Agent, "/caf/763"),
        Vue.A("/Caf/Nombre", "saisie close", Agent, "/caf/763/nombre"),
        Vue.A("/Caf/Relances", "saisie close", Agent, "/caf/763/relances"),
        Vue.DuBilan("saisie close, à vérifier", Agent, "Mairie de Saint-Aubin-lès-Elbeuf"),
        Vue.DuBilan("saisie close, en saisie", Agent, "La Clé des mots"),
        Vue.DeLaFiche("agent, saisie close, Structure terminée", Agent, "Mairie de Saint-Aubin-lès-Elbeuf", "s"),
        Vue.DeLaFiche("agent, saisie close, Action en saisie", Agent, "La Clé des mots", "a1"),
        Vue.DeLaFiche("responsable, saisie close, Action validée", "p.lefebvre", "Foyer rural du Pays de Caux", "a1"),
        Vue.A("/National/Index", "saisie close", Cnaf, "/national"),
        Vue.A("/National/Campagnes/Une", "saisie close", Cnaf, "/national/campagnes/2018-2019"),
        new("/National/Dossier", "saisie close", Cnaf, async (cnaf, hote) =>
            await cnaf.AllerAsync($"/national/dossiers/{(await hote.DossierDeAsync("La Clé des mots")).Id}")),
    ];

    /// <summary>A dossier whose Action the Caf gives back today: the porteur has a few days.</summary>
    private static async Task<Dossier> RendreAsync(HoteDeTest hote)
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, agent => agent.RendreAuPorteur(FicheId.Action(1), "Le nombre de séances paraît compter chaque enfant."));
        return dossier;
    }
}
