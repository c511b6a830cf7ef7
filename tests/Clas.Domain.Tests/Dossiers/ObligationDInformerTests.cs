namespace Clas.Domain.Tests.Dossiers;

/// <summary>Whoever corrects or gives back informs the porteur (G19, G24).</summary>
public sealed class ObligationDInformerTests
{
    [Fact]
    public void ADirectCorrection_CreatesADutyThatNamesTheAnswers()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.Enregistrer(Monde.Structure, new Saisie { ["S09"] = "Centre-ville", ["S19"] = "12" }).OuLever();

        var obligation = Assert.Single(monde.Dossier.Obligations);
        Assert.Equal(NatureDObligation.Correction, obligation.Nature);
        Assert.Equal(["S09"], obligation.Champs);
    }

    [Fact]
    public void AnAnswerToAQuestionOfTheCaf_IsNoCorrection()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.Enregistrer(Monde.Structure, new Saisie { ["S19"] = "0123456" }).OuLever();

        Assert.Empty(monde.Dossier.Obligations);
    }

    [Fact]
    public void AReturn_CreatesADutyWithItsMotive()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.RendreAuPorteur(Monde.Action, "Revoyez le budget.").OuLever();

        var obligation = Assert.Single(monde.Dossier.Obligations);
        Assert.Equal((NatureDObligation.Retour, "Revoyez le budget."), (obligation.Nature, obligation.Motif));
    }

    [Fact]
    public void FinishingInThePorteursPlace_CreatesADuty()
    {
        var monde = new Monde().Remplies();

        monde.LAgent.Terminer(Monde.Action).OuLever();

        Assert.Equal(NatureDObligation.TermineePourLePorteur, Assert.Single(monde.Dossier.Obligations).Nature);
    }

    [Fact]
    public void ThePorteursOwnChanges_CreateNone()
    {
        var monde = new Monde().Terminees();

        monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S09"] = "Centre-ville" }).OuLever();

        Assert.Empty(monde.Dossier.Obligations);
    }
}
