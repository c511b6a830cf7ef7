namespace Clas.Domain.Tests.Fiches;

/// <summary>The dated facts of a fiche follow its status.</summary>
public sealed class FicheTests
{
    private static readonly DateTimeOffset Lundi = Monde.PendantLaSaisie;
    private static readonly DateTimeOffset Mardi = Lundi.AddDays(1);
    private static readonly DateTimeOffset Mercredi = Lundi.AddDays(2);
    private static readonly Saisie Sias = new() { ["S19"] = "0123456" };

    [Fact]
    public void Fiches_OfANewDossier_AreARedStructureAndARedAction()
    {
        var dossier = new Monde().Dossier;

        Assert.Equal([FicheId.Structure, FicheId.Action(1)], dossier.Fiches.Select(fiche => fiche.Id));
        Assert.Equal([TypeDeFiche.Structure, TypeDeFiche.Action], dossier.Fiches.Select(fiche => fiche.Type));
        Assert.All(dossier.Fiches, fiche => Assert.Equal((Feu.Rouge, false, false, 0), (fiche.Feu, fiche.EstCommencee, fiche.EstValidee, fiche.Revision)));
    }

    [Fact]
    public void Feu_IsOrangeWhileTyped_ThenGreen()
    {
        var monde = new Monde().Remplies();
        Assert.Equal((Feu.Orange, true), (monde.Dossier.Structure.Feu, monde.Dossier.Structure.EstCommencee));

        monde.LePorteur.Terminer(Monde.Structure).OuLever();
        Assert.Equal((Feu.Vert, true, false), (monde.Dossier.Structure.Feu, monde.Dossier.Structure.EstCommencee, monde.Dossier.Structure.EstValidee));

        monde.LAgent.Valider(Monde.Structure, Sias).OuLever();
        Assert.Equal((Feu.Vert, true), (monde.Dossier.Structure.Feu, monde.Dossier.Structure.EstValidee));
    }

    [Fact]
    public void Revision_CountsEveryMoveOfTheFiche()
    {
        var monde = new Monde().StructureValidee();

        Assert.Equal(3, monde.Dossier.Structure.Revision);
    }

    [Fact]
    public void Dates_FollowTheStatus_FromFinishedToValidatedAndBack()
    {
        var monde = new Monde().Remplies();
        var structure = monde.Dossier.Structure;
        Assert.Equal((null, null), (structure.TermineeLe, structure.ValideeLe));

        monde.Dossier.Pour(Monde.Porteur, Lundi).Terminer(Monde.Structure).OuLever();
        Assert.Equal((Lundi, null), (structure.TermineeLe, structure.ValideeLe));

        monde.Dossier.Pour(Monde.Agent, Mardi).Valider(Monde.Structure, Sias).OuLever();
        Assert.Equal((Lundi, Mardi), (structure.TermineeLe, structure.ValideeLe));

        monde.Dossier.Pour(Monde.Responsable, Mercredi).Devalider(Monde.Structure, "Erreur.").OuLever();
        Assert.Equal((Lundi, null), (structure.TermineeLe, structure.ValideeLe));
    }

    [Fact]
    public void ValideeLe_OfAStructureNeverFinishedByThePorteur_DatesBothFacts()
    {
        var monde = new Monde().Remplies();

        monde.Dossier.Pour(Monde.Agent, Mardi).Valider(Monde.Structure, Sias).OuLever();

        Assert.Equal((Mardi, Mardi), (monde.Dossier.Structure.TermineeLe, monde.Dossier.Structure.ValideeLe));
    }

    [Fact]
    public void TermineeLe_OfAFicheHandedBackThenFinishedAgain_IsTheLastTime()
    {
        var monde = new Monde().Terminees();
        var action = monde.Dossier.Fiche(Monde.Action)!;

        monde.Dossier.Pour(Monde.Agent, Mardi).RendreAuPorteur(Monde.Action, "À revoir.").OuLever();
        Assert.Null(action.TermineeLe);

        monde.Dossier.Pour(Monde.Porteur, Mercredi).Terminer(Monde.Action).OuLever();
        Assert.Equal(Mercredi, action.TermineeLe);
    }

    [Fact]
    public void TermineeLe_OfAFinishedFicheCorrectedByTheCaf_DoesNotMove()
    {
        var monde = new Monde().Terminees();

        monde.Dossier.Pour(Monde.Agent, Mardi).Enregistrer(Monde.Structure, Sias).OuLever();

        Assert.Equal(Lundi, monde.Dossier.Structure.TermineeLe);
    }

    [Fact]
    public void DemandeDeCorrection_SaysWhoAndWhen_AndLastsUntilTheFicheIsFinishedAgain()
    {
        var monde = new Monde().Terminees();
        var action = monde.Dossier.Fiche(Monde.Action)!;

        monde.Dossier.Pour(Monde.Agent, Mardi).RendreAuPorteur(Monde.Action, "À revoir.").OuLever();
        Assert.Equal(new DemandeDeCorrection("À revoir.", Mardi, "A. Martin"), action.DemandeDeCorrection);

        monde.Dossier.Pour(Monde.Porteur, Mercredi).Enregistrer(Monde.Action, new Saisie { ["A48"] = "Aucune" }).OuLever();
        Assert.NotNull(action.DemandeDeCorrection);

        monde.Dossier.Pour(Monde.Porteur, Mercredi).Terminer(Monde.Action).OuLever();
        Assert.Null(action.DemandeDeCorrection);
    }

    [Fact]
    public void DemandeDeCorrection_OnAFicheStillTyped_IsReplacedByTheNext()
    {
        var monde = new Monde().Remplies();

        monde.LAgent.RendreAuPorteur(Monde.Action, "Une.").OuLever();
        monde.LAgent.RendreAuPorteur(Monde.Action, "Deux.").OuLever();

        Assert.Equal("Deux.", monde.Dossier.Fiche(Monde.Action)!.DemandeDeCorrection!.Motif);
    }

    [Fact]
    public void Delai_OfAHandBackWhileEntryIsOpen_IsNone()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.RendreAuPorteur(Monde.Action, "À revoir.").OuLever();

        Assert.Null(monde.Dossier.Fiche(Monde.Action)!.DelaiJusquAu);
        Assert.False(monde.Dossier.Fiche(Monde.Action)!.DelaiCourtA(Lundi));
    }

    [Fact]
    public void Delai_RunsToItsLastInstantExcluded()
    {
        var monde = new Monde().Terminees();
        var action = monde.Dossier.Fiche(Monde.Action)!;
        monde.Dossier.Pour(Monde.Agent, Monde.PendantLaValidation).RendreAuPorteur(Monde.Action, "À revoir.").OuLever();

        // Fourteen days from 1 August, the last one included, in Paris.
        Assert.Equal(HeureDeParis.DebutDu(new DateOnly(2019, 8, 16)), action.DelaiJusquAu);
        Assert.True(action.DelaiCourtA(action.DelaiJusquAu!.Value.AddTicks(-1)));
        Assert.False(action.DelaiCourtA(action.DelaiJusquAu.Value));
    }

    [Fact]
    public void Delai_SurvivesTheFinishedFiche_AndEndsWithValidation()
    {
        var monde = new Monde().Terminees();
        var action = monde.Dossier.Fiche(Monde.Action)!;
        var agent = monde.Dossier.Pour(Monde.Agent, Monde.PendantLaValidation);
        agent.Valider(Monde.Structure, Sias).OuLever();
        agent.RendreAuPorteur(Monde.Action, "À revoir.").OuLever();

        monde.Dossier.Pour(Monde.Porteur, Monde.PendantLaValidation.AddDays(1)).Terminer(Monde.Action).OuLever();
        Assert.NotNull(action.DelaiJusquAu);

        agent.Valider(Monde.Action).OuLever();
        Assert.Null(action.DelaiJusquAu);
    }
}
