namespace Clas.Domain.Tests.Dossiers;

/// <summary>What a demande may say, and who may say it.</summary>
public sealed class DemandesTests
{
    private static readonly ParametresDeCampagne TroisActions = new() { NombreMaximalDActions = 3 };
    private static readonly Saisie Sias = new() { ["S19"] = "0123456" };

    [Fact]
    public void Demande_OfNothing_IsAMistakeOfTheCaller()
    {
        var agent = new Monde().LAgent;

        Assert.Throws<ArgumentNullException>(() => agent.Juger((Demande)null!));
        Assert.Throws<ArgumentNullException>(() => agent.Juger((DemandeDeDossier)null!));
        Assert.Throws<ArgumentNullException>(() => agent.Accomplir((Demande)null!));
        Assert.Throws<ArgumentNullException>(() => agent.Accomplir((DemandeDeDossier)null!));
        Assert.Throws<ArgumentNullException>(() => agent.Enregistrer(Monde.Structure, null!));
        Assert.Throws<ArgumentNullException>(() => new Monde().Dossier.Pour(null!, Monde.PendantLaSaisie));
        Assert.Throws<ArgumentNullException>(() => ((Dossier)null!).Pour(Monde.Agent, Monde.PendantLaSaisie));
    }

    [Fact]
    public void Devalider_WithContent_IsAMistakeOfTheCaller()
    {
        var erreur = Assert.Throws<ArgumentException>("demande", () => new Monde().Validees().LeResponsable.Accomplir(
            new Demande(Monde.Action, GesteFiche.Devalider, [], "Erreur.")));

        Assert.StartsWith("Re-opening a fiche carries no content.", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownFiche_IsNamedByTheError()
    {
        var monde = new Monde();

        var deFiche = Assert.Throws<ArgumentException>("id", () => monde.LePorteur.Examiner(FicheId.Action(2)));
        var deDossier = Assert.Throws<ArgumentException>("demande", () => monde.LePorteur.RetirerAction(FicheId.Structure));

        Assert.Contains("has no fiche A2", deFiche.Message, StringComparison.Ordinal);
        Assert.Contains("has no fiche Action S", deDossier.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("demande", () => monde.LePorteur.RetirerAction(FicheId.Action(2)));
    }

    [Theory]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void Motif_IsTakenUpToItsLength(int longueur, bool accepte)
    {
        var decision = new Monde().Terminees().LAgent.RendreAuPorteur(Monde.Action, new string('x', longueur));

        if (accepte)
            Constate.Accordee(decision);
        else
            Constate.RefuseePour(decision, MotifDeRefus.MotifTropLong);
    }

    [Fact]
    public void Motif_WithAForbiddenCharacter_IsRefused()
    {
        var monde = new Monde().Terminees();

        Assert.True(monde.LAgent.RendreAuPorteur(Monde.Action, "a\0b").EstRefuseePour(MotifDeRefus.CaractereInterdit));
        Constate.RefuseePour(monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Essai, "a\0b"), MotifDeRefus.CaractereInterdit);
    }

    [Fact]
    public void Motif_MadeOfControlsOnly_IsNone()
    {
        var monde = new Monde().Terminees();

        Constate.RefuseePour(monde.LAgent.RendreAuPorteur(Monde.Action, "\u0001"), MotifDeRefus.MotifManquant);
    }

    [Fact]
    public void Motif_IsKeptWithoutItsBlanks_AndOnlyByTheGestesThatAskForOne()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.RendreAuPorteur(Monde.Action, "  À revoir.\r\n").OuLever();
        Assert.Equal("À revoir.", monde.Dossier.Journal.Last().Motif);

        monde.LAgent.Accomplir(new Demande(Monde.Structure, GesteFiche.Valider, Sias, "Bravo.")).OuLever();
        Assert.Null(monde.Dossier.Journal.Last().Motif);
    }

    [Fact]
    public void RendreAuPorteur_AFicheStillTyped_WritesTheMotiveThoughNothingElseMoves()
    {
        var monde = new Monde().Remplies();

        var decision = monde.LAgent.RendreAuPorteur(Monde.Action, "À revoir.");

        Assert.True(decision is { EstAccordee: true, EstSansEffet: false });
        Assert.Equal("À revoir.", monde.Dossier.Journal.Last().Motif);
    }

    [Fact]
    public void RetirerAction_WithoutNamingIt_TakesTheLast()
    {
        var monde = new Monde(TroisActions).Remplies();
        monde.LePorteur.AjouterAction().OuLever();
        monde.LePorteur.AjouterAction().OuLever();

        monde.LePorteur.Accomplir(new DemandeDeDossier(GesteDossier.RetirerAction)).OuLever();

        Assert.Equal([1, 2], monde.Dossier.Actions.Select(action => action.Rang));
        Assert.Equal(FicheId.Action(3), monde.Dossier.Journal.Last().Fiche);
    }

    [Fact]
    public void AjouterAction_UpToTheCap_AndNamesTheFicheInTheJournal()
    {
        var monde = new Monde(TroisActions);

        monde.LePorteur.AjouterAction().OuLever();
        monde.LePorteur.AjouterAction().OuLever();

        Constate.RefuseePour(monde.LePorteur.AjouterAction(), MotifDeRefus.NombreMaximalDActions);
        Assert.Equal([FicheId.Action(2), FicheId.Action(3)], monde.Dossier.Journal.Select(passage => passage.Fiche!.Value));
    }

    [Fact]
    public void AjouterEtRetirer_AfterEntryClosedOrSetAside_AreRefused()
    {
        var monde = new Monde(TroisActions).Remplies();
        monde.LePorteur.AjouterAction().OuLever();
        var tard = monde.Dossier.Pour(Monde.Porteur, Monde.PendantLaValidation);
        Constate.RefuseePour(tard.AjouterAction(), MotifDeRefus.SaisieFermee);
        Constate.RefuseePour(tard.RetirerAction(Monde.Action), MotifDeRefus.SaisieFermee);

        monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Doublon, "Deux fois.").OuLever();

        Constate.RefuseePour(monde.LePorteur.AjouterAction(), MotifDeRefus.DossierMisALEcart);
        Constate.RefuseePour(tard.RetirerAction(Monde.Action), MotifDeRefus.DossierMisALEcart, MotifDeRefus.SaisieFermee);
    }

    [Fact]
    public void MettreALEcart_IsWrittenWithItsReason_AndJournalled()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.NonFinancee, " Pas financée. ").OuLever();

        Assert.Equal(
            new MiseALEcart(RaisonDeMiseALEcart.NonFinancee, "Pas financée.", Monde.PendantLaSaisie, "A. Martin"), monde.Dossier.MiseALEcart);
        var passage = monde.Dossier.Journal.Last();
        Assert.Equal(("MettreALEcart", "NonFinancee", "Pas financée."), (passage.Geste, passage.Vers, passage.Motif));
        Constate.RefuseePour(monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Essai, "Encore."), MotifDeRefus.DejaMisALEcart);
    }

    [Fact]
    public void Reprendre_TellsThePorteur_AndOnlyOnce()
    {
        var monde = new Monde().Terminees();
        Constate.RefuseePour(monde.LAgent.Reprendre(), MotifDeRefus.PasMisALEcart);
        monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Doublon, "Deux fois.").OuLever();

        monde.LeResponsable.Reprendre().OuLever();

        Assert.Null(monde.Dossier.MiseALEcart);
        Assert.Equal(
            [NatureDObligation.MiseALEcart, NatureDObligation.Reprise], monde.Dossier.Obligations.Select(obligation => obligation.Nature));
    }

    [Fact]
    public void MettreALEcartEtReprendre_AfterTheEnd_AreRefused()
    {
        var monde = new Monde().Terminees();
        var tard = monde.Dossier.Pour(Monde.Agent, Monde.ApresTout);

        Constate.RefuseePour(tard.MettreALEcart(RaisonDeMiseALEcart.Doublon, "Deux fois."), MotifDeRefus.ValidationFermee);
        monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Doublon, "Deux fois.").OuLever();
        Constate.RefuseePour(tard.Reprendre(), MotifDeRefus.ValidationFermee);
    }

    [Fact]
    public void GestesDeDossier_AreReservedByRole()
    {
        var monde = new Monde(TroisActions).Terminees();

        Constate.RefuseePour(monde.LAgent.AjouterAction(), MotifDeRefus.ReserveAuPorteur);
        Constate.RefuseePour(monde.LePorteur.MettreALEcart(RaisonDeMiseALEcart.Doublon, "x"), MotifDeRefus.ReserveALaCaf);
        Constate.RefuseePour(monde.LePorteur.Reprendre(), MotifDeRefus.ReserveALaCaf);
        Constate.RefuseePour(monde.LeResponsable.Rouvrir(Monde.ApresTout, "x"), MotifDeRefus.ReserveALaCnaf);
        Constate.RefuseePour(
            monde.Dossier.Pour(Monde.Cnaf, Monde.PendantLaSaisie).MettreALEcart(RaisonDeMiseALEcart.Doublon, "x"), MotifDeRefus.ReserveALaCaf);
    }

    [Fact]
    public void GestesPossibles_AreOneOfEachKind_AndAgreeWithEstOffert()
    {
        var monde = new Monde(TroisActions).Terminees();
        var agent = monde.LAgent;

        var surLaFiche = agent.GestesPossibles(Monde.Structure);
        var surLeDossier = agent.GestesDuDossier();

        Assert.Equal(Enum.GetValues<GesteFiche>(), surLaFiche.Select(geste => geste.Geste));
        Assert.Equal(Enum.GetValues<GesteDossier>(), surLeDossier.Select(geste => geste.Geste));
        Assert.All(surLaFiche, geste => Assert.Equal(geste.EstOffert, agent.EstOffert(Monde.Structure, geste.Geste)));
        Assert.All(surLeDossier, geste => Assert.Equal(geste.EstOffert, agent.EstOffert(geste.Geste)));
        Assert.Equal([GesteDossier.MettreALEcart], surLeDossier.Where(geste => geste.EstOffert).Select(geste => geste.Geste));
        Assert.Equal(
            [MotifDeRefus.MotifManquant],
            surLeDossier.Single(geste => geste.Geste == GesteDossier.MettreALEcart).DeLaDemande.Select(refus => refus.Motif));
    }

    [Fact]
    public void GestesPossibles_OnAnAction_AreThoseOfThatAction()
    {
        var monde = new Monde(TroisActions).Validees();
        monde.LePorteur.AjouterAction().OuLever();

        Assert.False(monde.LePorteur.EstOffert(GesteDossier.RetirerAction, Monde.Action));
        Assert.True(monde.LePorteur.EstOffert(GesteDossier.RetirerAction, FicheId.Action(2)));
        Assert.False(monde.LePorteur.GestesDuDossier(Monde.Action).Single(geste => geste.Geste == GesteDossier.RetirerAction).EstOffert);
    }

    [Fact]
    public void Pour_KeepsMicrosecondsOnly()
    {
        var monde = new Monde();

        monde.Dossier.Pour(Monde.Porteur, Monde.PendantLaSaisie.AddTicks(7)).Enregistrer(Monde.Structure, new Saisie { ["S01"] = "X" }).OuLever();

        Assert.Equal(Monde.PendantLaSaisie, monde.Dossier.Journal.Single().Le);
    }

    [Fact]
    public void Examiner_JudgesTheFicheAsItWouldBe_AndMovesNothing()
    {
        var monde = new Monde().Remplies();

        var examen = monde.LePorteur.Examiner(Monde.Action, new Saisie { ["A08"] = "1e3" });

        Assert.Equal(["A08"], examen.Illisibles.Select(champ => champ.Id));
        Assert.True(monde.LePorteur.Examiner(Monde.Action).EstCoherente);
    }
}
