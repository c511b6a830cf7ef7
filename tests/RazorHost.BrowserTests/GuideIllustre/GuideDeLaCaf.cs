using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using RazorHost.Assistance;
using RazorHost.BrowserTests.Accessibilite.Vues;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>The guide of the Caf, in the order of the guide of 2019: Agnès Roy follows the campagne of Seine-Maritime for the first time.</summary>
internal sealed partial class GuideDeLaCaf(Redacteur guide, SiteAvecOrganisme portail, Func<string?, Task<Visiteur>> ouvrir)
{
    private const string SaintAubin = "Mairie de Saint-Aubin-lès-Elbeuf";

    private Visiteur _agent = null!;

    /// <summary>Plays the whole guide.</summary>
    internal async Task EcrireAsync()
    {
        await PreparerAsync();
        _agent = await ouvrir(null);
        await RappelerAsync();
        await AccederAsync();
        await SuivreAsync();
        await LireLaStructureAsync();
        await ValiderLaStructureAsync();
        await LireLActionAsync();
        await ValiderLActionAsync();
        await EnregistrerEnPdfAsync();
        await AiderUnPorteurAsync();
        await RetrouverLesAutresAnneesAsync();
        await SeFaireAiderAsync();
    }

    /// <summary>Agnès Roy has her access, nobody of her Caf came before her, and the Cnaf gave its links.</summary>
    private async Task PreparerAsync()
    {
        await VuesDeLaPorte.HabiliterAsync(portail.Site.Hote);
        var hier = portail.Site.Hote.Horloge.GetUtcNow().AddDays(-1);
        await portail.Site.Hote.DansLaBaseAsync(async contexte =>
        {
            await contexte.Database.ExecuteSqlAsync($"DELETE FROM clas_declarations_de_nombre WHERE code_caf = '763'");
            await contexte.Database.ExecuteSqlAsync($"DELETE FROM clas_structures_financees WHERE code_caf = '763'");
            contexte.AddRange(
                Lien(hier, "Instruction technique Clas 2018-2019", "https://documentation.example/instruction-technique.pdf"),
                Lien(hier.AddHours(1), "Forum de l’espace collaboratif", "https://forum.example/clas", pourLesAgents: true));
            return await contexte.SaveChangesAsync();
        });
    }

    /// <summary>Given at an hour of its own: the page follows it, and identifiers of one millisecond have no order.</summary>
    private static LienDeCampagne Lien(DateTimeOffset donneLe, string libelle, string adresse, bool pourLesAgents = false) => new()
    {
        Id = Guid.CreateVersion7(donneLe),
        Campagne = HoteDeTest.Campagne,
        Libelle = libelle,
        Adresse = adresse,
        EstPourLesAgents = pourLesAgents,
    };

    private async Task RappelerAsync()
    {
        guide.Titrer("Guide de la Caf", niveau: 1);
        guide.Ecrire("""
            Ce guide suit le questionnaire d’activité Clas de l’année scolaire 2018-2019, de la première connexion de la Caf à la
            validation des fiches. Il reprend, partie par partie, l’ordre du guide diffusé par la Cnaf en juin 2019 ; les repères
            sous les images (G1, G2…) renvoient à ses phrases, que liste la [couverture du guide](../couverture-du-guide.md).

            Les images sont celles de l’hôte d’exemple, avec ses données de démonstration. Page écrite par `./build.sh guide`, qui
            rejoue toute l’histoire dans un navigateur.
            """);
        guide.Titrer("Rappel préalable");
        guide.Ecrire("""
            Le questionnaire se compose de deux parties : une **fiche Structure**, qui décrit la structure porteuse, et une **fiche
            Action**, qui décrit ce qu’a été le Clas dans l’année. Toutes leurs questions se lisent, et s’impriment, sans compte.
            """);
        await _agent.AllerAsync("/questionnaire/2018-2019");
        await guide.MontrerAsync(_agent, "questionnaire", "Les questions à lire : d’abord la fiche Structure, plus bas la fiche Action", "G1",
            new Cadre("la fiche Structure", Titre("Fiche Structure")));
        guide.Ecrire("""
            Les données d’une structure ne sont **prises en compte** que si ses deux fiches sont remplies par le porteur de projet
            **et** validées par sa Caf : la fiche Structure d’abord, la fiche Action ensuite. La page de chaque structure dit où elle en est.
            """);
        // Agnès Roy's own Caf has declared nothing yet: its pages wait behind the number of structures.
        var cnaf = await ouvrir("m.girard");
        await cnaf.AllerAsync((await portail.Site.Hote.DossierDeAsync("Les Colibris")).Bilan);
        await guide.MontrerAsync(cnaf, "pris-en-compte", "La page d’une structure dont les deux fiches sont validées", "G2",
            new Cadre("le dossier compte", cnaf.Page.Locator(".encart.bien").First));
    }

    private ILocator Titre(string texte) =>
        _agent.Page.GetByRole(AriaRole.Heading, new() { Name = texte }).First;

    private ILocator Vers(string css) => _agent.Page.Locator(css).First;

    /// <summary>The line of a table that names this.</summary>
    private ILocator Ligne(string nom) => _agent.Page.Locator("tr", new() { HasText = nom }).First;
}
