using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>What the Caf follows moves when the porteur's own forms are sent.</summary>
public sealed class SuiviParLesFormulairesTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task G1_The_questionnaire_is_filled_in_as_two_fiches()
    {
        var dossier = await hote.OuvrirAsync(Recit.JamaisEnregistre);
        var porteur = await hote.ConnecterAsync(Dossiers.Porteur);

        await porteur.FaireAsync(await porteur.VisiterAsync(dossier.Adresse("s")), GesteFiche.Enregistrer, ("S06a", "12 rue des Écoles"));
        await porteur.FaireAsync(await porteur.VisiterAsync(dossier.Adresse("a1")), GesteFiche.Enregistrer, ("A05", "2"));

        var relu = await hote.RelireAsync(dossier);
        Assert.Equal(new ReponseTexte("12 rue des Écoles"), relu.Structure.Reponses["S06a"]);
        Assert.Equal(new ReponseNombre(2), relu.Action.Reponses["A05"]);
    }

    [Fact]
    public async Task G2_The_dossier_counts_only_once_both_fiches_are_validated()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var agent = await hote.ConnecterAsync(Dossiers.Agent);

        var structure = await agent.VisiterAsync(dossier.Adresse("s"));
        var apres = await agent.ConfirmerAsync(await agent.FaireAsync(structure, GesteFiche.Valider, ("S19", Dossiers.Sias)));
        Assert.Contains("n’est pas encore pris en compte", apres.Texte, StringComparison.Ordinal);
        Assert.False((await hote.RelireAsync(dossier)).EstPrisEnCompte);

        var action = await agent.VisiterAsync(dossier.Adresse("a1"));
        var enfin = await agent.ConfirmerAsync(await agent.FaireAsync(action, GesteFiche.Valider));
        Assert.Contains("Ce dossier est pris en compte.", enfin.Texte, StringComparison.Ordinal);
        Assert.True((await hote.RelireAsync(dossier)).EstPrisEnCompte);
    }

    [Fact]
    public async Task G9_G10_A_porteur_appears_once_its_Structure_is_saved_and_its_name_opens_it()
    {
        var dossier = await hote.OuvrirAsync(Recit.JamaisEnregistre);
        var agent = await hote.ConnecterAsync(Dossiers.Agent);
        var porteur = await hote.ConnecterAsync(Dossiers.Porteur);
        Assert.DoesNotContain("Les Ricochets", (await agent.VisiterAsync("/caf/763")).Texte, StringComparison.Ordinal);

        await porteur.FaireAsync(await porteur.VisiterAsync(dossier.Adresse("s")), GesteFiche.Enregistrer, ("S01", "Les Ricochets"));

        var bilan = await agent.VisiterAsync("/caf/763?q=ricochets");
        Assert.Equal(dossier.Bilan, (await agent.VisiterAsync(bilan.Lien("Les Ricochets"))).Adresse);
        Assert.Equal(StatutFiche.EnSaisie, (await hote.RelireAsync(dossier)).Structure.Statut);
    }

    [Fact]
    public async Task G11_The_column_of_the_Actions_follows_the_progress_of_the_Action()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureSeule);
        var porteur = await hote.ConnecterAsync(Dossiers.Porteur);
        Assert.Equal("1 Non commencée", await ColonneDesActionsAsync(dossier));

        await porteur.FaireAsync(await porteur.VisiterAsync(dossier.Adresse("a1")), GesteFiche.Enregistrer, ("A05", "1"));

        Assert.Equal("1 En saisie", await ColonneDesActionsAsync(dossier));
        Assert.Equal(StatutFiche.EnSaisie, (await hote.RelireAsync(dossier)).Action.Statut);
    }

    [Fact]
    public async Task G13_G14_The_page_of_the_structure_goes_from_red_to_orange_when_the_Action_is_begun()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureSeule);
        var porteur = await hote.ConnecterAsync(Dossiers.Porteur);
        Assert.Equal(("feu-noncommencee", "Non commencée"), await FeuDeLActionAsync(dossier));

        await porteur.FaireAsync(await porteur.VisiterAsync(dossier.Adresse("a1")), GesteFiche.Enregistrer, ("A05", "1"));

        Assert.Equal(("feu-ensaisie", "En saisie"), await FeuDeLActionAsync(dossier));
        Assert.Equal(Feu.Orange, (await hote.RelireAsync(dossier)).Action.Feu);
    }

    [Fact]
    public async Task G14_The_Action_turns_green_when_the_porteur_finishes_it()
    {
        var dossier = await hote.OuvrirAsync(Recit.Rendue);
        var porteur = await hote.ConnecterAsync(Dossiers.Porteur);

        await porteur.FaireAsync(await porteur.VisiterAsync(dossier.Adresse("a1")), GesteFiche.Terminer);

        Assert.Equal(("feu-terminee", "Terminée"), await FeuDeLActionAsync(dossier));
        Assert.Equal(Feu.Vert, (await hote.RelireAsync(dossier)).Action.Feu);
    }

    [Fact]
    public async Task G23_The_fiche_Action_keeps_its_name_once_saved()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureSeule);
        var porteur = await hote.ConnecterAsync(Dossiers.Porteur);

        var apres = await porteur.FaireAsync(await porteur.VisiterAsync(dossier.Adresse("a1")), GesteFiche.Enregistrer, ("A05", "1"));

        Assert.Equal("Fiche Action 2018-2019", apres.Un("h1").TextContent);
        Assert.Equal("Fiche Action 2018-2019", (await hote.RelireAsync(dossier)).TitreDe(FicheId.Action(1)));
    }

    [Fact]
    public async Task G34_The_help_stays_beside_a_question_whose_answer_was_refused()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionEntamee);
        var porteur = await hote.ConnecterAsync(Dossiers.Porteur);

        var refusee = await porteur.FaireAsync(await porteur.VisiterAsync(dossier.Adresse("a1")), GesteFiche.Terminer, ("A05", "deux"));

        Questionnaire.Clas20182019.TryChamp(TypeDeFiche.Action, "A05", out var champ);
        Assert.Contains(PageLue.Plier(champ!.Question.Aide), refusee.Question("A05"), StringComparison.Ordinal);
        Assert.Equal(["deux"], (await hote.RelireAsync(dossier)).Action.Reponses["A05"]!.Brut);
    }

    private async Task<string> ColonneDesActionsAsync(Dossier dossier)
    {
        var agent = await hote.ConnecterAsync(Dossiers.Agent);
        var bilan = await agent.VisiterAsync($"/caf/763?q={dossier.Numero}");
        return PageLue.Plier(bilan.Un("tbody tr").Children[2].TextContent);
    }

    private async Task<(string Classe, string Mot)> FeuDeLActionAsync(Dossier dossier)
    {
        var agent = await hote.ConnecterAsync(Dossiers.Agent);
        var feu = (await agent.VisiterAsync(dossier.Bilan)).Document.QuerySelectorAll(".fiche")[1].QuerySelector(".feu")!;
        return (feu.ClassList.Single(classe => classe.StartsWith("feu-", StringComparison.Ordinal)), PageLue.Plier(feu.TextContent));
    }
}
