using Clas.Domain;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;

namespace RazorHost.BrowserTests.Scenarios;

/// <summary>What happens to people: a session that ends, the button « back », two clicks where one was enough.</summary>
public sealed class AccidentsTests(Site site) : EssaiDeNavigateur(site), IClassFixture<Site>
{
    private static readonly string Adresse = Visiteur.Libelle(TypeDeFiche.Structure, "S06a");

    [Fact]
    public async Task The_session_ends_while_one_types_and_the_text_is_kept()
    {
        var dossier = await Site.Hote.OuvrirAsync(Recit.StructureEntamee);
        var porteur = await VisiteurAsync(Dossiers.Porteur);
        await porteur.AllerAsync(dossier.Adresse("s"));
        await porteur.EcrireAsync(Adresse, "12 rue des Écoles");
        await porteur.Contexte.ClearCookiesAsync(new() { Name = "clas.session" });

        await porteur.PresserAsync("Enregistrer");
        await porteur.LireAsync("Votre session est terminée, mais votre texte est gardé");
        var premier = porteur.Page;
        var onglet = await premier.RunAndWaitForPopupAsync(() => porteur.Lien("Reconnectez-vous dans un nouvel onglet").ClickAsync());
        await porteur.PasserSurAsync(onglet);
        await porteur.SuivreAsync("Choisir un compte de démonstration");
        await porteur.PresserAsync("Erwan Le Gall");
        await porteur.PasserSurAsync(premier);
        await porteur.PresserAsync("Retrouver mon texte sur la fiche");
        Assert.Equal("12 rue des Écoles", await porteur.Champ(Adresse).InputValueAsync());
        await porteur.PresserAsync("Enregistrer");

        await porteur.LireAsync("Enregistré le");
        Assert.Equal(new ReponseTexte("12 rue des Écoles"), (await Site.Hote.RelireAsync(dossier)).Structure.Reponses["S06a"]);
    }

    [Fact]
    public async Task Going_back_shows_what_is_stored_and_saving_again_is_no_conflict()
    {
        var dossier = await Site.Hote.OuvrirAsync(Recit.StructureEntamee);
        var porteur = await VisiteurAsync(Dossiers.Porteur);
        await porteur.AllerAsync(dossier.Adresse("s"));
        await porteur.EcrireAsync(Adresse, "4 rue d’avant");
        await porteur.PresserAsync("Enregistrer");
        await porteur.SuivreAsync("Historique");

        await porteur.Page.GoBackAsync();
        Assert.Equal("4 rue d’avant", await porteur.Champ(Adresse).InputValueAsync());
        await porteur.EcrireAsync(Adresse, "5 rue d’après");
        await porteur.PresserAsync("Enregistrer");

        await porteur.LireAsync("Enregistré le");
        Assert.Equal(new ReponseTexte("5 rue d’après"), (await Site.Hote.RelireAsync(dossier)).Structure.Reponses["S06a"]);
    }

    [Fact]
    public async Task Two_clicks_on_a_button_act_once()
    {
        var dossier = await Site.Hote.OuvrirAsync(Recit.ActionIncoherente);
        var porteur = await VisiteurAsync(Dossiers.Porteur);
        await porteur.AllerAsync(dossier.Adresse("s"));

        await porteur.Bouton("Terminer et transmettre à la Caf").DblClickAsync();
        await porteur.LireAsync("Dossier 2018-763");

        var passages = await Site.Hote.Journaux.LireAsync(dossier.Id, FicheId.Structure, TestContext.Current.CancellationToken);
        Assert.Single(passages, passage => passage.Geste == nameof(GesteFiche.Terminer));
    }

    [Fact]
    public async Task Leaving_a_page_with_text_that_is_not_saved_asks_first()
    {
        var dossier = await Site.Hote.OuvrirAsync(Recit.StructureEntamee);
        var porteur = await VisiteurAsync(Dossiers.Porteur);
        await porteur.AllerAsync(dossier.Adresse("s"));
        var questions = new List<string>();
        porteur.Page.Dialog += async (_, question) =>
        {
            questions.Add(question.Type);
            await question.DismissAsync();
        };

        await porteur.EcrireAsync(Adresse, "6 rue oubliée");
        await porteur.Lien("Mes dossiers").ClickAsync();

        await Microsoft.Playwright.Assertions.Expect(porteur.Champ(Adresse)).ToHaveValueAsync("6 rue oubliée");
        Assert.Equal(["beforeunload"], questions);
    }
}
