using Clas.Domain.Tests.Cycles;

namespace Clas.Domain.Tests.Dossiers;

/// <summary>A host restricts on top of the rules, and has no way to widen them.</summary>
public sealed class RestrictionsTests
{
    private static readonly Explication EnConges = new("Votre antenne est fermée.", "Le siège.", "Écrivez au siège.");

    public static TheoryData<TypeDeFiche, StatutFiche, GesteFiche, Role> Lignes =>
        [.. Matrice.Lignes.Select(ligne => (ligne.Fiche, ligne.Statut, ligne.Geste, ligne.Role))];

    [Theory]
    [MemberData(nameof(Lignes))]
    public void EveryCell_UnderARestrictionThatRefuses_IsRefusedAndMovesNothing(TypeDeFiche fiche, StatutFiche statut, GesteFiche geste, Role role) =>
        Assert.All(Cellules(fiche, statut, geste, role), cellule =>
        {
            var dossier = cellule.Atteindre().Dossier;
            var intervention = dossier.Pour(Monde.Acteur(role), cellule.Le);
            var sans = intervention.Juger(cellule.Demande);
            var (version, revision) = (dossier.Version, dossier.Fiche(cellule.Fiche)!.Revision);
            dossier.Restreindre(_ => EnConges);

            var decision = intervention.Accomplir(cellule.Demande);

            Assert.False(intervention.EstOffert(cellule.Fiche, geste));
            Assert.True(decision.EstRefuseePour(MotifDeRefus.RestrictionDeLHote));
            Assert.Equal(sans.Refus, decision.Refus.Where(refus => refus.Motif != MotifDeRefus.RestrictionDeLHote));
            Assert.Equal((statut, version, revision), (dossier.Fiche(cellule.Fiche)!.Statut, dossier.Version, dossier.Fiche(cellule.Fiche)!.Revision));
        });

    [Theory]
    [MemberData(nameof(Lignes))]
    public void EveryCell_UnderARestrictionThatSaysNothing_IsJudgedAsBefore(TypeDeFiche fiche, StatutFiche statut, GesteFiche geste, Role role) =>
        Assert.All(Cellules(fiche, statut, geste, role), cellule =>
        {
            var dossier = cellule.Atteindre().Dossier;
            var intervention = dossier.Pour(Monde.Acteur(role), cellule.Le);
            var (offert, sans) = (intervention.EstOffert(cellule.Fiche, geste), intervention.Juger(cellule.Demande));
            dossier.Restreindre(_ => null);

            Assert.Equal(offert, intervention.EstOffert(cellule.Fiche, geste));
            Assert.Equal(sans.Refus, intervention.Juger(cellule.Demande).Refus);
        });

    [Fact]
    public void Restriction_ReadsWhoWhatAndWhere_AndKeepsItsWords()
    {
        var monde = new Monde().Terminees();
        GesteDemande? vue = null;
        monde.Dossier.Restreindre(demande => (vue = demande).GesteFiche == GesteFiche.Valider ? EnConges : null);

        var refusee = monde.LAgent.Valider(Monde.Structure, new Saisie { ["S19"] = "0123456" });
        var demande = vue!;
        var rendue = monde.LAgent.RendreAuPorteur(Monde.Structure, "À revoir.");

        Assert.Equal(EnConges, Libelles.Francais.Expliquer(Assert.Single(refusee.Refus)));
        Assert.Equal("refusée, RestrictionDeLHote : « Votre antenne est fermée. »", refusee.ToString());
        Assert.Equal((Monde.Agent, Monde.Structure, GesteFiche.Valider, null), (demande.Acteur, demande.Fiche, demande.GesteFiche, demande.GesteDossier));
        Assert.Equal((monde.Dossier.Id, Monde.Colibris.Id, monde.Campagne.Code), (demande.Dossier, demande.StructureId, demande.Campagne));
        Assert.Equal((Monde.PendantLaSaisie, StatutFiche.Terminee), (demande.Le, demande.Etat.Structure));
        Assert.Equal(new ReponseTexte("Les Colibris"), demande.Structure["S01"]);
        Assert.True(rendue.EstAccordee);
    }

    [Theory]
    [InlineData(GesteDossier.MettreALEcart)]
    [InlineData(GesteDossier.AjouterAction)]
    public void Restriction_IsAskedOfTheGestesOfTheWholeDossierToo(GesteDossier geste)
    {
        var monde = new Monde(new ParametresDeCampagne { NombreMaximalDActions = 3 });
        var intervention = geste == GesteDossier.AjouterAction ? monde.LePorteur : monde.LAgent;
        var demande = new DemandeDeDossier(geste) { Motif = "Saisi deux fois." };
        Assert.True(intervention.Juger(demande).EstAccordee);
        monde.Dossier.Restreindre(demandee => demandee.GesteDossier == geste ? EnConges : null);

        var decision = intervention.Accomplir(demande);

        Assert.Equal(MotifDeRefus.RestrictionDeLHote, Assert.Single(decision.Refus).Motif);
        Assert.False(intervention.EstOffert(geste));
        Assert.Equal(0, monde.Dossier.Version);
    }

    [Fact]
    public void Restriction_IsNotAskedAboutAForeignDossier()
    {
        var monde = new Monde();
        monde.Dossier.Restreindre(_ => throw new InvalidOperationException("Nothing of a foreign dossier is handed over."));

        var decision = monde.Dossier.Pour(Monde.AgentDAilleurs, Monde.PendantLaSaisie).Enregistrer(Monde.Structure, Monde.StructureComplete);

        Assert.Equal(MotifDeRefus.HorsDuRessort, Assert.Single(decision.Refus).Motif);
    }

    [Fact]
    public void Restriction_AddedTwice_AnswersOnce()
    {
        var monde = new Monde();
        Restriction restriction = _ => EnConges;
        monde.Dossier.Restreindre(restriction);
        monde.Dossier.Restreindre(restriction);

        Assert.Single(monde.LePorteur.Enregistrer(Monde.Structure, Monde.StructureComplete).Refus);
    }

    private static IEnumerable<Cellule> Cellules(TypeDeFiche fiche, StatutFiche statut, GesteFiche geste, Role role) =>
        Matrice.Lignes.Single(ligne => (ligne.Fiche, ligne.Statut, ligne.Geste, ligne.Role) == (fiche, statut, geste, role)).Cellules();
}
