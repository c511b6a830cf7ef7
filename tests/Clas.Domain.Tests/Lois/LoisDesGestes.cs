using static Clas.Domain.GesteFiche;
using static Clas.Domain.Role;
using static Clas.Domain.StatutFiche;

namespace Clas.Domain.Tests.Lois;

/// <summary>What the regulation says of each geste, stated without the tables, over every step of generated histories.</summary>
public sealed class LoisDesGestes(ITestOutputHelper sortie)
{
    [Fact]
    public void Each_role_keeps_to_its_gestes() => Tenir(
        quand: e => e.EstEcrit,
        alors: e => (e.Role, e.Pas.Geste) switch
        {
            (Porteur, Enregistrer or Terminer) => true,
            (AgentCaf or ResponsableCaf, Enregistrer or RendreAuPorteur or Valider) => true,
            (AgentCaf or ResponsableCaf, Terminer) => e.Pas.SurLAction,
            (ResponsableCaf or Cnaf, Devalider) => true,
            _ => false,
        });

    [Fact]
    public void Outside_ones_ground_nothing_else_is_said() => Tenir(
        quand: e => e.Pas.Acteur == Monde.PorteurDAilleurs || e.Pas.Acteur == Monde.AgentDAilleurs,
        alors: e => e.Decision.Refus is [{ Motif: MotifDeRefus.HorsDuRessort, Questions: [] }]);

    [Fact]
    public void Only_the_porteur_begins_a_fiche() => Tenir(
        quand: e => e.EstEcrit && e.FicheAvant.Statut == NonCommencee,
        alors: e => e.Role == Porteur);

    [Fact]
    public void An_action_never_begins_before_its_structure() => Tenir(
        quand: e => e.EstEcrit && e.Pas.SurLAction && e.FicheAvant.Statut == NonCommencee,
        alors: e => e.Avant.Fiches[0].Statut != NonCommencee);

    [Fact]
    public void A_finished_action_is_in_the_hands_of_the_Caf() => Tenir(
        quand: e => e.EstEcrit && e.Pas.SurLAction && e.FicheAvant.Statut == Terminee,
        alors: e => e.Role is AgentCaf or ResponsableCaf);

    [Fact]
    public void A_porteur_writes_while_entry_is_open_or_within_a_delai() => Tenir(
        quand: e => e.EstEcrit && e.Role == Porteur,
        alors: e => e.Phase == PhaseDeCampagne.Ouverte || e.Ligne!.Le < e.FicheAvant.Delai);

    [Fact]
    public void A_delai_never_runs_past_the_validation() => Tenir(
        quand: e => e.FicheApres.Delai is not null && e.RouvertJusquAu is null,
        alors: e => e.FicheApres.Delai <= e.Campagne.FermeLe);

    [Fact]
    public void Nothing_is_written_once_the_validation_is_over() => Tenir(
        quand: e => e.EstEcrit,
        alors: e => e.Phase is PhaseDeCampagne.Ouverte or PhaseDeCampagne.SaisieClose || e.Ligne!.Le < e.RouvertJusquAu);

    [Fact]
    public void A_validated_structure_holds_its_Sias_number() => Tenir(
        quand: e => e.Apres.Fiches[0].Statut == Validee,
        alors: e => e.Apres.Fiches[0].Reponses["S19"] is ReponseTexte);

    [Fact]
    public void A_hand_back_and_a_re_opening_carry_their_motive() => Tenir(
        quand: e => e.EstEcrit && e.Pas.Geste is RendreAuPorteur or Devalider,
        alors: e => !string.IsNullOrWhiteSpace(e.Ligne?.Motif));

    [Fact]
    public void A_hand_back_leaves_the_fiche_open_with_its_request() => Tenir(
        quand: e => e.EstEcrit && e.Pas.Geste == RendreAuPorteur,
        alors: e => e.FicheApres is { Statut: EnSaisie, Demande.Motif: var motif } && motif == e.Ligne!.Motif);

    [Fact]
    public void A_re_opened_fiche_is_finished_again() => Tenir(
        quand: e => e.EstEcrit && e.Pas.Geste == Devalider,
        alors: e => e.FicheApres.Statut == Terminee);

    [Fact]
    public void A_revision_moves_with_its_fiche_and_with_no_other() => Tenir(
        quand: _ => true,
        alors: e => e.Avant.Fiches.Zip(e.Apres.Fiches).All(paire =>
            paire.Second.Revision - paire.First.Revision == (e.EstEcrit && paire.First.Id == e.Pas.Fiche ? 1 : 0)));

    [Fact]
    public void Version_and_journal_move_together_and_with_every_change() => Tenir(
        quand: _ => true,
        alors: e => e.Apres.Version - e.Avant.Version == e.Apres.Lignes - e.Avant.Lignes && e.EstEcrit == (e.Avant != e.Apres));

    [Fact]
    public void A_geste_that_changes_nothing_writes_nothing() => Tenir(
        quand: e => e.Pas.Geste is Enregistrer && e.Decision.EstAccordee && e.FicheAvant.Statut == e.FicheApres.Statut && !e.ChampsChanges.Any(),
        alors: e => e.Decision.EstSansEffet && e.Avant == e.Apres);

    [Fact]
    public void A_patch_changes_what_it_names_and_nothing_else() => Tenir(
        quand: e => e.EstEcrit,
        alors: e => e.ChampsChanges.All(champ => e.Pas.Demande.Avec is { } saisie && saisie.Contient(champ)));

    [Fact]
    public void What_is_typed_is_kept_readable_or_not() => Tenir(
        quand: e => e.EstEcrit && e.Pas.Demande.Avec is not null,
        alors: e => e.Pas.Demande.Avec!.All(paire =>
            string.IsNullOrWhiteSpace(string.Concat(paire.Value)) || e.FicheApres.Reponses[paire.Key] is not null));

    [Fact]
    public void A_duty_to_inform_is_born_iff_the_porteur_must_be_told() => Tenir(
        quand: e => e.EstEcrit,
        alors: e => e.Apres.Obligations - e.Avant.Obligations == (DoitEtreDit(e) ? 1 : 0));

    [Fact]
    public void A_dossier_counts_iff_both_its_fiches_are_validated() => Tenir(
        quand: e => e.Apres.Fiches.Count == 2,
        alors: e => e.Apres.EstPrisEnCompte == e.Apres.Fiches.All(fiche => fiche.Statut == Validee));

    /// <summary>The Caf changed an answer of the porteur, gave the fiche back, or finished it in its place (G19, G24).</summary>
    private static bool DoitEtreDit(Evenement e) => e.Role is AgentCaf or ResponsableCaf
        && (e.Pas.Geste is RendreAuPorteur or Terminer || e.ChampsChanges.Any(champ => champ is not ("S19" or "A50")));

    private void Tenir(Func<Evenement, bool> quand, Func<Evenement, bool> alors)
    {
        var cas = Recits.Tenir(quand, alors);
        sortie.WriteLine($"{cas} steps.");
        Assert.NotEqual(0, cas);
    }
}
