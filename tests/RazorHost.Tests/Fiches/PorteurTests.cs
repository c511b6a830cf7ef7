using System.Net;
using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>A porteur fills in its two fiches.</summary>
public sealed class PorteurTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Theory]
    [InlineData("s", TypeDeFiche.Structure)]
    [InlineData("a1", TypeDeFiche.Action)]
    public async Task G1_G34_Each_fiche_asks_all_its_questions_with_their_help(string code, TypeDeFiche type)
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureSeule);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);

        var page = await navigateur.VisiterAsync(dossier.Adresse(code));

        Assert.All(
            Questionnaire.Clas20182019.Questions(type).Where(question => question.LisiblePar.Contains(Role.Porteur)),
            question =>
            {
                var lue = page.Question(question.Id);
                Assert.Contains(PageLue.Plier(question.Libelle), lue, StringComparison.Ordinal);
                Assert.Contains(PageLue.Plier(question.Aide), lue, StringComparison.Ordinal);
                Assert.NotNull(page.Document.QuerySelector($"#q-{question.Id} details summary"));
            });
    }

    [Fact]
    public async Task G23_The_one_fiche_Action_is_called_by_its_school_years()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureSeule);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);

        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));

        Assert.Equal("Fiche Action 2018-2019", page.Un("h1").TextContent);
        Assert.Single(dossier.Actions);
    }

    [Fact]
    public async Task P4_P5_A_partial_draft_is_kept_and_found_again()
    {
        var dossier = await hote.OuvrirAsync(Recit.JamaisEnregistre);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var apres = await navigateur.FaireAsync(
            page, GesteFiche.Enregistrer, ("S01", "Les Colibris"), ("S02", "autre"), ("S03", "Coopérative"), ("S17", "laep"), ("S17", "evs"), ("S11a", "non"));

        Assert.Contains("pas encore transmis à la Caf", apres.Annonce, StringComparison.Ordinal);
        var revenue = await (await hote.ConnecterAsync(Dossiers.Porteur)).VisiterAsync(dossier.Adresse("s"));
        Assert.Equal("Les Colibris", revenue.Saisi("S01"));
        Assert.Equal(["evs", "laep"], revenue.Document.QuerySelectorAll("[name='r.S17'][checked]").Select(coche => coche.GetAttribute("value")).Order());
        var relu = await hote.RelireAsync(dossier);
        Assert.Equal(new ReponseTexte("Coopérative"), relu.Structure.Reponses["S03"]);
        Assert.Equal(new ReponseOuiNon(false), relu.Structure.Reponses["S11a"]);
    }

    [Fact]
    public async Task P4_An_unticked_group_and_an_emptied_text_erase_their_answers()
    {
        var dossier = await hote.OuvrirAsync(Recit.JamaisEnregistre);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        page = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S01", "Les Colibris"), ("S09", "Centre"), ("S17", "laep"), ("S17", "evs"));

        await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S09", ""), ("S17", "aucune de ces cases"));

        var reponses = (await hote.RelireAsync(dossier)).Structure.Reponses;
        Assert.Equal(new ReponseTexte("Les Colibris"), reponses["S01"]);
        Assert.Null(reponses["S09"]);
        Assert.Null(reponses["S17"]);
    }

    [Fact]
    public async Task P6_A_complete_fiche_is_finished_and_sent()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var apres = await navigateur.FaireAsync(page, GesteFiche.Terminer, ("S09", "Centre-bourg"));

        var relu = await hote.RelireAsync(dossier);
        Assert.Equal(StatutFiche.Terminee, relu.Structure.Statut);
        Assert.Equal(new ReponseTexte("Centre-bourg"), relu.Structure.Reponses["S09"]);
        Assert.Equal($"/porteur/dossiers/{dossier.Id}", apres.Adresse);
        Assert.Contains("transmise à la Caf", apres.Annonce, StringComparison.Ordinal);
    }

    [Fact]
    public async Task P6_Finishing_too_early_keeps_the_draft_and_points_at_what_is_missing()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureEntamee);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var refusee = await navigateur.FaireAsync(page, GesteFiche.Terminer, ("S09", "Centre-bourg"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusee.Statut);
        Assert.Contains("Votre brouillon est enregistré", refusee.Texte, StringComparison.Ordinal);
        Assert.Contains("À répondre", refusee.DitACote("S15"), StringComparison.Ordinal);
        Assert.Equal("#r-S15", refusee.Lien("Adresse e-mail de contact"));
        var relu = await hote.RelireAsync(dossier);
        Assert.Equal(StatutFiche.EnSaisie, relu.Structure.Statut);
        Assert.Equal(new ReponseTexte("Centre-bourg"), relu.Structure.Reponses["S09"]);
        var corrigee = await navigateur.FaireAsync(refusee, GesteFiche.Enregistrer, ("S09", "Le bourg"));
        Assert.Equal(HttpStatusCode.OK, corrigee.Statut);
        Assert.Equal(new ReponseTexte("Le bourg"), (await hote.RelireAsync(dossier)).Structure.Reponses["S09"]);
    }

    [Fact]
    public async Task Saving_a_finished_Structure_says_that_it_must_be_sent_again()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureSeule);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        Assert.Contains("il faudra ensuite la terminer et la transmettre de nouveau", page.Texte, StringComparison.Ordinal);
        await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S09", "Ailleurs"));

        Assert.Equal(StatutFiche.EnSaisie, (await hote.RelireAsync(dossier)).Structure.Statut);
    }

    [Fact]
    public async Task A_fiche_that_is_the_Caf_s_turn_is_read_without_inputs_and_says_who_can_unblock_it()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);

        var page = await navigateur.VisiterAsync(dossier.Adresse("a1"));

        Assert.Empty(page.Document.QuerySelectorAll("main input:not([type=hidden]), main textarea, main select"));
        Assert.Contains("Contactez votre Caf", page.Texte, StringComparison.Ordinal);
        Assert.Contains(dossier.Action.Reponses["A08"]!.Brut[0], page.Question("A08"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_belongs_to_the_Caf_is_shown_as_such_or_hidden()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Action(1), new Saisie { ["A50"] = "Réservé à nous" }));
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);

        var structure = await navigateur.VisiterAsync(dossier.Adresse("s"));
        var action = await navigateur.VisiterAsync(dossier.Adresse("a1"));

        Assert.Contains("à remplir par la Caf", structure.Question("S19"), StringComparison.Ordinal);
        Assert.Null(structure.Document.QuerySelector("[name='r.S19']"));
        Assert.Null(action.Document.QuerySelector("#q-A50"));
        Assert.DoesNotContain("Réservé à nous", action.Document.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conditional_question_says_when_it_is_asked_and_a_text_ruled_out_is_quoted()
    {
        var dossier = await hote.OuvrirAsync(Recit.JamaisEnregistre);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        Assert.Contains("Seulement si vous répondez « Autre » à « Type de structure »", page.Question("S03"), StringComparison.Ordinal);
        var apres = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S02", "ccas"), ("S03", "Coopérative"));

        Assert.Contains("Précision sur le type de structure (« Coopérative »)", apres.Annonce, StringComparison.Ordinal);
    }
}
