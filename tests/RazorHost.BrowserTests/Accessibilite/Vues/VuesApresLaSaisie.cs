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
        Dossier("saisie close, en saisie", Porteur, "La Clé des mots"),
        Dossier("saisie close, transmis", "enfance@saint-aubin.example", "Mairie de Saint-Aubin-lès-Elbeuf"),
        new("/Porteur/Dossier", "saisie close, délai accordé", Dossiers.Porteur, async (porteur, hote) =>
            await porteur.AllerAsync($"/porteur/dossiers/{(await RendreAsync(hote)).Id}")),
        Fiche("porteur, saisie close, Structure en saisie", Porteur, "La Clé des mots", "s"),
        Fiche("porteur, saisie close, Action non commencée", "accueil@saint-clair.example", "Maison de quartier Saint-Clair", "a1"),
        new("/Dossiers/Fiche", "porteur, saisie close, délai accordé", Dossiers.Porteur, async (porteur, hote) =>
            await porteur.AllerAsync((await RendreAsync(hote)).Adresse("a1"))),
        Vue.A("/Caf/Index", "saisie close", Agent, "/caf/763"),
        Vue.A("/Caf/Nombre", "saisie close", Agent, "/caf/763/nombre"),
        Vue.A("/Caf/Relances", "saisie close", Agent, "/caf/763/relances"),
        DossierDeLaCaf("saisie close, à vérifier", "Mairie de Saint-Aubin-lès-Elbeuf"),
        DossierDeLaCaf("saisie close, en saisie", "La Clé des mots"),
        Fiche("agent, saisie close, Structure terminée", Agent, "Mairie de Saint-Aubin-lès-Elbeuf", "s"),
        Fiche("agent, saisie close, Action en saisie", Agent, "La Clé des mots", "a1"),
        Fiche("responsable, saisie close, Action validée", "p.lefebvre", "Foyer rural du Pays de Caux", "a1"),
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

    private static Vue Dossier(string etat, string qui, string nom) => new("/Porteur/Dossier", etat, qui, async (porteur, hote) =>
        await porteur.AllerAsync($"/porteur/dossiers/{(await hote.DossierDeAsync(nom)).Id}"));

    private static Vue DossierDeLaCaf(string etat, string nom) => new("/Caf/Dossier", etat, Agent, async (agent, hote) =>
        await agent.AllerAsync((await hote.DossierDeAsync(nom)).Bilan));

    private static Vue Fiche(string etat, string qui, string nom, string code) => new("/Dossiers/Fiche", etat, qui, async (lecteur, hote) =>
        await lecteur.AllerAsync((await hote.DossierDeAsync(nom)).Adresse(code)));
}
