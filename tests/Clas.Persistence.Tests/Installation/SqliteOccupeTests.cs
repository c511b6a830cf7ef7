using Clas.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Tests;

/// <summary>A file that another process holds: the store waits a little, then says so in its own words.</summary>
public sealed class SqliteOccupeTests : IAsyncLifetime
{
    private readonly DossierTemporaire _dossier = new();
    private ServiceProvider _hote = null!;
    private DossierId _id;

    public async ValueTask InitializeAsync()
    {
        _hote = Hote(patience: 1);
        await _hote.PreparerClasAsync();
        var campagnes = _hote.GetRequiredService<ICampagnes>();
        await campagnes.AjouterAsync(Monde.Campagne());
        (await campagnes.ChangerAsync(Monde.Annee, campagne => campagne.Publier(Monde.Cnaf, Monde.AvantLOuverture))).OuLever();
        await _hote.GetRequiredService<IStructures>().AjouterAsync(Monde.Colibris);
        _id = Monde.NouvelId();
        await Dossiers.AjouterAsync(Dossier.Ouvrir(_id, (await campagnes.TrouverAsync(Monde.Annee))!, Monde.Colibris));
    }

    public async ValueTask DisposeAsync()
    {
        await _hote.DisposeAsync();
        _dossier.Dispose();
    }

    [Fact]
    public async Task ChangerAsync_WhileAnotherProcessHoldsTheFile_SaysThatTheStoreIsBusy()
    {
        await using var autre = await TenirAsync();

        await Assert.ThrowsAsync<MagasinOccupeException>(() => Dossiers.ChangerAsync(_id, Gestes.RemplirTout));

        Assert.Equal(0, (await Dossiers.TrouverAsync(_id))!.Version);
    }

    [Fact]
    public async Task SaveChanges_OfTheCallerWhileAnotherProcessHoldsTheFile_SaysThatTheStoreIsBusy()
    {
        await using var portee = _hote.CreateAsyncScope();
        var contexte = portee.ServiceProvider.GetRequiredService<ClasDbContext>();
        Gestes.RemplirTout((await contexte.Dossiers().TrouverAsync(_id))!).OuLever();
        await using var autre = await TenirAsync();

        await Assert.ThrowsAsync<MagasinOccupeException>(() => contexte.SaveChangesAsync());
    }

    [Fact]
    public async Task ChangerAsync_WhenTheFileIsReleasedInTime_Succeeds()
    {
        await using var patient = Hote(patience: 60);
        var autre = await TenirAsync();

        var changement = Task.Run(() => patient.GetRequiredService<IDossiers>().ChangerAsync(_id, Gestes.RemplirTout));
        await Task.Delay(200);
        await autre.DisposeAsync();

        Assert.True((await changement).EstAccordee);
    }

    /// <param name="patience">How long it waits for a file that another holds, in seconds.</param>
    private ServiceProvider Hote(int patience) => new ServiceCollection()
        .AddClas(clas => clas.UseSqlite($"{_dossier.ChaineSqlite()};Default Timeout={patience}"))
        .BuildServiceProvider(validateScopes: true);

    private IDossiers Dossiers => _hote.GetRequiredService<IDossiers>();

    private async Task<SqliteConnection> TenirAsync()
    {
        var connexion = new SqliteConnection(_dossier.ChaineSqlite() + ";Pooling=False");
        await connexion.OpenAsync();
        await using var commande = connexion.CreateCommand();
        commande.CommandText = "BEGIN IMMEDIATE";
        await commande.ExecuteNonQueryAsync();
        return connexion;
    }
}
