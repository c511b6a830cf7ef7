namespace Clas.Domain.Tests.Dossiers;

/// <summary>The guide's story, told to the domain alone.</summary>
public sealed class GuideTests
{
    [Fact]
    public void Valider_AnActionWhoseStructureIsNotValidee_IsRefused()
    {
        var monde = new Monde().Terminees();

        var decision = monde.LAgent.Valider(Monde.Action);

        Constate.RefuseePour(decision, MotifDeRefus.StructureNonValidee);
        Assert.Equal("refusée, StructureNonValidee : « Validez d’abord la fiche Structure. »", decision.ToString());
    }

    [Fact]
    public void Valider_BothInOrder_MakesTheDossierCount()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.Valider(Monde.Structure, new Saisie { ["S19"] = "0123456" }).OuLever();
        Assert.False(monde.Dossier.EstPrisEnCompte);
        monde.LAgent.Valider(Monde.Action).OuLever();

        Assert.True(monde.Dossier.EstPrisEnCompte);
    }

    [Fact]
    public void Valider_AStructureWithoutSiasNumber_PointsAtTheQuestion()
    {
        var monde = new Monde().Terminees();

        var decision = monde.LAgent.Valider(Monde.Structure);

        Assert.Equal([new Refus(MotifDeRefus.NumeroSiasManquant, ["S19"])], decision.Refus);
    }

    [Fact]
    public void Valider_AStructureWithAnUnreadableSiasNumber_IsRefused()
    {
        var monde = new Monde().Terminees();

        var decision = monde.LAgent.Valider(Monde.Structure, new Saisie { ["S19"] = "٠١٢٣٤٥٦" });

        Assert.True(decision.EstRefuseePour(MotifDeRefus.NumeroSiasManquant));
        Assert.Null(monde.Dossier.Structure.Reponses["S19"]);
    }

    [Fact]
    public void Valider_AStructureOfACampagneThatAsksNoSiasNumber_IsGranted()
    {
        var monde = new Monde(new ParametresDeCampagne { NumeroSiasExige = false }).Terminees();

        Constate.Accordee(monde.LAgent.Valider(Monde.Structure));
    }

    [Fact]
    public void Valider_AStructureThePorteurHasNotFinished_IsGranted()
    {
        var monde = new Monde().Remplies();

        Constate.Accordee(monde.LAgent.Valider(Monde.Structure, new Saisie { ["S19"] = "1" }));
    }

    [Fact]
    public void Valider_AnActionThePorteurHasNotFinished_IsRefused()
    {
        var monde = new Monde().Remplies();
        monde.LAgent.Valider(Monde.Structure, new Saisie { ["S19"] = "1" }).OuLever();

        Constate.RefuseePour(monde.LAgent.Valider(Monde.Action), MotifDeRefus.FicheEnSaisie);
    }

    [Fact]
    public void Enregistrer_AValidatedFiche_IsRefusedToBothSides()
    {
        var monde = new Monde().Validees();
        var saisie = new Saisie { ["S09"] = "Centre" };

        Constate.RefuseePour(monde.LePorteur.Enregistrer(Monde.Structure, saisie), MotifDeRefus.DejaValidee);
        Constate.RefuseePour(monde.LAgent.Enregistrer(Monde.Structure, saisie), MotifDeRefus.DejaValidee);
    }

    [Fact]
    public void Enregistrer_AFinishedStructure_GivesThePenBackToThePorteur()
    {
        var monde = new Monde().Terminees();

        monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S09"] = "Centre" }).OuLever();

        Assert.Equal(StatutFiche.EnSaisie, monde.Dossier.Structure.Statut);
    }

    [Fact]
    public void Enregistrer_AFinishedAction_IsRefusedToThePorteur()
    {
        var monde = new Monde().Terminees();

        var decision = monde.LePorteur.Enregistrer(Monde.Action, new Saisie { ["A05"] = "2" });

        Constate.RefuseePour(decision, MotifDeRefus.ReserveALaCaf);
    }

    [Fact]
    public void Enregistrer_AnActionBeforeItsStructure_IsRefused()
    {
        var monde = new Monde();

        var decision = monde.LePorteur.Enregistrer(Monde.Action, Monde.ActionComplete);

        Constate.RefuseePour(decision, MotifDeRefus.StructureNonCommencee);
        Assert.Equal(Reponses.Vide, monde.Dossier.Fiche(Monde.Action)!.Reponses);
    }

    [Fact]
    public void Terminer_AnIncompleteFiche_NamesTheMissingQuestions()
    {
        var monde = new Monde();
        monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Colibris" }).OuLever();

        var refus = Assert.Single(monde.LePorteur.Terminer(Monde.Structure).Refus);

        Assert.Equal(MotifDeRefus.FicheIncomplete, refus.Motif);
        Assert.Contains("S02", refus.Questions);
        Assert.DoesNotContain("S01", refus.Questions);
        Assert.DoesNotContain("S19", refus.Questions);
    }

    [Fact]
    public void Terminer_WithAnUnreadableAnswer_IsRefusedAndKeepsTheDraft()
    {
        var monde = new Monde().Remplies();
        monde.LePorteur.Enregistrer(Monde.Action, new Saisie { ["A08"] = "1e3" }).OuLever();

        var refus = Assert.Single(monde.LePorteur.Terminer(Monde.Action).Refus);

        Assert.Equal(MotifDeRefus.FicheIncoherente, refus.Motif);
        Assert.Equal(["A08"], refus.Questions);
        Assert.Equal(["1e3"], monde.Dossier.Fiche(Monde.Action)!.Reponses["A08"]!.Brut);
    }

    [Fact]
    public void RendreAuPorteur_AFinishedAction_OpensItAgainWithTheMotive()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.RendreAuPorteur(Monde.Action, "Revoyez le nombre d’enfants.").OuLever();

        var action = monde.Dossier.Fiche(Monde.Action)!;
        Assert.Equal(StatutFiche.EnSaisie, action.Statut);
        Assert.Equal("Revoyez le nombre d’enfants.", action.DemandeDeCorrection!.Motif);
        Constate.Accordee(monde.LePorteur.Enregistrer(Monde.Action, new Saisie { ["A48"] = "Aucune" }));
    }

    [Fact]
    public void RendreAuPorteur_WithoutMotive_IsRefused()
    {
        var monde = new Monde().Terminees();

        Constate.RefuseePour(monde.LAgent.RendreAuPorteur(Monde.Action, "   "), MotifDeRefus.MotifManquant);
    }

    [Fact]
    public void RendreAuPorteur_AfterEntryClosed_GrantsADelaiNeverPastTheValidation()
    {
        var monde = new Monde().Terminees();
        var tard = HeureDeParis.DebutDu(new DateOnly(2019, 9, 10));

        monde.Dossier.Pour(Monde.Agent, tard).RendreAuPorteur(Monde.Action, "À revoir.").OuLever();

        var action = monde.Dossier.Fiche(Monde.Action)!;
        Assert.Equal(monde.Campagne.FermeLe, action.DelaiJusquAu);
        var porteur = monde.Dossier.Pour(Monde.Porteur, tard.AddDays(1));
        Constate.Accordee(porteur.Enregistrer(Monde.Action, new Saisie { ["A48"] = "Aucune" }));
        Constate.RefuseePour(porteur.Enregistrer(Monde.Structure, new Saisie { ["S09"] = "x" }), MotifDeRefus.SaisieFermee);
    }

    [Fact]
    public void Devalider_AStructureUnderAValidatedAction_IsRefused()
    {
        var monde = new Monde().Validees();

        Constate.RefuseePour(
            monde.LeResponsable.Devalider(Monde.Structure, "Erreur de numéro."), MotifDeRefus.ActionDejaValidee);
    }

    [Fact]
    public void Devalider_AStructureUnderOneValidatedActionAmongTwo_IsRefused()
    {
        var monde = new Monde(new ParametresDeCampagne { NombreMaximalDActions = 2 });
        monde.LePorteur.AjouterAction().OuLever();
        monde.Validees();

        Constate.RefuseePour(
            monde.LeResponsable.Devalider(Monde.Structure, "Erreur de numéro."), MotifDeRefus.ActionDejaValidee);
    }

    [Fact]
    public void Devalider_ByAnAgent_IsReservedToTheResponsable()
    {
        var monde = new Monde().Validees();

        Constate.RefuseePour(monde.LAgent.Devalider(Monde.Action, "Erreur."), MotifDeRefus.ReserveAuResponsable);
    }

    [Fact]
    public void Devalider_TheActionThenTheStructure_ReopensBoth()
    {
        var monde = new Monde().Validees();

        monde.LeResponsable.Devalider(Monde.Action, "Erreur.").OuLever();
        monde.LeResponsable.Devalider(Monde.Structure, "Erreur.").OuLever();

        Assert.False(monde.Dossier.EstPrisEnCompte);
        Assert.Equal(StatutFiche.Terminee, monde.Dossier.Structure.Statut);
    }
}
