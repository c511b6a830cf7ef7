using Clas.Domain;

namespace Clas.Persistence.Conformite;

// The follow-up counts and lists what the dossiers say.
public abstract partial class MagasinConforme
{
    [Fact]
    public async Task StructuresFinancees_NotDeclared_IsUnknownAndZeroIsAnAnswer()
    {
        var avant = await Suivi.StructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime);
        await Suivi.DeclarerStructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime, 0, Monde.Agent, Monde.PendantLaSaisie);
        var zero = await Suivi.StructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime);
        await Suivi.DeclarerStructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime, 12, Monde.Agent, Monde.PendantLaSaisie);

        Assert.Null(avant);
        Assert.Equal(0, zero);
        Assert.Equal(12, await Suivi.StructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime));
        Assert.Null(await Suivi.StructuresFinanceesAsync(Monde.Annee, Monde.ValDOise));
        await Assert.ThrowsAsync<ArgumentException>(() => Suivi.DeclarerStructuresFinanceesAsync(
            Monde.Annee, Monde.SeineMaritime, 3, Monde.AgentDAilleurs, Monde.PendantLaSaisie));
    }

    [Fact]
    public async Task StructuresFinancees_DeclaredByManyAtOnce_KeepsOneOfTheNumbers()
    {
        await EnsembleAsync([.. Enumerable.Range(1, 8).Select<int, Func<Task<bool>>>(n => async () =>
        {
            await Suivi.DeclarerStructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime, n, Monde.Agent, Monde.PendantLaSaisie);
            return true;
        })]);

        Assert.InRange((await Suivi.StructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime))!.Value, 1, 8);
    }

    [Fact]
    public async Task Bilan_CountsAsTheDossiersSay()
    {
        var ids = await UnDeChaqueSorteAsync();
        await Suivi.DeclarerStructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime, 9, Monde.Agent, Monde.PendantLaSaisie);
        var dossiers = await Task.WhenAll(ids.Select(LireAsync));

        var bilan = await Suivi.BilanAsync(Monde.Annee, Monde.SeineMaritime);

        Assert.Equal(BilanCaf.De(9, dossiers.Select(dossier => dossier.Etat)), bilan);
        Assert.Equal(new BilanCaf(9, Commences: 5, Termines: 3, Valides: 2, PrisEnCompte: 1), bilan);
        Assert.Equal(new BilanCaf(null, 0, 0, 0, 0), await Suivi.BilanAsync(Monde.Annee, CodeCaf.Lire("974")));
    }

    [Fact]
    public async Task Liste_SaysWhatTheDossiersSay()
    {
        var ids = await UnDeChaqueSorteAsync();
        (await Dossiers.ChangerAsync(ids[2], dossier => Gestes.Agent(dossier).Enregistrer(Monde.Structure, Monde.Sias))).OuLever();

        var lignes = (await Suivi.ListerAsync(new DemandeDeBilan(Monde.Annee, Monde.SeineMaritime))).Lignes;

        foreach (var ligne in lignes)
        {
            var dossier = await LireAsync(ligne.Id);
            Assert.Equal(
                (dossier.Nom, dossier.Numero, dossier.CodeCampagne, dossier.StructureId),
                (ligne.Nom, ligne.Numero, ligne.Campagne, ligne.StructureId));
            Assert.Equal(dossier.Fiches.Select(fiche => (fiche.Id, fiche.Statut, fiche.Feu, fiche.Revision)), ligne.Fiches.Select(fiche => (fiche.Id, fiche.Statut, fiche.Feu, fiche.Revision)));
            Assert.Equal((dossier.Etat.EstMisALEcart, dossier.Etat.Structure), (ligne.Etat.EstMisALEcart, ligne.Etat.Structure));
            Assert.Equal(dossier.Etat.Actions, ligne.Etat.Actions);
            Assert.Equal((await Journaux.LireAsync(ligne.Id))[^1].Le, ligne.ModifieLe);
            Assert.Equal((await Journaux.ObligationsAsync(ligne.Id)).Count(obligation => obligation.EstOuverte), ligne.ObligationsOuvertes);
            Assert.Equal((dossier.Structure.Reponses["S19"] as ReponseTexte)?.Texte, ligne.NumeroSias);
        }

        Assert.Equal(6, lignes.Count);
        Assert.Contains(lignes, ligne => ligne.ObligationsOuvertes > 0);
        Assert.Contains(lignes, ligne => ligne.NumeroSias == "0123456");
    }

    [Fact]
    public async Task Liste_PutsThoseToVerifyFirstThenByNameThenThoseSetAside()
    {
        await AjouterNommeAsync("Zèbre", Gestes.TerminerTout);
        await AjouterNommeAsync("école du Puchot", Gestes.RemplirTout);
        await AjouterNommeAsync("Abeille", Gestes.RemplirTout);
        await AjouterNommeAsync("Étoile", Gestes.RemplirTout);
        await AjouterNommeAsync("Aaa", dossier =>
        {
            Gestes.RemplirTout(dossier).OuLever();
            return Gestes.Ecarter(dossier);
        });
        await AjouterAsync();

        var page = await Suivi.ListerAsync(new DemandeDeBilan(Monde.Annee, Monde.SeineMaritime));

        Assert.Equal(["Zèbre", "Abeille", "école du Puchot", "Étoile", "Aaa"], page.Lignes.Select(ligne => ligne.Nom));
        Assert.Equal([true, false, false, false, false], page.Lignes.Select(ligne => ligne.EstAVerifier));
        Assert.Null(page.Suite);
    }

    [Theory]
    [InlineData(TriDeBilan.Nom, "Abeille, École, Zèbre")]
    [InlineData(TriDeBilan.Numero, "Zèbre, École, Abeille")]
    [InlineData(TriDeBilan.DuPlusRecent, "École, Abeille, Zèbre")]
    [InlineData(TriDeBilan.DuPlusAncien, "Zèbre, Abeille, École")]
    public async Task Liste_Sorted_ComesInThatOrder(TriDeBilan tri, string attendu)
    {
        await AjouterNommeAsync("Zèbre", Gestes.RemplirTout);
        var ecole = await AjouterNommeAsync("École", Gestes.RemplirTout);
        var abeille = await AjouterNommeAsync("Abeille", Gestes.RemplirTout);
        (await CorrigerAsync(abeille, Monde.PendantLaSaisie.AddHours(1))).OuLever();
        (await CorrigerAsync(ecole, Monde.PendantLaSaisie.AddHours(2))).OuLever();

        var page = await Suivi.ListerAsync(new DemandeDeBilan(Monde.Annee, Monde.SeineMaritime) { Tri = tri });

        Assert.Equal(attendu, string.Join(", ", page.Lignes.Select(ligne => ligne.Nom)));

        Task<Decision> CorrigerAsync(DossierId id, DateTimeOffset le) => Dossiers.ChangerAsync(
            id, dossier => dossier.Pour(Monde.Agent, le).Enregistrer(Monde.Structure, new Saisie { ["S09"] = $"Quartier {le:HH}" }));
    }

    [Fact]
    public async Task Liste_Filtered_HoldsThoseOfTheFilter()
    {
        await UnDeChaqueSorteAsync();

        Assert.Equal(6, await NombreAsync(FiltreDeBilan.Tous));
        Assert.Equal(2, await NombreAsync(FiltreDeBilan.AVerifier));
        Assert.Equal(2, await NombreAsync(FiltreDeBilan.EnSaisie));
        Assert.Equal(2, await NombreAsync(FiltreDeBilan.Valides));
        Assert.Equal(1, await NombreAsync(FiltreDeBilan.PrisEnCompte));
        Assert.Equal(1, await NombreAsync(FiltreDeBilan.MisALEcart));
        Assert.Equal(1, await NombreAsync(FiltreDeBilan.ActionNonCommencee));

        async Task<int> NombreAsync(FiltreDeBilan filtre) =>
            (await Suivi.ListerAsync(new DemandeDeBilan(Monde.Annee, Monde.SeineMaritime) { Filtre = filtre })).Lignes.Count;
    }

    [Theory]
    [InlineData("ecole", 1)]
    [InlineData("ÉCOLE", 1)]
    [InlineData("puchot école", 1)]
    [InlineData("l'œuvre", 1)]
    [InlineData("oeuvre", 1)]
    [InlineData("saint aubin", 1)]
    [InlineData("2018-763-0002", 1)]
    [InlineData("0123456", 1)]
    [InlineData("100 %", 0)]
    [InlineData("%", 0)]
    [InlineData("_", 0)]
    [InlineData("'; DROP TABLE clas_dossiers; --", 0)]
    [InlineData("   ", 3)]
    [InlineData(null, 3)]
    public async Task Liste_Searched_FoldsCaseAndAccents(string? recherche, int attendu)
    {
        await AjouterNommeAsync("École du Puchot", Gestes.RemplirTout);
        await AjouterNommeAsync("L’Œuvre", Gestes.RemplirTout);
        await AjouterNommeAsync("Mairie de Saint-Aubin", Gestes.ValiderLaStructure);

        var page = await Suivi.ListerAsync(new DemandeDeBilan(Monde.Annee, Monde.SeineMaritime) { Recherche = recherche });

        Assert.Equal(attendu, page.Lignes.Count);
    }

    [Theory]
    [InlineData(TriDeBilan.AFaire)]
    [InlineData(TriDeBilan.Nom)]
    [InlineData(TriDeBilan.Numero)]
    [InlineData(TriDeBilan.DuPlusRecent)]
    [InlineData(TriDeBilan.DuPlusAncien)]
    public async Task Liste_PageByPage_HasNeitherGapNorDouble(TriDeBilan tri)
    {
        for (var n = 0; n < 23; n++)
            await AjouterNommeAsync($"Les {(n % 4 == 0 ? "Colibris" : $"Mésanges {n}")}", n % 5 == 0 ? Gestes.TerminerTout : Gestes.RemplirTout);
        var toutes = (await Suivi.ListerAsync(new DemandeDeBilan(Monde.Annee, Monde.SeineMaritime) { Tri = tri })).Lignes;

        var (lues, suite) = (new List<LigneDeBilan>(), (string?)null);
        do
        {
            var page = await Suivi.ListerAsync(new DemandeDeBilan(Monde.Annee, Monde.SeineMaritime) { Tri = tri, Taille = 3, Apres = suite });
            lues.AddRange(page.Lignes);
            suite = page.Suite;
        }
        while (suite is not null);

        Assert.Equal(23, toutes.Count);
        Assert.Equal(toutes.Select(ligne => ligne.Id), lues.Select(ligne => ligne.Id));
    }

    [Theory]
    [InlineData("n'importe quoi")]
    [InlineData("AAAA")]
    [InlineData("\0")]
    [InlineData("MXx4fHk")]
    [InlineData("MXwzOTk5OTk5OTk5OTk5OTk5OTk5fDIwMTgtNzYzLTAwMDF8eA")]
    public async Task Liste_AfterAnUnreadableCursor_IsTheFirstPage(string suite)
    {
        await AjouterNommeAsync("École du Puchot", Gestes.RemplirTout);

        var page = await Suivi.ListerAsync(new DemandeDeBilan(Monde.Annee, Monde.SeineMaritime) { Apres = suite, Taille = 0 });

        Assert.Single(page.Lignes);
    }

    [Fact]
    public async Task Liste_OfAnotherCafOrCampagne_HoldsNone()
    {
        await AjouterNommeAsync("École du Puchot", Gestes.RemplirTout);

        Assert.Empty((await Suivi.ListerAsync(new DemandeDeBilan(Monde.Annee, Monde.ValDOise))).Lignes);
        Assert.Empty((await Suivi.ListerAsync(new DemandeDeBilan(Monde.AnneePassee, Monde.SeineMaritime))).Lignes);
    }

    [Fact]
    public async Task DossiersDesStructures_AreThoseOfEveryCampagneAndCafBegunOrNot()
    {
        await OuvrirLAnneePasseeAsync();
        var passe = await AjouterAsync(Gestes.RemplirTout, campagne: Monde.AnneePassee);
        var ici = await AjouterAsync();
        var ailleurs = await AjouterAsync(caf: Monde.ValDOise);
        await AjouterNommeAsync("Une autre", Gestes.RemplirTout);

        var lignes = await Suivi.DossiersDesStructuresAsync([Monde.Colibris.Id]);

        Assert.Equal([ici, ailleurs, passe], lignes.Select(ligne => ligne.Id));
        Assert.Empty(await Suivi.DossiersDesStructuresAsync([]));
    }

    private Task<DossierId> AjouterNommeAsync(string nom, Func<Dossier, Decision> geste) => AjouterAsync(
        dossier =>
        {
            Gestes.RemplirTout(dossier).OuLever();
            Gestes.Enregistrer(Monde.Structure, new Saisie { ["S01"] = nom })(dossier).OuLever();
            return geste(dossier);
        },
        Monde.Porteuse(nom));

    /// <summary>Not begun, begun, to be verified, Structure validated, counted, set aside, all in Seine-Maritime.</summary>
    private async Task<DossierId[]> UnDeChaqueSorteAsync() =>
    [
        await AjouterAsync(),
        await AjouterAsync(Gestes.RemplirTout),
        await AjouterAsync(Gestes.TerminerTout),
        await AjouterAsync(Gestes.ValiderLaStructure),
        await AjouterAsync(Gestes.ValiderTout),
        await AjouterAsync(dossier =>
        {
            Gestes.RemplirTout(dossier).OuLever();
            return Gestes.Ecarter(dossier);
        }),
        await AjouterAsync(Gestes.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "À peine commencé" })),
    ];
}
