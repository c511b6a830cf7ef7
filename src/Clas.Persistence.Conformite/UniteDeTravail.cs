using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Conformite;

// The second door: dossiers in the caller's transaction, both or neither.
public abstract partial class MagasinConforme
{
    [Fact]
    public async Task UniteDeTravail_Committed_KeepsBoth()
    {
        var (structure, id) = await EnsembleAvecUneStructureAsync(valider: true);

        Assert.Single(await Structures.TrouverAsync([structure.Id]));
        Assert.Equal(2, (await LireAsync(id)).Version);
        Assert.Equal("2018-763-0001", (await LireAsync(id)).Numero.ToString());
        Assert.True((await Journaux.VerifierAsync(id)).EstIntact);
    }

    [Fact]
    public async Task UniteDeTravail_RolledBack_KeepsNeither()
    {
        var (structure, id) = await EnsembleAvecUneStructureAsync(valider: false);

        Assert.Empty(await Structures.TrouverAsync([structure.Id]));
        Assert.Null(await Dossiers.TrouverAsync(id));
        Assert.Equal("2018-763-0001", (await LireAsync(await AjouterAsync())).Numero.ToString());
    }

    [Fact]
    public async Task UniteDeTravail_SavedByTheCaller_KeepsTheColumnsOfLists()
    {
        var id = await AjouterAsync();
        for (var tour = 0; tour < 3; tour++)
        {
            // Several scopes: a pooled context comes back and must still keep the columns.
            await using var portee = Services.CreateAsyncScope();
            var contexte = Contexte(portee.ServiceProvider);
            var dossier = (await contexte.Dossiers().TrouverAsync(id))!;
            Gestes.Enregistrer(Monde.Structure, new Saisie { ["S01"] = $"Nom {tour}" })(dossier).OuLever();
            await contexte.SaveChangesAsync();

            var ligne = Assert.Single((await Suivi.ListerAsync(new DemandeDeBilan(Monde.Annee, Monde.SeineMaritime) { Recherche = $"nom {tour}" })).Lignes);
            Assert.Equal($"Nom {tour}", ligne.Nom);
        }
    }

    [Fact]
    public async Task UniteDeTravail_WithoutATransaction_RefusesToDrawANumber()
    {
        await using var portee = Services.CreateAsyncScope();
        var dossier = Dossier.Ouvrir(Monde.NouvelId(), (await Campagnes.TrouverAsync(Monde.Annee))!, Monde.Colibris);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Contexte(portee.ServiceProvider).Dossiers().AjouterAsync(dossier));

        Assert.Contains("begin a transaction", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UniteDeTravail_WhenTheDossierMovedMeanwhile_FailsAtSaving()
    {
        var id = await AjouterAsync();
        await using var portee = Services.CreateAsyncScope();
        var contexte = Contexte(portee.ServiceProvider);
        Gestes.RemplirTout((await contexte.Dossiers().TrouverAsync(id))!).OuLever();
        (await Dossiers.ChangerAsync(id, Gestes.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Mésanges" }))).OuLever();

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => contexte.SaveChangesAsync());

        Assert.Equal((1, "Les Mésanges"), ((await LireAsync(id)).Version, (await LireAsync(id)).Nom));
    }

    [Fact]
    public async Task UniteDeTravail_JoinsKeysAndRevisions()
    {
        var (id, cle) = (await AjouterAsync(), Guid.CreateVersion7());
        (await Dossiers.ChangerAsync(id, Gestes.RemplirTout, cle: cle)).OuLever();
        await using var portee = Services.CreateAsyncScope();
        var dossiers = Contexte(portee.ServiceProvider).Dossiers();

        var dejaVue = await dossiers.ChangerAsync(id, _ => throw new InvalidOperationException("not run"), cle: cle);

        Assert.True(dejaVue.EstAccordee);
        await Assert.ThrowsAsync<ConflitDeVersionException>(() => dossiers.ChangerAsync(
            id, Gestes.RemplirTout, new RevisionLue(Monde.Structure, 0)));
    }

    /// <summary>A structure and its dossier, filled in, in one transaction.</summary>
    private async Task<(StructurePorteuse Structure, DossierId Id)> EnsembleAvecUneStructureAsync(bool valider)
    {
        var (structure, id) = (Monde.Porteuse("Nouvelle"), Monde.NouvelId());
        var campagne = (await Campagnes.TrouverAsync(Monde.Annee))!;
        await using var portee = Services.CreateAsyncScope();
        var contexte = Contexte(portee.ServiceProvider);
        await using var transaction = await contexte.Database.BeginTransactionAsync();

        contexte.Add(structure);
        var dossier = Dossier.Ouvrir(id, campagne, structure);
        await contexte.Dossiers().AjouterAsync(dossier);
        await contexte.SaveChangesAsync();
        (await contexte.Dossiers().ChangerAsync(id, Gestes.RemplirTout)).OuLever();
        await contexte.SaveChangesAsync();
        if (valider)
            await transaction.CommitAsync();
        return (structure, id);
    }
}
