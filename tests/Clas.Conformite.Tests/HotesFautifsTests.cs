using Clas.Domain;
using static Clas.Conformite.NatureDeDesaccord;

namespace Clas.Conformite.Tests;

/// <summary>Each host has one fault, and is found out for it: the trial is not vacuous.</summary>
public sealed class HotesFautifsTests
{
    [Fact]
    public async Task A_host_that_takes_a_porteur_for_an_agent_is_found_out()
    {
        var desaccords = await EprouverAsync((tentative, dossier) => dossier.Pour(
            tentative is { Role: Role.Porteur, EstDAilleurs: false } ? Acteur.AgentCaf("a", "A", dossier.Caf) : tentative.Acteur, tentative.Le));

        Assert.Contains(desaccords, trouve => trouve is { Nature: AccordeCeQuiEstRefuse, Cellule: { Geste: GesteFiche.Valider, Role: Role.Porteur } });
        Assert.All(desaccords, trouve => Assert.Equal(Role.Porteur, trouve.Cellule.Role));
    }

    [Fact]
    public async Task A_host_that_forgets_whose_dossier_it_is_is_found_out()
    {
        var desaccords = await EprouverAsync((tentative, dossier) => dossier.Pour(Chez(tentative, dossier), tentative.Le));

        Assert.Contains(desaccords, trouve => trouve.Nature == AccordeCeQuiEstRefuse);
        Assert.All(desaccords, trouve => Assert.Equal(Circonstance.DAilleurs, trouve.Cellule.Circonstance));
    }

    [Fact]
    public async Task A_host_whose_clock_stopped_is_found_out()
    {
        var avant = Conditions.Ordinaires.PendantLaSaisie;

        var desaccords = await EprouverAsync((tentative, dossier) => dossier.Pour(tentative.Acteur, avant));

        Assert.Contains(desaccords, trouve => trouve is { Nature: AccordeCeQuiEstRefuse, Cellule.Circonstance: Circonstance.SaisieClose });
        Assert.Contains(desaccords, trouve => trouve is { Nature: AccordeCeQuiEstRefuse, Cellule.Circonstance: Circonstance.CampagneClose });
    }

    [Fact]
    public async Task A_host_that_refuses_what_is_granted_is_found_out()
    {
        var rapport = await EpreuveDeConformite.PasserAsync(
            new HoteFautif((tentative, dossier) => tentative.Demande.Geste == GesteFiche.RendreAuPorteur
                ? new ReponseDeLHote { EstAccordee = false, Apres = dossier }
                : null),
            Conditions.Ordinaires);

        Assert.Contains(rapport.Desaccords, trouve => trouve.Nature == RefuseCeQuiEstAccorde);
        Assert.All(rapport.Desaccords, trouve => Assert.Equal(GesteFiche.RendreAuPorteur, trouve.Cellule.Geste));
    }

    [Fact]
    public async Task A_host_that_writes_before_it_refuses_is_found_out()
    {
        var rapport = await EpreuveDeConformite.PasserAsync(
            new HoteFautif((tentative, dossier) =>
            {
                var decision = dossier.Pour(tentative.Acteur, tentative.Le).Accomplir(tentative.Demande);
                if (!decision.EstAccordee && tentative.Demande.Geste == GesteFiche.Valider)
                    // Whatever comes of it: what is tried is that anything at all is written.
                    _ = dossier.Pour(Acteur.AgentCaf("a", "A", dossier.Caf), tentative.Le).Enregistrer(tentative.Demande.Fiche, new Saisie { [Note(tentative)] = "Refusé" });
                return new ReponseDeLHote { EstAccordee = decision.EstAccordee, Apres = dossier };
            }),
            Conditions.Ordinaires);

        Assert.Contains(rapport.Desaccords, trouve => trouve.Nature == EtatDifferent);
        Assert.All(rapport.Desaccords, trouve => Assert.Equal((EtatDifferent, GesteFiche.Valider), (trouve.Nature, trouve.Cellule.Geste)));
    }

    [Fact]
    public async Task A_host_that_loses_what_it_grants_is_found_out()
    {
        var rapport = await EpreuveDeConformite.PasserAsync(
            new HoteFautif((tentative, dossier) => new ReponseDeLHote
            {
                EstAccordee = dossier.Pour(tentative.Acteur, tentative.Le).Juger(tentative.Demande).EstAccordee,
                Apres = dossier,
            }),
            Conditions.Ordinaires);

        Assert.Equal(rapport.Accordees, rapport.Desaccords.Count);
        Assert.All(rapport.Desaccords, trouve => Assert.Equal(EtatDifferent, trouve.Nature));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_host_whose_buttons_lie_is_found_out(bool tous)
    {
        var rapport = await EpreuveDeConformite.PasserAsync(
            new HoteFautif((tentative, dossier) => Juste(tentative, dossier) with { Offerts = tous ? Enum.GetValues<GesteFiche>() : [] }), Conditions.Ordinaires);

        Assert.NotEmpty(rapport.Desaccords);
        Assert.All(rapport.Desaccords, trouve => Assert.Equal(OffreDifferente, trouve.Nature));
    }

    [Fact]
    public async Task A_host_that_gives_other_motives_is_found_out()
    {
        var rapport = await EpreuveDeConformite.PasserAsync(
            new HoteFautif((tentative, dossier) => Juste(tentative, dossier) with { Motifs = [MotifDeRefus.FicheIncomplete] }), Conditions.Ordinaires);

        Assert.NotEmpty(rapport.Desaccords);
        Assert.All(rapport.Desaccords, trouve => Assert.Equal(MotifsDifferents, trouve.Nature));
        Assert.DoesNotContain(rapport.Desaccords, trouve => trouve.Cellule is { Circonstance: Circonstance.Incomplete, Geste: GesteFiche.Terminer, Role: Role.Porteur });
    }

    [Fact]
    public async Task A_report_names_the_cell_the_nature_and_no_answer()
    {
        var rapport = await EpreuveDeConformite.PasserAsync(
            new HoteFautif((tentative, dossier) => new ReponseDeLHote { EstAccordee = true, Apres = dossier }),
            Conditions.Ordinaires,
            cellule => cellule is { Fiche: TypeDeFiche.Structure, Statut: StatutFiche.EnSaisie, Geste: GesteFiche.Valider, Role: Role.AgentCaf, Circonstance: Circonstance.SansNumeroSias });

        Assert.Contains("1 cellules éprouvées", rapport.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "Structure · EnSaisie · Valider · AgentCaf · SansNumeroSias : AccordeCeQuiEstRefuse, le domaine dit « refusée, NumeroSiasManquant",
            rapport.ToString(), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Desaccord>> EprouverAsync(Func<Tentative, Dossier, Intervention> porte)
    {
        var rapport = await EpreuveDeConformite.PasserAsync(
            new HoteFautif((tentative, dossier) =>
                new ReponseDeLHote { EstAccordee = porte(tentative, dossier).Accomplir(tentative.Demande).EstAccordee, Apres = dossier }),
            Conditions.Ordinaires);
        return rapport.Desaccords;
    }

    private static ReponseDeLHote Juste(Tentative tentative, Dossier dossier) => new()
    {
        EstAccordee = dossier.Pour(tentative.Acteur, tentative.Le).Accomplir(tentative.Demande).EstAccordee,
        Apres = dossier,
    };

    private static Acteur Chez(Tentative tentative, Dossier dossier) => tentative.Role switch
    {
        Role.Porteur => Acteur.Porteur("p", "P", dossier.StructureId),
        Role.AgentCaf => Acteur.AgentCaf("a", "A", dossier.Caf),
        Role.ResponsableCaf => Acteur.ResponsableCaf("r", "R", dossier.Caf),
        _ => tentative.Acteur,
    };

    private static string Note(Tentative tentative) => tentative.Cellule.Fiche == TypeDeFiche.Structure ? "S09" : "A48";

    private sealed class HoteFautif(Func<Tentative, Dossier, ReponseDeLHote?> faute) : HoteEnMemoire
    {
        protected override ReponseDeLHote? Repondre(Tentative tentative, Dossier dossier) =>
            faute(tentative, dossier) ?? base.Repondre(tentative, dossier);
    }
}
