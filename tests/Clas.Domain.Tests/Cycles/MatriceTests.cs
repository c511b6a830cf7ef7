namespace Clas.Domain.Tests.Cycles;

/// <summary>Every cell of both lifecycles, executed on a real dossier against <c>matrice.txt</c>.</summary>
public sealed class MatriceTests(ITestOutputHelper sortie)
{
    public static TheoryData<TypeDeFiche, StatutFiche, GesteFiche, Role> Lignes =>
        [.. Matrice.Lignes.Select(ligne => (ligne.Fiche, ligne.Statut, ligne.Geste, ligne.Role))];

    [Fact]
    public void Matrice_NamesEveryFicheStatutGesteAndRole_Once()
    {
        var attendues =
            from fiche in Enum.GetValues<TypeDeFiche>()
            from statut in Enum.GetValues<StatutFiche>()
            from geste in Enum.GetValues<GesteFiche>()
            from role in Enum.GetValues<Role>()
            select (fiche, statut, geste, role);

        Assert.Equal(attendues.Order(), Matrice.Lignes.Select(ligne => (ligne.Fiche, ligne.Statut, ligne.Geste, ligne.Role)).Order());
        Assert.Equal(9, Matrice.Gardes.Count);
    }

    [Fact]
    public void Matrice_HasThisManyCells()
    {
        Cellule[] cellules = [.. Matrice.Lignes.SelectMany(ligne => ligne.Cellules())];
        var (structure, action) = (Combien(TypeDeFiche.Structure), Combien(TypeDeFiche.Action));
        var (aLEcart, dAilleurs) = (cellules.Count(PeutEtreMiseALEcart), cellules.Count(PeutVenirDAilleurs));

        sortie.WriteLine($"Matrix: {structure} cells of the Structure and {action} of the Action, none untested; again {aLEcart} set aside and {dAilleurs} from elsewhere.");
        Assert.Equal((294, 272, 391, 398), (structure, action, aLEcart, dAilleurs));

        int Combien(TypeDeFiche fiche) => cellules.Count(cellule => cellule.Ligne.Fiche == fiche);
    }

    [Theory]
    [MemberData(nameof(Lignes))]
    public void EveryCell_GivesWhatTheReviewedFileSays(TypeDeFiche fiche, StatutFiche statut, GesteFiche geste, Role role) =>
        Assert.All(Ligne(fiche, statut, geste, role).Cellules(), cellule =>
            Tenir(cellule, cellule.Atteindre().Dossier, cellule.DuMoment, cellule.DeLaDemande));

    [Theory]
    [MemberData(nameof(Lignes))]
    public void EveryCell_OfADossierSetAside_SaysSoFirst(TypeDeFiche fiche, StatutFiche statut, GesteFiche geste, Role role) =>
        Assert.All(Ligne(fiche, statut, geste, role).Cellules().Where(PeutEtreMiseALEcart), cellule =>
        {
            var monde = cellule.Atteindre();
            monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Doublon, "Saisi deux fois.").OuLever();

            Tenir(cellule, monde.Dossier, cellule.DuMoment.Prepend(MotifDeRefus.DossierMisALEcart), cellule.DeLaDemande);
        });

    [Theory]
    [MemberData(nameof(Lignes))]
    public void EveryCell_OutsideTheActorsGround_SaysThatAlone(TypeDeFiche fiche, StatutFiche statut, GesteFiche geste, Role role) =>
        Assert.All(Ligne(fiche, statut, geste, role).Cellules().Where(PeutVenirDAilleurs), cellule =>
            Tenir(cellule, cellule.Atteindre().Dossier, [MotifDeRefus.HorsDuRessort], [], Monde.DAilleurs(role)));

    private static bool PeutEtreMiseALEcart(Cellule cellule) => !cellule.AUneFicheValidee;

    private static bool PeutVenirDAilleurs(Cellule cellule) => cellule.Ligne.Role is not (Role.Cnaf or Role.Systeme);

    private static LigneDeMatrice Ligne(TypeDeFiche fiche, StatutFiche statut, GesteFiche geste, Role role) =>
        Matrice.Lignes.Single(ligne => (ligne.Fiche, ligne.Statut, ligne.Geste, ligne.Role) == (fiche, statut, geste, role));

    /// <summary>What is offered, the dry run and the geste say one and the same thing, and only a granted geste moves.</summary>
    private static void Tenir(
        Cellule cellule, Dossier dossier, IEnumerable<MotifDeRefus> duMoment, IEnumerable<MotifDeRefus> deLaDemande, Acteur? acteur = null)
    {
        var intervention = dossier.Pour(acteur ?? Monde.Acteur(cellule.Ligne.Role), cellule.Le);
        var (fiche, demande) = (dossier.Fiche(cellule.Fiche)!, cellule.Demande);
        var (version, revision) = (dossier.Version, fiche.Revision);
        MotifDeRefus[] attendus = [.. duMoment, .. deLaDemande];
        var estAccorde = attendus.Length == 0;
        Assert.Equal(cellule.Ligne.Statut, fiche.Statut);

        var offre = intervention.GestesPossibles(cellule.Fiche).Single(possible => possible.Geste == demande.Geste);
        var estOffert = intervention.EstOffert(cellule.Fiche, demande.Geste);
        var essai = intervention.Juger(demande);
        var decision = intervention.Accomplir(demande);

        Assert.Equal(duMoment, offre.DuMoment.Select(refus => refus.Motif));
        Assert.Equal((!duMoment.Any(), !duMoment.Any()), (offre.EstOffert, estOffert));
        Assert.Equal(attendus, essai.Refus.Select(refus => refus.Motif));
        Assert.Equal(essai.Refus, decision.Refus);
        Assert.Equal(estAccorde ? cellule.Apres : cellule.Ligne.Statut, fiche.Statut);
        Assert.Equal((version + (estAccorde ? 1 : 0), revision + (estAccorde ? 1 : 0)), (dossier.Version, fiche.Revision));
    }
}
