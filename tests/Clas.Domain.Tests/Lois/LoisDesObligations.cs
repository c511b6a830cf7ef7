using static Clas.Domain.Tests.Lois.Releve;

namespace Clas.Domain.Tests.Lois;

/// <summary>Whoever corrects, gives back, finishes or sets aside owes the porteur a word (G19, G24).</summary>
public sealed class LoisDesObligations
{
    [Fact]
    public void A_duty_is_never_lost() => Toujours(etape =>
        etape.Apres.Obligations.Take(etape.Avant.Obligations.Count).SequenceEqual(etape.Avant.Obligations));

    [Fact]
    public void A_hand_back_owes_a_word() => Devoir(
        etape => etape.Geste == GesteFiche.RendreAuPorteur, NatureDObligation.Retour);

    [Fact]
    public void Finishing_in_the_porteurs_place_owes_a_word() => Devoir(
        etape => etape.Geste == GesteFiche.Terminer && etape.EstDeLaCaf, NatureDObligation.TermineePourLePorteur);

    [Fact]
    public void Setting_aside_owes_a_word() => Devoir(
        etape => etape.GesteDeDossier == GesteDossier.MettreALEcart, NatureDObligation.MiseALEcart);

    [Fact]
    public void Taking_back_owes_a_word() => Devoir(
        etape => etape.GesteDeDossier == GesteDossier.Reprendre, NatureDObligation.Reprise);

    [Fact]
    public void Granting_a_delai_owes_a_word() => Devoir(
        etape => etape.GesteDeDossier == GesteDossier.AccorderUnDelai, NatureDObligation.Delai);

    [Fact]
    public void A_direct_correction_owes_a_word() => Devoir(
        etape => etape.EstDeLaCaf && etape.Geste is GesteFiche.Enregistrer or GesteFiche.Valider && Corriges(etape).Any(),
        NatureDObligation.Correction);

    [Fact]
    public void An_answer_to_the_Cafs_own_question_owes_none() => Quand(
        etape => etape.EstAccomplie && etape.EstDeLaCaf && etape.Geste is GesteFiche.Enregistrer or GesteFiche.Valider
            && Changes(etape).Any() && !Corriges(etape).Any(),
        etape => etape.Obligations.Count == 0);

    [Fact]
    public void The_porteur_owes_none_and_the_Cnaf_for_a_delai_alone() => Quand(
        etape => etape.EstAccomplie && etape.Qui is Personne.Porteur or Personne.Cnaf && etape.GesteDeDossier != GesteDossier.AccorderUnDelai,
        etape => etape.Obligations.Count == 0);

    [Fact]
    public void A_duty_names_the_porteurs_answers_that_changed_and_no_other() => Quand(
        etape => etape.Obligations.Count > 0 && etape.Geste is not null,
        etape => etape.Obligations[0].Champs.Order(StringComparer.Ordinal).SequenceEqual(Corriges(etape).Order(StringComparer.Ordinal)));

    private static void Devoir(Func<Etape, bool> cas, NatureDObligation nature) => Quand(
        etape => etape.EstAccomplie && cas(etape),
        etape => etape.Obligations is [var obligation]
            && (obligation.Nature, obligation.Sequence, obligation.Rang, obligation.Le)
                == (nature, etape.Passages.Single().Sequence, etape.Rang, etape.Le)
            && obligation.Motif == (etape.Geste is GesteFiche.RendreAuPorteur || etape.GesteDeDossier is not null ? etape.Pas.Motif : null));

    private static IEnumerable<string> Changes(Etape etape) =>
        etape.Fiche.Reponses.Ecarts(etape.FicheApres.Reponses).Select(ecart => ecart.ChampId);

    private static IEnumerable<string> Corriges(Etape etape) => Changes(etape).Where(champ => champ is not ("S19" or "A50"));
}
