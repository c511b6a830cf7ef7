using Clas.Domain;

namespace Clas.Conformite.Tests;

public sealed class EpreuveTests(ITestOutputHelper sortie)
{
    // Passed once for all that is said of it.
    private static readonly Lazy<Task<(HoteEnMemoire Hote, RapportDeConformite Rapport)>> Honnete = new(async () =>
    {
        var hote = new HoteEnMemoire();
        return (hote, await EpreuveDeConformite.PasserAsync(hote, Conditions.Ordinaires));
    });

    [Fact]
    public async Task Epreuve_OfAnHonestHost_FindsNothing()
    {
        var (hote, rapport) = await Honnete.Value;

        sortie.WriteLine($"{rapport}; {hote.Deposes} dossiers");
        Assert.True(rapport.EstConforme, rapport.ToString());
        Assert.Equal(Cellule.Toutes.Count, rapport.Eprouvees + rapport.NonTentees.Count);
        Assert.All(rapport.NonTentees, cellule => Assert.Equal(Role.Systeme, cellule.Role));
    }

    [Fact]
    public async Task Epreuve_TriesEveryLineOfBothTables_GrantedAndRefused()
    {
        var (hote, _) = await Honnete.Value;

        var favorables = hote.Tentatives.Where(tentative => tentative.Cellule.Circonstance == Circonstance.Favorable).Select(tentative => tentative.Cellule).ToHashSet();

        Assert.All(Enum.GetValues<TypeDeFiche>(), fiche => Assert.All(CyclesDeVie.De(fiche).Matrice, case_ =>
            Assert.Contains(new Cellule(fiche, case_.Statut, case_.Geste, case_.Role, Circonstance.Favorable), favorables)));
    }

    [Fact]
    public async Task Epreuve_BringsOutEveryMotiveOfBothTables()
    {
        var (hote, _) = await Honnete.Value;

        var motifs = hote.Tentatives.SelectMany(Refus).Select(refus => refus.Motif).ToHashSet();

        MotifDeRefus[] attendus =
        [
            .. Enum.GetValues<TypeDeFiche>().SelectMany(fiche => CyclesDeVie.De(fiche).Lignes).SelectMany(ligne => ligne.Sous).Select(garde => garde.Sinon),
            .. Enum.GetValues<TypeDeFiche>().SelectMany(fiche => CyclesDeVie.De(fiche).Matrice).Select(case_ => case_.SeulMotif).OfType<MotifDeRefus>(),
            MotifDeRefus.HorsDuRessort, MotifDeRefus.DossierMisALEcart,
        ];
        Assert.All(attendus, motif => Assert.Contains(motif, motifs));
    }

    [Fact]
    public async Task Epreuve_FavorableCells_AreGrantedWhereverTheTableHasALine()
    {
        var (hote, _) = await Honnete.Value;

        Assert.All(
            hote.Tentatives.Where(tentative => tentative.Cellule is { Circonstance: Circonstance.Favorable }),
            tentative => Assert.Equal(
                CyclesDeVie.De(tentative.Cellule.Fiche).Matrice.Single(case_ =>
                    (case_.Statut, case_.Geste, case_.Role) == (tentative.Cellule.Statut, tentative.Cellule.Geste, tentative.Role)).Ligne is not null,
                !Refus(tentative).Any()));
    }

    [Fact]
    public async Task Epreuve_GoesForwardInTime()
    {
        var (hote, _) = await Honnete.Value;

        Assert.Equal(hote.Tentatives.Select(tentative => tentative.Le).Order(), hote.Tentatives.Select(tentative => tentative.Le));
        Assert.Equal(3, hote.Tentatives.DistinctBy(tentative => tentative.Le).Count());
    }

    [Fact]
    public async Task Epreuve_OfACampagneThatAsksForNoSiasNumber_LeavesItsCellsOut()
    {
        var hote = new HoteEnMemoire();

        var rapport = await EpreuveDeConformite.PasserAsync(
            hote, Conditions.Pour(Conditions.Campagne(new ParametresDeCampagne { NumeroSiasExige = false })));

        Assert.True(rapport.EstConforme, rapport.ToString());
        Assert.DoesNotContain(hote.Tentatives, tentative => tentative.Cellule.Circonstance == Circonstance.SansNumeroSias);
    }

    [Fact]
    public async Task Epreuve_WithoutATimeForTheCafAlone_IsAMistakeOfTheCaller() => await Assert.ThrowsAsync<ArgumentException>(() =>
        EpreuveDeConformite.PasserAsync(new HoteEnMemoire(), Conditions.Pour(Conditions.Campagne(validationApres: false))));

    [Fact]
    public async Task Epreuve_WithOneCafOnly_IsAMistakeOfTheCaller() => await Assert.ThrowsAsync<ArgumentException>(() =>
        EpreuveDeConformite.PasserAsync(new HoteEnMemoire(), Conditions.Ordinaires with { AutreCaf = CodeCaf.Lire("763") }));

    [Fact]
    public async Task Epreuve_WithAnswersThatLackOne_IsAMistakeOfTheCaller() => await Assert.ThrowsAsync<ArgumentException>(() =>
        EpreuveDeConformite.PasserAsync(new HoteEnMemoire(), Conditions.Ordinaires with { ReponsesDeLAction = new Saisie { ["A08"] = "12" } }));

    [Fact]
    public async Task Epreuve_ThatTriesNothing_ProvesNothing()
    {
        var rapport = await EpreuveDeConformite.PasserAsync(new HoteEnMemoire(), Conditions.Ordinaires, cellule => cellule.Role == Role.Systeme);

        Assert.False(rapport.EstConforme);
        Assert.NotEmpty(rapport.NonTentees);
    }

    private static IReadOnlyList<Refus> Refus(Tentative tentative)
    {
        var dossier = tentative.Depot.Ouvrir();
        tentative.Depot.Amener(dossier).OuLever();
        return dossier.Pour(tentative.Acteur, tentative.Le).Juger(tentative.Demande).Refus;
    }
}
