using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Clas.Domain.Tests.Lois;

/// <summary>The laws of the regulation, stated without the tables, over generated histories.</summary>
[Properties(Arbitrary = [typeof(Histoires)], MaxTest = 150, QuietOnSuccess = true)]
public sealed class LoisDuDossier
{
    [Property]
    public void A_refusal_moves_nothing(Histoire histoire) => histoire.Jouer((dossier, intervention, pas) =>
    {
        var avant = Empreinte(dossier);
        var decision = intervention.Accomplir(pas.Demande);
        if (!decision.EstAccordee)
            Assert.Equal(avant, Empreinte(dossier));
    });

    [Property]
    public void An_action_is_never_validated_before_its_structure(Histoire histoire) =>
        histoire.Jouer((dossier, intervention, pas) =>
        {
            intervention.Accomplir(pas.Demande);
            Assert.True(dossier.Structure.EstValidee || !dossier.Actions.Any(action => action.EstValidee));
        });

    [Property]
    public void Juger_and_the_geste_agree(Histoire histoire) => histoire.Jouer((_, intervention, pas) =>
    {
        var essai = intervention.Juger(pas.Demande);
        Assert.Equal(essai.Refus, intervention.Accomplir(pas.Demande).Refus);
    });

    [Property]
    public void A_geste_that_is_not_offered_is_never_granted(Histoire histoire) =>
        histoire.Jouer((_, intervention, pas) =>
        {
            var offert = intervention.EstOffert(pas.Fiche, pas.Geste);
            Assert.True(offert || !intervention.Accomplir(pas.Demande).EstAccordee);
        });

    [Property]
    public void A_validated_fiche_never_changes_until_devalidated(Histoire histoire) =>
        histoire.Jouer((dossier, intervention, pas) =>
        {
            var avant = dossier.Fiche(pas.Fiche)!;
            var (validee, reponses) = (avant.EstValidee, avant.Reponses);
            intervention.Accomplir(pas.Demande);
            Assert.True(!validee || Equals(reponses, avant.Reponses));
            Assert.True(!validee || avant.EstValidee || pas.Geste == GesteFiche.Devalider);
        });

    [Property]
    public void A_finished_fiche_is_complete_and_coherent(Histoire histoire)
    {
        var dossier = histoire.Jouer();
        Assert.All(dossier.Fiches.Where(fiche => fiche.TermineeLe is not null), fiche =>
        {
            var examen = dossier.Campagne.Questionnaire.Examiner(fiche.Type, dossier.ContexteDe(fiche));
            Assert.True(examen.EstComplete && examen.EstCoherente);
        });
    }

    [Property]
    public void The_journal_of_any_history_verifies(Histoire histoire)
    {
        var dossier = histoire.Jouer();
        Assert.True(JournalDeDossier.Verifier([.. dossier.Journal], dossier.TeteDeJournal).EstIntact);
        Assert.Equal(dossier.Version, dossier.Journal.Count);
    }

    [Property]
    public Property Histories_are_not_vacuous(Histoire histoire)
    {
        var dossier = histoire.Jouer();
        return true.ToProperty()
            .Classify(dossier.Actions.Any(action => action.EstValidee), "validated Action")
            .Classify(dossier.Journal.Any(passage => passage.Geste == nameof(GesteFiche.RendreAuPorteur)), "hand-back")
            .Classify(dossier.Journal.Any(passage => passage.Geste == nameof(GesteFiche.Devalider)), "un-validation");
    }

    private static string Empreinte(Dossier dossier) => string.Join(
        '|',
        dossier.Fiches.Select(fiche => $"{fiche.Rang},{fiche.Statut},{fiche.Revision},{fiche.Reponses.EnJson()}")
            .Prepend($"{dossier.Version},{dossier.TeteDeJournal},{dossier.Obligations.Count}"));
}
