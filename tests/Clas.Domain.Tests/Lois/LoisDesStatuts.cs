using static Clas.Domain.StatutFiche;
using static Clas.Domain.Tests.Lois.Releve;

namespace Clas.Domain.Tests.Lois;

/// <summary>Where fiches go, told from the guide and never from the tables.</summary>
public sealed class LoisDesStatuts
{
    [Fact]
    public void A_fiche_is_begun_by_saving_it_and_by_its_porteur_alone() => Quand(
        etape => etape.Geste is not null && etape.Fiche.Statut == NonCommencee && etape.FicheApres.Statut != NonCommencee,
        etape => etape is { Geste: GesteFiche.Enregistrer, Qui: Personne.Porteur } && etape.FicheApres.Statut == EnSaisie);

    [Fact]
    public void An_action_is_begun_after_its_structure() => Quand(
        etape => etape.Apres.Actions.Any(action => action.Statut != NonCommencee),
        etape => etape.Apres.Structure.Statut != NonCommencee);

    [Fact]
    public void A_structure_is_finished_by_its_porteur_and_by_Terminer_alone() => Quand(
        etape => etape.Rang == 0 && etape.Devient(Terminee) && etape.Fiche.Statut != Validee,
        etape => etape is { Geste: GesteFiche.Terminer, Qui: Personne.Porteur });

    [Fact]
    public void An_action_is_finished_by_Terminer_alone() => Quand(
        etape => etape.Rang > 0 && etape.Devient(Terminee) && etape.Fiche.Statut != Validee,
        etape => etape.Geste == GesteFiche.Terminer && (etape.Qui == Personne.Porteur || etape.EstDeLaCaf));

    [Fact]
    public void A_fiche_is_validated_by_its_Caf_and_by_Valider_alone() => Quand(
        etape => etape.Devient(Validee),
        etape => etape.Geste == GesteFiche.Valider && etape.EstDeLaCaf);

    [Fact]
    public void An_action_is_validated_once_finished() => Quand(
        etape => etape.Rang > 0 && etape.Devient(Validee),
        etape => etape.Fiche.Statut == Terminee);

    [Fact]
    public void An_action_is_never_validated_before_its_structure() => Quand(
        etape => etape.Apres.Actions.Any(action => action.EstValidee),
        etape => etape.Apres.Structure.EstValidee);

    [Fact]
    public void A_validated_fiche_never_changes_until_devalidated() => Quand(
        etape => etape.Avant.Fiches.Any(fiche => fiche.EstValidee),
        etape => etape.Avant.Fiches.Where(fiche => fiche.EstValidee).All(fiche =>
            etape.Apres.Fiche(fiche.Rang) == fiche || (etape.Geste == GesteFiche.Devalider && etape.Rang == fiche.Rang)));

    [Fact]
    public void Devalider_keeps_the_answers_and_gives_a_finished_fiche() => Quand(
        etape => etape is { Geste: GesteFiche.Devalider, EstAccomplie: true },
        etape => etape.Fiche.EstValidee && etape.FicheApres.Statut == Terminee && etape.FicheApres.Reponses.Equals(etape.Fiche.Reponses)
            && etape.FicheApres.TermineeLe == etape.Fiche.TermineeLe && etape.Role is Role.ResponsableCaf or Role.Cnaf);

    [Fact]
    public void Saving_never_finishes_nor_validates() => Quand(
        etape => etape is { Geste: GesteFiche.Enregistrer, EstAccomplie: true },
        etape => etape.FicheApres.Statut <= (StatutFiche)Math.Max((int)EnSaisie, (int)etape.Fiche.Statut));

    [Fact]
    public void A_porteur_who_saves_a_finished_structure_takes_the_pen_back() => Quand(
        etape => etape is { Geste: GesteFiche.Enregistrer, Qui: Personne.Porteur, Rang: 0, EstAccomplie: true } && etape.Fiche.Statut == Terminee,
        etape => etape.FicheApres.Statut == EnSaisie);

    [Fact]
    public void The_Caf_who_corrects_a_finished_fiche_leaves_it_finished() => Quand(
        etape => etape is { Geste: GesteFiche.Enregistrer, EstDeLaCaf: true, EstAccomplie: true } && etape.Fiche.Statut == Terminee,
        etape => etape.FicheApres.Statut == Terminee);

    [Fact]
    public void A_finished_action_is_in_the_hands_of_the_Caf() => Quand(
        etape => etape.Rang > 0 && etape.Geste is not null && etape.Qui == Personne.Porteur && etape.Fiche.Statut == Terminee,
        etape => !etape.Decision.EstAccordee);

    [Fact]
    public void A_hand_back_gives_the_pen_and_the_motive_to_the_porteur() => Quand(
        etape => etape is { Geste: GesteFiche.RendreAuPorteur, EstAccomplie: true },
        etape => etape.FicheApres.Statut == EnSaisie && etape.FicheApres.DemandeDeCorrection?.Motif == etape.Pas.Motif
            && etape.FicheApres.TermineeLe is null && etape.EstDeLaCaf);

    [Fact]
    public void What_was_asked_is_shown_until_the_fiche_is_finished_again() => Quand(
        etape => etape.Geste is not null && etape.Fiche.DemandeDeCorrection is not null && etape.Geste != GesteFiche.RendreAuPorteur,
        etape => (etape.FicheApres.DemandeDeCorrection is null) == (etape.FicheApres.Statut >= Terminee));

    [Fact]
    public void The_dates_of_a_fiche_follow_its_status() => Toujours(etape => etape.Apres.Fiches.All(fiche =>
        (fiche.TermineeLe is not null) == (fiche.Statut >= Terminee) && (fiche.ValideeLe is not null) == fiche.EstValidee
        && !(fiche.TermineeLe > etape.Le) && !(fiche.ValideeLe > etape.Le)));

    [Fact]
    public void The_Feu_is_green_once_finished_and_says_nothing_of_validation() => DeBoutEnBout(partie => partie.Dossier.Fiches.All(fiche =>
        fiche.Feu == (fiche.Statut == NonCommencee ? Feu.Rouge : fiche.Statut == EnSaisie ? Feu.Orange : Feu.Vert)));

    [Fact]
    public void Every_status_is_left_and_reached() => Assert.All(Enum.GetValues<StatutFiche>(), statut =>
    {
        Quand(etape => etape.Geste is not null && etape.Fiche.Statut == statut && etape.FicheApres.Statut != statut, _ => true);
        if (statut != NonCommencee)
            Quand(etape => etape.Devient(statut), _ => true);
    });
}
