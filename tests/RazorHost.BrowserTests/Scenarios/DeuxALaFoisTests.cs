using Clas.Domain;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;

namespace RazorHost.BrowserTests.Scenarios;

/// <summary>Two people, or two tabs, on one fiche: nobody's words are lost, nothing is decided on what one has not seen.</summary>
public sealed class DeuxALaFoisTests(Site site) : EssaiDeNavigateur(site), IClassFixture<Site>
{
    private static readonly string Adresse = Visiteur.Libelle(TypeDeFiche.Structure, "S06a");
    private static readonly string Commune = Visiteur.Libelle(TypeDeFiche.Structure, "S08a");

    [Fact]
    public async Task Two_agents_correct_one_fiche_and_the_second_sees_both_answers()
    {
        var dossier = await Site.Hote.OuvrirAsync(Recit.AVerifier);
        var (anne, claire) = (await VisiteurAsync("a.martin"), await VisiteurAsync("c.dumont"));
        await anne.AllerAsync(dossier.Adresse("s"));
        await claire.AllerAsync(dossier.Adresse("s"));

        await anne.EcrireAsync(Adresse, "1 rue d’Anne");
        await anne.PresserAsync("Enregistrer");
        await claire.EcrireAsync(Adresse, "2 rue de Claire");
        await claire.PresserAsync("Enregistrer");

        await claire.LireAsync("Cette fiche a changé pendant que vous l’aviez à l’écran");
        await claire.LireAsync("1 rue d’Anne");
        Assert.Equal("2 rue de Claire", await claire.Champ(Adresse).InputValueAsync());
        await claire.PresserAsync("Enregistrer ma version");
        await claire.LireAsync("Enregistré le");
        Assert.Equal(new ReponseTexte("2 rue de Claire"), (await Site.Hote.RelireAsync(dossier)).Structure.Reponses["S06a"]);
    }

    [Fact]
    public async Task An_agent_does_not_validate_what_the_porteur_has_just_changed()
    {
        var dossier = await Site.Hote.OuvrirAsync(Recit.AVerifier);
        var (agent, porteur) = (await VisiteurAsync("a.martin"), await VisiteurAsync(Dossiers.Porteur));
        await agent.AllerAsync(dossier.Adresse("s"));
        await agent.EcrireAsync(Visiteur.Libelle(TypeDeFiche.Structure, "S19"), Dossiers.Sias);
        await porteur.AllerAsync(dossier.Adresse("s"));

        await porteur.EcrireAsync(Commune, "Rouen");
        await porteur.PresserAsync("Enregistrer");
        await porteur.LireAsync("Ce n’est pas encore transmis à la Caf.");
        await agent.PresserAsync("Enregistrer et valider");

        await agent.LireAsync("Cette fiche a changé pendant que vous l’aviez à l’écran");
        await agent.LireAsync("Rouen");
        Assert.Equal(StatutFiche.EnSaisie, (await Site.Hote.RelireAsync(dossier)).Structure.Statut);
        Assert.Equal(Dossiers.Sias, await agent.Champ(Visiteur.Libelle(TypeDeFiche.Structure, "S19")).InputValueAsync());
    }

    [Fact]
    public async Task Two_tabs_of_one_porteur_lose_neither_text()
    {
        var dossier = await Site.Hote.OuvrirAsync(Recit.StructureEntamee);
        var porteur = await VisiteurAsync(Dossiers.Porteur);
        await porteur.AllerAsync(dossier.Adresse("s"));
        var premier = porteur.Page;
        await porteur.PasserSurAsync(await porteur.OngletAsync());
        await porteur.AllerAsync(dossier.Adresse("s"));

        await porteur.EcrireAsync(Adresse, "3 rue du second onglet");
        await porteur.PresserAsync("Enregistrer");
        await porteur.PasserSurAsync(premier);
        await porteur.EcrireAsync(Commune, "Elbeuf");
        await porteur.PresserAsync("Enregistrer");
        await porteur.LireAsync("Changé entre-temps, et gardé");
        await porteur.PresserAsync("Enregistrer ma version");
        await porteur.LireAsync("Enregistré le");

        var reponses = (await Site.Hote.RelireAsync(dossier)).Structure.Reponses;
        Assert.Equal(new ReponseTexte("3 rue du second onglet"), reponses["S06a"]);
        Assert.Equal(new ReponseTexte("Elbeuf"), reponses["S08a"]);
    }
}
