using System.Text.Json.Nodes;
using Clas.Domain;
using RazorHost.BrowserTests.Accessibilite;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Histoires;

/// <summary>The guide's whole story, in one manner of using the site: a porteur opens its dossier, fills in both fiches and sends
/// them; an agent validates the Structure, then the Action; the dossier counts.</summary>
public abstract class HistoireEntiere(Site site, Maniere maniere) : EssaiDeNavigateur(site)
{
    private const string Structure = "Association Grand Large";

    [Fact]
    public async Task The_whole_story_goes_to_its_end()
    {
        await RemplirAsync(await VisiteurAsync("contact@grand-large.example", maniere));
        Assert.False((await Site.Hote.DossierDeAsync(Structure)).EstPrisEnCompte);
        await ValiderAsync(await VisiteurAsync("a.martin", maniere));

        Assert.True((await Site.Hote.DossierDeAsync(Structure)).EstPrisEnCompte);
    }

    private async Task RemplirAsync(Visiteur porteur)
    {
        await VoirAsync(porteur, "/");
        await porteur.SuivreAsync("Remplir le questionnaire 2018-2019");
        await porteur.DeroulerAsync("Votre Caf", "76 – Caf de la Seine-Maritime");
        await porteur.PresserAsync("Ouvrir le dossier");
        await porteur.SuivreAsync("Fiche Structure");
        await porteur.RemplirAsync(TypeDeFiche.Structure, Reponses("structure"));
        await EnregistrerAsync(porteur);
        await porteur.PresserAsync("Terminer et transmettre à la Caf");
        await porteur.LireAsync("Fiche Structure : terminée et transmise à la Caf.");
        await porteur.SuivreAsync("Fiche Action 2018-2019");
        await porteur.RemplirAsync(TypeDeFiche.Action, Reponses("action"));
        await EnregistrerAsync(porteur);
        await porteur.PresserAsync("Terminer et transmettre à la Caf");
        await porteur.LireAsync("Fiche Action 2018-2019 : terminée et transmise à la Caf.");
        await VoirAsync(porteur);
    }

    private static async Task EnregistrerAsync(Visiteur porteur)
    {
        await porteur.PresserAsync("Enregistrer");
        await porteur.LireAsync("Ce n’est pas encore transmis à la Caf.");
        await VoirAsync(porteur);
    }

    private async Task ValiderAsync(Visiteur agent)
    {
        await VoirAsync(agent, "/caf");
        await agent.SuivreAsync("Ok");
        await VoirAsync(agent);
        await agent.SuivreAsync(Structure);
        await VoirAsync(agent);
        await agent.SuivreAsync("Fiche Structure");
        await agent.EcrireAsync(Visiteur.Libelle(TypeDeFiche.Structure, "S19"), "0123456");
        await agent.PresserAsync("Enregistrer et valider");
        await VoirAsync(agent);
        await agent.PresserAsync("OK");
        await agent.LireAsync("Fiche Structure : validée.");
        await agent.SuivreAsync("Fiche Action 2018-2019");
        await agent.PresserAsync("Enregistrer et valider");
        await agent.PresserAsync("OK");
        await agent.LireAsync("Ce dossier est pris en compte.");
        await VoirAsync(agent);
    }

    /// <summary>In every manner, nothing is out of the window; with a keyboard, every stop was seen.</summary>
    private static async Task VoirAsync(Visiteur visiteur, string? adresse = null)
    {
        if (adresse is not null)
            await visiteur.AllerAsync(adresse);
        Constater.Aucun([.. await Largeur.DeborderAsync(visiteur.Page), .. visiteur.ArretsCaches]);
    }

    private static JsonObject Reponses(string fiche)
    {
        var reponses = JsonNode.Parse(File.ReadAllText(
            Path.Combine(Maison.Racine, "samples", "RazorHost", "Demonstration", "reponses", $"les-colibris.{fiche}.json")))!.AsObject();
        if (reponses.ContainsKey("S01"))
            reponses["S01"] = Structure;
        return reponses;
    }
}
