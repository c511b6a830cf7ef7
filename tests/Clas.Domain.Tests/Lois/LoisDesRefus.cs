using static Clas.Domain.Tests.Lois.Releve;

namespace Clas.Domain.Tests.Lois;

/// <summary>A refusal is a value: it moves nothing, says everything at once, and is known before trying.</summary>
public sealed class LoisDesRefus
{
    [Fact]
    public void A_refusal_moves_nothing() => Quand(
        etape => !etape.Decision.EstAccordee,
        etape => etape.Apres == etape.Avant && etape.Passages.Count == 0 && etape.Obligations.Count == 0);

    [Fact]
    public void Asking_moves_nothing() => Toujours(etape => etape.Demandee == etape.Avant);

    [Fact]
    public void Juger_and_the_geste_agree() => Quand(
        etape => etape.Essai is not null,
        etape => etape.Essai!.Refus.SequenceEqual(etape.Decision.Refus) && etape.Essai.EstSansEffet == etape.Decision.EstSansEffet);

    [Fact]
    public void A_geste_is_offered_iff_some_demande_is_granted() => Quand(
        etape => etape.Offre is not null,
        etape => etape.Offre!.Value.EstOffert == (etape.Remede!.EstAccordee || etape.Decision.EstAccordee));

    [Fact]
    public void What_is_not_offered_says_first_why_it_is_refused() => Quand(
        etape => etape.Offre is { EstOffert: false },
        etape => etape.Decision.Refus.Take(etape.Offre!.Value.DuMoment.Count).SequenceEqual(etape.Offre.Value.DuMoment));

    [Fact]
    public void A_refusal_says_each_reason_once() => Quand(
        etape => !etape.Decision.EstAccordee,
        etape => etape.Decision.Refus.Count == etape.Decision.Refus.Distinct().Count());

    [Fact]
    public void A_geste_that_would_change_nothing_is_granted_and_writes_nothing() => Quand(
        etape => etape.Decision.EstSansEffet,
        etape => etape.Decision.EstAccordee && etape.Apres == etape.Avant && etape.Passages.Count == 0);

    [Fact]
    public void A_foreign_dossier_is_refused_for_that_alone() => Quand(
        etape => etape.Qui.EstDAilleurs && etape.Pas is not PasDeCampagne,
        etape => etape.Decision.Refus is [{ Motif: MotifDeRefus.HorsDuRessort, Questions.Count: 0 }]
            && etape.Offre!.Value.DuMoment is [{ Motif: MotifDeRefus.HorsDuRessort }]);
}
