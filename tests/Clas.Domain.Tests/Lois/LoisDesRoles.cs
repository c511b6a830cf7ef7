using static Clas.Domain.Tests.Lois.Releve;

namespace Clas.Domain.Tests.Lois;

/// <summary>Who may do what, and when, told from the regulation.</summary>
public sealed class LoisDesRoles
{
    [Fact]
    public void Each_role_keeps_to_its_gestes() => Quand(
        etape => etape is { EstAccomplie: true, Geste: not null },
        etape => (etape.Role, etape.Geste) switch
        {
            (Role.Porteur, GesteFiche.Enregistrer or GesteFiche.Terminer) => true,
            (Role.AgentCaf or Role.ResponsableCaf, GesteFiche.Enregistrer or GesteFiche.RendreAuPorteur or GesteFiche.Valider) => true,
            (Role.AgentCaf or Role.ResponsableCaf, GesteFiche.Terminer) => etape.Rang > 0,
            (Role.ResponsableCaf or Role.Cnaf, GesteFiche.Devalider) => true,
            _ => false,
        });

    [Fact]
    public void A_responsable_may_do_all_that_an_agent_may() => Quand(
        etape => etape is { CommeResponsable: not null, Decision.EstAccordee: true },
        etape => etape.CommeResponsable!.EstAccordee);

    [Fact]
    public void A_responsable_may_do_nothing_more_than_an_agent_but_reopen_a_fiche() => Quand(
        etape => etape is { CommeResponsable.EstAccordee: true, Decision.EstAccordee: false },
        etape => etape.Geste == GesteFiche.Devalider);

    [Fact]
    public void Nobody_is_granted_anything_outside_his_ground() => Quand(
        etape => etape.Qui.EstDAilleurs,
        etape => !etape.Decision.EstAccordee);

    [Fact]
    public void The_software_has_no_geste() => Quand(
        etape => etape.Qui == Personne.Systeme,
        etape => !etape.Decision.EstAccordee);

    [Fact]
    public void The_Cnaf_reopens_and_writes_no_answer() => Quand(
        etape => etape is { Qui: Personne.Cnaf, EstAccomplie: true },
        etape => etape.Pas is PasDeCampagne
            || etape.Geste == GesteFiche.Devalider
            || etape.GesteDeDossier is GesteDossier.Rouvrir or GesteDossier.AccorderUnDelai);

    [Fact]
    public void A_dossier_is_reopened_and_a_delai_granted_by_the_Cnaf_alone() => Quand(
        etape => etape is { EstAccomplie: true, GesteDeDossier: GesteDossier.Rouvrir or GesteDossier.AccorderUnDelai },
        etape => etape.Qui == Personne.Cnaf);

    [Fact]
    public void A_campagne_is_moved_by_the_Cnaf_alone() => Quand(
        etape => etape.Avant.Campagne != etape.Apres.Campagne,
        etape => etape is { Qui: Personne.Cnaf, Pas: PasDeCampagne });

    [Fact]
    public void A_dossier_is_set_aside_and_taken_back_by_its_Caf_alone() => Quand(
        etape => etape.Avant.MiseALEcart != etape.Apres.MiseALEcart,
        etape => etape is { EstDeLaCaf: true, GesteDeDossier: GesteDossier.MettreALEcart or GesteDossier.Reprendre });

    [Fact]
    public void Actions_are_added_and_removed_by_the_porteur_alone() => Quand(
        etape => etape.Avant.Fiches.Count != etape.Apres.Fiches.Count,
        etape => etape is { Qui: Personne.Porteur, GesteDeDossier: GesteDossier.AjouterAction or GesteDossier.RetirerAction });
}
