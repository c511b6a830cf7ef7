using Clas.Domain;

namespace Clas.Persistence.Conformite;

// Adding a dossier: its number, and what must be there before.
public abstract partial class MagasinConforme
{
    [Fact]
    public async Task AjouterAsync_GivesTheNextNumberOfTheCampagneInTheCaf()
    {
        var premier = await AjouterAsync();
        var second = await AjouterAsync();
        var ailleurs = await AjouterAsync(caf: Monde.ValDOise);

        Assert.Equal("2018-763-0001", (await LireAsync(premier)).Numero.ToString());
        Assert.Equal("2018-763-0002", (await LireAsync(second)).Numero.ToString());
        Assert.Equal("2018-951-0001", (await LireAsync(ailleurs)).Numero.ToString());
    }

    [Fact]
    public async Task AjouterAsync_TwentyAtOnce_GivesTwentyNumbersWithoutAGap()
    {
        var ids = await EnsembleAsync([.. Enumerable.Repeat(() => AjouterAsync(), 20)]);

        var numeros = await Task.WhenAll(ids.Select(async id => (await LireAsync(id)).Numero!.Value.Compteur));
        Assert.Equal(Enumerable.Range(1, 20), numeros.Order());
    }

    [Fact]
    public async Task AjouterAsync_AfterAGeste_IsRefused()
    {
        var dossier = Dossier.Ouvrir(Monde.NouvelId(), (await Campagnes.TrouverAsync(Monde.Annee))!, Monde.Colibris);
        Gestes.RemplirTout(dossier).OuLever();

        await Assert.ThrowsAsync<ArgumentException>(() => Dossiers.AjouterAsync(dossier));
    }

    [Fact]
    public async Task AjouterAsync_Twice_IsRefused()
    {
        var id = await AjouterAsync();
        var copie = Dossier.Ouvrir(id, (await Campagnes.TrouverAsync(Monde.Annee))!, Monde.Colibris);

        await Assert.ThrowsAsync<ArgumentException>(() => Dossiers.AjouterAsync(copie));
    }

    [Fact]
    public async Task AjouterAsync_OfAnUnknownStructureOrCampagne_SaysWhatToAddFirst()
    {
        var campagne = (await Campagnes.TrouverAsync(Monde.Annee))!;
        var sansStructure = Dossier.Ouvrir(Monde.NouvelId(), campagne, Monde.Porteuse("Inconnue"));
        var sansCampagne = Dossier.Ouvrir(Monde.NouvelId(), Monde.Campagne(Monde.AnneePassee), Monde.Colibris);

        var structure = await Assert.ThrowsAsync<InvalidOperationException>(() => Dossiers.AjouterAsync(sansStructure));
        var inconnue = await Assert.ThrowsAsync<InvalidOperationException>(() => Dossiers.AjouterAsync(sansCampagne));

        Assert.Contains("IStructures.AjouterAsync", structure.Message, StringComparison.Ordinal);
        Assert.Contains("ICampagnes.AjouterAsync", inconnue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Campagne_AddedAfterAChangeOrTwice_IsRefused()
    {
        var publiee = Monde.Campagne(Monde.AnneePassee);
        publiee.Publier(Monde.Cnaf, Monde.AvantLOuverture).OuLever();

        await Assert.ThrowsAsync<ArgumentException>(() => Campagnes.AjouterAsync(publiee));
        await Assert.ThrowsAsync<ArgumentException>(() => Campagnes.AjouterAsync(Monde.Campagne(Monde.Annee)));
    }
}
