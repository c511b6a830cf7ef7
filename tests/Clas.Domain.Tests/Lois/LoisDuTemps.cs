using static Clas.Domain.Tests.Lois.Releve;

namespace Clas.Domain.Tests.Lois;

/// <summary>When one may write, told from the dates alone.</summary>
public sealed class LoisDuTemps
{
    [Fact]
    public void A_porteur_writes_while_entry_is_open_or_a_delai_runs() => Quand(
        etape => etape is { Qui: Personne.Porteur, EstAccomplie: true, Geste: not null },
        etape => etape.Avant.SaisieOuverte(etape.Fiche, etape.Le));

    [Fact]
    public void A_porteur_adds_and_removes_actions_while_entry_is_open() => Quand(
        etape => etape is { Qui: Personne.Porteur, EstAccomplie: true, GesteDeDossier: not null },
        etape => etape.Avant.Campagne.SaisieOuverte(etape.Le));

    [Fact]
    public void A_Caf_works_until_the_campagne_closes_or_while_the_dossier_is_reopened() => Quand(
        etape => etape is { EstDeLaCaf: true, EstAccomplie: true },
        etape => etape.Avant.ValidationOuverte(etape.Le));

    [Fact]
    public void Nothing_moves_in_a_dossier_once_all_is_closed_but_its_reopening() => Quand(
        etape => etape is { EstAccomplie: true, Pas: not PasDeCampagne } && !etape.Avant.ValidationOuverte(etape.Le),
        etape => etape is { Qui: Personne.Cnaf, GesteDeDossier: GesteDossier.Rouvrir });

    [Fact]
    public void Nobody_is_told_to_correct_what_he_cannot_open() => Quand(
        etape => etape.LePorteurPeutEcrire is not null,
        etape => etape.LePorteurPeutEcrire!.Value);

    [Fact]
    public void A_delai_is_granted_by_a_hand_back_and_never_past_the_validation() => Quand(
        etape => etape.Geste is not null && etape.FicheApres.DelaiJusquAu is { } delai && delai != etape.Fiche.DelaiJusquAu,
        etape => etape.Geste == GesteFiche.RendreAuPorteur
            && !etape.Avant.Campagne.SaisieOuverte(etape.Le)
            && etape.FicheApres.DelaiJusquAu > etape.Le
            && (etape.FicheApres.DelaiJusquAu <= etape.Apres.Campagne.FermeLe || etape.FicheApres.DelaiJusquAu <= etape.Apres.RouvertJusquAu));

    [Fact]
    public void A_delai_of_the_Cnaf_is_to_come_adds_to_the_entry_and_ends_with_the_validation() => Quand(
        etape => etape is { GesteDeDossier: GesteDossier.AccorderUnDelai, EstAccomplie: true },
        etape => etape.FicheApres.DelaiJusquAu is { } delai
            && delai > etape.Le
            && (delai > etape.Avant.Campagne.SaisieFermeLe || etape.Avant.Campagne.SaisieFermeLe <= etape.Le)
            && (delai <= etape.Avant.Campagne.FermeLe || delai <= etape.Avant.RouvertJusquAu));

    [Fact]
    public void A_delai_of_the_Cnaf_is_for_a_fiche_that_the_porteur_may_write() => Quand(
        etape => etape is { GesteDeDossier: GesteDossier.AccorderUnDelai, EstAccomplie: true },
        etape => !etape.Fiche.EstValidee
            && (etape.Fiche.Statut != StatutFiche.Terminee || etape.Fiche.Type == TypeDeFiche.Structure)
            && etape.LePorteurPeutEcrire!.Value);

    [Fact]
    public void A_delai_of_the_Cnaf_moves_nothing_else() => Quand(
        etape => etape is { GesteDeDossier: GesteDossier.AccorderUnDelai, EstAccomplie: true },
        etape => etape.FicheApres == etape.Fiche with { DelaiJusquAu = etape.FicheApres.DelaiJusquAu }
            && etape.Avant.Fiches.Where(fiche => fiche.Rang != etape.Rang).SequenceEqual(etape.Apres.Fiches.Where(fiche => fiche.Rang != etape.Rang)));

    [Fact]
    public void A_hand_back_never_shortens_what_still_runs() => Quand(
        etape => etape is { Geste: GesteFiche.RendreAuPorteur, EstAccomplie: true, Fiche.DelaiJusquAu: not null },
        etape => etape.FicheApres.DelaiJusquAu >= etape.Fiche.DelaiJusquAu
            || etape.FicheApres.DelaiJusquAu >= etape.Avant.Campagne.FermeLe);

    [Fact]
    public void A_first_day_moves_before_the_opening_alone_and_never_into_the_past() => Quand(
        etape => etape.Avant.Campagne.OuvreLe != etape.Apres.Campagne.OuvreLe,
        etape => !etape.Avant.Campagne.EstOuverte(etape.Le)
            && etape.Apres.Campagne.OuvreLe > etape.Le.AddHours(-25)
            && etape.Apres.Campagne.OuvreLe < etape.Apres.Campagne.SaisieFermeLe);

    [Fact]
    public void A_hand_back_while_entry_is_open_grants_no_delai() => Quand(
        etape => etape is { Geste: GesteFiche.RendreAuPorteur, EstAccomplie: true } && etape.Avant.Campagne.SaisieOuverte(etape.Le),
        etape => etape.FicheApres.DelaiJusquAu == etape.Fiche.DelaiJusquAu);

    [Fact]
    public void A_dossier_is_reopened_until_a_date_to_come() => Quand(
        etape => etape.Apres.RouvertJusquAu != etape.Avant.RouvertJusquAu,
        etape => etape.Apres.RouvertJusquAu > etape.Le);

    [Fact]
    public void A_campagne_closes_after_its_entry_and_is_never_moved_into_the_past() => Quand(
        etape => etape.Avant.Campagne != etape.Apres.Campagne,
        etape => etape.Apres.Campagne.SaisieFermeLe <= etape.Apres.Campagne.FermeLe
            && (etape.Apres.Campagne.FermeLe == etape.Avant.Campagne.FermeLe || etape.Apres.Campagne.FermeLe >= etape.Le));

    [Fact]
    public void A_closed_campagne_is_closed_for_all() => Quand(
        etape => etape is { Pas: PasDeCampagne { Geste: GesteDeCampagne.Clore }, EstAccomplie: true },
        etape => !etape.Apres.Campagne.SaisieOuverte(etape.Le) && etape.Apres.Campagne.FermeLe <= etape.Le
            && etape.Apres.Campagne.FermeLe <= etape.Avant.Campagne.FermeLe);

    [Fact]
    public void A_campagne_moves_for_a_motive_that_can_be_kept() => Quand(
        etape => etape is { Pas: PasDeCampagne { Geste: not GesteDeCampagne.Publier }, EstAccomplie: true },
        etape => etape.Pas.Mot == Mot.Bon);

    [Fact]
    public void The_parameters_of_a_campagne_stay_within_their_bounds() => Quand(
        etape => etape is { Pas: PasDeCampagne { Geste: GesteDeCampagne.Regler }, EstAccomplie: true },
        etape => etape.Apres.Campagne.Parametres is { NombreMaximalDActions: >= 1 and <= 99, JoursDeDelaiApresRetour: >= 0 and <= 90 });

    [Fact]
    public void A_published_campagne_keeps_its_questionnaire() => Quand(
        etape => etape.Pas is PasDeCampagne { Geste: GesteDeCampagne.Interroger },
        etape => !etape.Decision.EstAccordee);

    [Fact]
    public void A_geste_on_a_campagne_that_moves_nothing_writes_nothing() => Quand(
        etape => etape is { Pas: PasDeCampagne, EstAccomplie: true },
        etape => etape.Apres.Campagne with { Version = 0, Tete = TeteDeJournal.Vide } != etape.Avant.Campagne with { Version = 0, Tete = TeteDeJournal.Vide });
}
