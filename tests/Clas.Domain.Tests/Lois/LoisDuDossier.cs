using static Clas.Domain.StatutFiche;
using static Clas.Domain.Tests.Lois.Releve;

namespace Clas.Domain.Tests.Lois;

/// <summary>What holds of the whole dossier.</summary>
public sealed class LoisDuDossier
{
    [Fact]
    public void A_dossier_counts_when_all_that_was_begun_is_validated_and_it_is_not_set_aside() => Toujours(etape =>
        etape.Apres.EstPrisEnCompte == (
            etape.Apres.MiseALEcart is null
            && etape.Apres.Structure.EstValidee
            && etape.Apres.Actions.Any(action => action.EstValidee)
            && etape.Apres.Actions.All(action => action.Statut is NonCommencee or Validee)));

    [Fact]
    public void A_dossier_set_aside_moves_only_to_come_back_or_be_reopened() => Quand(
        etape => etape.Avant.MiseALEcart is not null && etape is { EstAccomplie: true, Pas: not PasDeCampagne },
        etape => etape.GesteDeDossier is GesteDossier.Reprendre or GesteDossier.Rouvrir);

    [Fact]
    public void A_dossier_set_aside_has_no_validated_fiche() => Quand(
        etape => etape.Apres.MiseALEcart is not null,
        etape => !etape.Apres.Fiches.Any(fiche => fiche.EstValidee));

    [Fact]
    public void A_dossier_keeps_an_action_and_never_more_than_the_cap() => Toujours(etape =>
        etape.Apres.Actions.Any()
        && (etape.Apres.Actions.Count() <= etape.Avant.Actions.Count()
            || etape.Apres.Actions.Count() <= etape.Avant.Campagne.Parametres.NombreMaximalDActions));

    [Fact]
    public void A_cap_lowered_takes_no_action_away() => Quand(
        etape => etape.Apres.Campagne.Parametres.NombreMaximalDActions < etape.Avant.Actions.Count()
            && etape.Avant.Campagne.Parametres.NombreMaximalDActions >= etape.Avant.Actions.Count(),
        etape => etape.Apres.Fiches.SequenceEqual(etape.Avant.Fiches));

    [Fact]
    public void An_action_added_has_a_rank_never_used() => DeBoutEnBout(partie =>
    {
        var rangs = partie.Etapes.Where(etape => etape is { GesteDeDossier: GesteDossier.AjouterAction, EstAccomplie: true })
            .Select(etape => etape.Apres.Fiches[^1].Rang).ToList();
        return rangs.SequenceEqual(Enumerable.Range(2, rangs.Count));
    });

    [Fact]
    public void A_validated_action_is_never_removed() => Quand(
        etape => etape is { GesteDeDossier: GesteDossier.RetirerAction, EstAccomplie: true },
        etape => etape.Avant.Fiches.Except(etape.Apres.Fiches).Single() is { EstValidee: false });

    [Fact]
    public void What_must_be_explained_is_explained() => Quand(
        etape => etape.EstAccomplie
            && (etape.Geste is GesteFiche.RendreAuPorteur or GesteFiche.Devalider
                || etape.GesteDeDossier is GesteDossier.MettreALEcart or GesteDossier.Rouvrir or GesteDossier.AccorderUnDelai),
        etape => etape.Passages.Single().Motif == "À revoir.");

    [Fact]
    public void A_reloaded_dossier_offers_the_same_gestes() => DeBoutEnBout(partie =>
    {
        var recharge = Recharge.De(partie.Dossier);
        return Vue.De(recharge) with { Obligations = [] } == Vue.De(partie.Dossier) with { Obligations = [] }
            && Enum.GetValues<Personne>().All(qui => Offres(recharge, qui, partie.Fin).SequenceEqual(Offres(partie.Dossier, qui, partie.Fin)));
    });

    private static IEnumerable<string> Offres(Dossier dossier, Personne qui, DateTimeOffset le)
    {
        var intervention = dossier.Pour(qui.Acteur, le);
        return dossier.Fiches
            .SelectMany(fiche => intervention.GestesPossibles(fiche.Id), (fiche, geste) => $"{fiche.Id.Code} {geste.Geste} {string.Join(' ', geste.DuMoment)} {string.Join(' ', geste.DeLaDemande)}")
            .Concat(intervention.GestesDuDossier().Select(geste => $"{geste.Geste} {string.Join(' ', geste.DuMoment)}"));
    }
}
