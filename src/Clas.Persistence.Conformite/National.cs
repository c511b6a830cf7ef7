using Clas.Domain;

namespace Clas.Persistence.Conformite;

// The country: the figures of every Caf, and the dossiers that count.
public abstract partial class MagasinConforme
{
    [Fact]
    public async Task BilanNational_IsTheBilanOfEachCafAndAnUnknownNumberIsInNoSum()
    {
        await UnDeChaqueSorteAsync();
        await AjouterAsync(Gestes.ValiderTout, Monde.Porteuse("Ailleurs"), Monde.ValDOise);
        await Suivi.DeclarerStructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime, 9, Monde.Agent, Monde.PendantLaSaisie);
        await Suivi.DeclarerStructuresFinanceesAsync(Monde.Annee, CodeCaf.Lire("974"), 0, Monde.Cnaf, Monde.PendantLaSaisie);

        var pays = await Suivi.BilanNationalAsync(Monde.Annee);

        Assert.Equal(["763", "951", "974"], pays.Cafs.Select(caf => caf.Caf.Valeur));
        foreach (var caf in pays.Cafs)
            Assert.Equal(await Suivi.BilanAsync(Monde.Annee, caf.Caf), caf.Bilan);
        Assert.Null(pays.De(Monde.ValDOise).Attendus);
        Assert.Equal(2, pays.Repondantes);
        Assert.Equal(new BilanCaf(9, Commences: 6, Termines: 4, Valides: 3, PrisEnCompte: 2), pays.Ensemble);
        Assert.Equal(new BilanCaf(9, Commences: 5, Termines: 3, Valides: 2, PrisEnCompte: 1), pays.DesRepondantes);
    }

    [Fact]
    public async Task BilanNational_OfACampagneWhereNothingHappened_IsEmptyAndUnknown()
    {
        await AjouterAsync();

        var pays = await Suivi.BilanNationalAsync(Monde.Annee);

        Assert.Empty(pays.Cafs);
        Assert.Null(pays.Ensemble.Attendus);
    }

    [Fact]
    public async Task StructuresFinancees_OfAClosedCampagne_AreFixed()
    {
        var avant = await Suivi.DeclarerStructuresFinanceesAsync(
            Monde.Annee, Monde.SeineMaritime, 9, Monde.Agent, Monde.PendantLaValidation);

        var apres = await Suivi.DeclarerStructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime, 10, Monde.Agent, Monde.ApresTout);
        var premiere = await Suivi.DeclarerStructuresFinanceesAsync(
            Monde.Annee, Monde.ValDOise, 10, Monde.AgentDAilleurs, Monde.ApresTout);

        Assert.Equal((true, false, false), (avant, apres, premiere));
        Assert.Equal(9, await Suivi.StructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime));
        Assert.Null(await Suivi.StructuresFinanceesAsync(Monde.Annee, Monde.ValDOise));
    }

    [Fact]
    public async Task PrisEnCompte_GivesThoseThatCountAndOnlyTheseWithTheirAnswers()
    {
        var ids = await UnDeChaqueSorteAsync();
        var ailleurs = await AjouterAsync(Gestes.ValiderTout, Monde.Porteuse("Ailleurs"), Monde.ValDOise);

        var pays = await Suivi.PrisEnCompteAsync(Monde.Annee, null).ToListAsync();
        var ici = await Suivi.PrisEnCompteAsync(Monde.Annee, Monde.SeineMaritime).ToListAsync();

        Assert.Equal([ids[4], ailleurs], pays.Select(dossier => dossier.Id));
        var seul = Assert.Single(ici);
        var dossier = await LireAsync(ids[4]);
        Assert.Equal((dossier.Id, dossier.Numero!.Value), (seul.Id, seul.Numero));
        Assert.Equal(dossier.Structure.Reponses, seul.Structure);
        var action = Assert.Single(seul.Actions);
        Assert.Equal((1, dossier.Actions[0].Reponses), (action.Rang, action.Reponses));
        Assert.Empty(await Suivi.PrisEnCompteAsync(Monde.AnneePassee, null).ToListAsync());
    }

    [Fact]
    public async Task PrisEnCompte_LeavesOutAnActionThatWasNeverBegun()
    {
        (await Campagnes.ChangerAsync(Monde.Annee, campagne => campagne.Regler(
            Monde.Cnaf, Monde.PendantLaSaisie, campagne.Parametres with { NombreMaximalDActions = 2 }, "Deux fiches Action."))).OuLever();
        var id = await AjouterAsync(Gestes.ValiderTout);
        (await Dossiers.ChangerAsync(id, dossier => dossier.Pour(Monde.Porteur, Monde.PendantLaSaisie).AjouterAction())).OuLever();

        var seul = Assert.Single(await Suivi.PrisEnCompteAsync(Monde.Annee, null).ToListAsync());

        Assert.Equal(2, (await LireAsync(id)).Actions.Count);
        Assert.Equal([1], seul.Actions.Select(action => action.Rang));
    }

    [Fact]
    public async Task PrisEnCompte_BeyondOneBatch_HasNeitherGapNorDouble()
    {
        for (var n = 0; n < 103; n++)
            await AjouterAsync(Gestes.ValiderTout, caf: n % 2 == 0 ? Monde.SeineMaritime : Monde.ValDOise);

        var numeros = await Suivi.PrisEnCompteAsync(Monde.Annee, null).Select(dossier => dossier.Numero.Valeur).ToListAsync();

        Assert.Equal(103, numeros.Distinct().Count());
        Assert.Equal(numeros.Order(StringComparer.Ordinal), numeros);
    }
}
