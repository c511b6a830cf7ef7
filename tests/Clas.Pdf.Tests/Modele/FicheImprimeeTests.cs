using Clas.Domain;

namespace Clas.Pdf.Tests;

/// <summary>What is printed of a fiche, before anything draws it.</summary>
public sealed class FicheImprimeeTests
{
    [Fact]
    public void De_SaysWhichFicheItIsAndWhereItStands()
    {
        var fiche = new Monde().Valide().Imprimer(Monde.Action);

        Assert.Equal("Fiche Action 2018-2019", fiche.Titre);
        Assert.Equal("Les Colibris", fiche.Structure);
        Assert.Equal(
            [
                new FaitImprime("Numéro de la fiche", "2018-763-0042-A1"), new FaitImprime("Campagne", "2018-2019"),
                new FaitImprime("Caf", "Caf de Seine-Maritime"), new FaitImprime("État", "Validée le 14/06/2019"),
            ],
            fiche.Faits);
        Assert.True(fiche.EstValidee);
        Assert.Empty(fiche.Marques);
        Assert.Equal("Imprimée le 20/06/2019", fiche.Impression);
        Assert.Equal("clas-2018-763-0042-A1.pdf", fiche.NomDeFichier);
    }

    [Fact]
    public void De_WhenNothingIsNumberedYet_SaysSo()
    {
        var fiche = new Monde().Imprimer(Monde.Action) with { Numero = null };

        Assert.Equal("Pas encore attribué", fiche.Faits[0].Valeur);
        Assert.Equal("clas-fiche-sans-numero.pdf", fiche.NomDeFichier);
    }

    [Fact]
    public void De_WhenNotValidated_MarksIt()
    {
        var fiche = new Monde().Rempli().Imprimer(FicheId.Structure);

        Assert.False(fiche.EstValidee);
        Assert.Equal(["Fiche non validée"], fiche.Marques);
        Assert.Equal(new FaitImprime("État", "En saisie"), fiche.Faits[^1]);
    }

    [Fact]
    public void De_WhenSetAside_SaysWhy()
    {
        var monde = new Monde().Rempli();
        monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Doublon, "Saisi deux fois.").OuLever();

        var fiche = monde.Imprimer(FicheId.Structure);

        Assert.Equal(["Fiche non validée", "Dossier mis à l’écart\u00A0: Doublon"], fiche.Marques);
    }

    [Fact]
    public void De_WritesAnswersWithTheirUnits()
    {
        var fiche = new Monde().Rempli().Imprimer(Monde.Action);

        Assert.Equal(["22\u00A0enfants"], Question(fiche, "A08").Lignes);
        Assert.Equal(["1\u00A0h\u00A045"], Question(fiche, "A19").Lignes);
        Assert.Equal(["3\u00A0h\u00A030 par semaine"], Question(fiche, "A25b").Lignes);
        Assert.Equal(["08/10/2018"], Question(fiche, "A02").Lignes);
        Assert.Equal(["8\u202F900,00\u00A0€"], Question(fiche, "A38").Lignes);
    }

    [Fact]
    public void De_WritesAGridAsATableWithItsSum()
    {
        var fiche = new Monde().Rempli().Imprimer(Monde.Action);

        var grille = Question(fiche, "A10").Grille!;

        Assert.Equal("enfants", grille.Entete);
        Assert.Equal([new LigneDeGrille("Filles", "12"), new LigneDeGrille("Garçons", "10"), new LigneDeGrille("Non renseigné", "0")], grille.Lignes);
        Assert.Equal("22", grille.Total);
        Assert.Null(Question(fiche, "A49").Grille!.Total);
        Assert.Equal("Réponse", Question(fiche, "A49").Grille!.Entete);
    }

    [Fact]
    public void De_WhenACellIsBlank_GivesNoSum()
    {
        var monde = new Monde().Rempli();
        monde.LePorteur.Enregistrer(Monde.Action, new Saisie { ["A10.filles"] = "" }).OuLever();

        var grille = Question(monde.Imprimer(Monde.Action), "A10").Grille!;

        Assert.Equal("—", grille.Lignes[0].Reponse);
        Assert.Equal("—", grille.Total);
    }

    [Fact]
    public void De_KeepsWhatCouldNotBeRead_AndSaysWhatIsExpected()
    {
        var monde = new Monde().Rempli();
        monde.LePorteur.Enregistrer(Monde.Action, new Saisie { ["A08"] = "une vingtaine", ["A10.filles"] = "douze" }).OuLever();

        var fiche = monde.Imprimer(Monde.Action);

        Assert.Equal(["une vingtaine"], Question(fiche, "A08").Lignes);
        Assert.Contains("nombre entier", Question(fiche, "A08").Remarque, StringComparison.Ordinal);
        Assert.Equal("douze", Question(fiche, "A10").Grille!.Lignes[0].Reponse);
        Assert.Contains("nombre entier", Question(fiche, "A10").Grille!.Lignes[0].Remarque, StringComparison.Ordinal);
    }

    [Fact]
    public void De_LeavesOutWhatIsNotAsked()
    {
        var monde = new Monde().Rempli();
        var avant = monde.Imprimer(Monde.Action);
        monde.LePorteur.Enregistrer(Monde.Action, new Saisie { ["A25a"] = "non" }).OuLever();

        var apres = monde.Imprimer(Monde.Action);

        Assert.Contains(Questions(avant), question => question.Id == "A25b");
        Assert.DoesNotContain(Questions(apres), question => question.Id == "A25b");
    }

    [Theory]
    [InlineData(Role.Porteur, false)]
    [InlineData(Role.AgentCaf, true)]
    [InlineData(Role.ResponsableCaf, true)]
    [InlineData(Role.Cnaf, true)]
    public void De_ShowsTheCafsObservations_ToTheCafAndTheCnaf(Role lecteur, bool attendu)
    {
        var monde = new Monde().Valide(new Saisie { ["A50"] = "Réserve sur les effectifs." });

        Assert.Equal(attendu, Questions(monde.Imprimer(Monde.Action, lecteur)).Any(question => question.Id == "A50"));
    }

    [Fact]
    public void De_WhenTheCafShowsItsObservations_GivesThemToThePorteur()
    {
        var monde = new Monde().Valide(new Saisie { ["A50"] = "Réserve.\nÀ revoir.", ["A50b"] = "oui" });

        var question = Question(monde.Imprimer(Monde.Action, Role.Porteur), "A50");

        Assert.Equal(["Réserve.", "À revoir."], question.Lignes);
        Assert.True(question.EstDeLaCaf);
        Assert.True(question.EstUnLongTexte);
    }

    [Fact]
    public void De_WithAnUnknownFiche_IsTheCallersMistake() =>
        Assert.Throws<ArgumentException>(() => new Monde().Imprimer(FicheId.Action(7)));

    private static IEnumerable<QuestionImprimee> Questions(FicheImprimee fiche) => fiche.Rubriques.SelectMany(rubrique => rubrique.Questions);

    private static QuestionImprimee Question(FicheImprimee fiche, string id) => Questions(fiche).Single(question => question.Id == id);
}
