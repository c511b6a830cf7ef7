using Clas.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Tests;

/// <summary>Our migrations follow the model, keep the rows, and never wait for ever.</summary>
public sealed class MigrationsTests : IDisposable
{
    private readonly DossierTemporaire _dossier = new();

    public void Dispose() => _dossier.Dispose();

    [Fact]
    public async Task Migrations_FollowTheModel()
    {
        await using var hote = Hote();
        await using var portee = hote.CreateAsyncScope();
        var contexte = portee.ServiceProvider.GetRequiredService<ClasDbContext>();

        Assert.False(contexte.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Migrations_KeepTheirOwnHistory()
    {
        await using var hote = Hote();
        await hote.PreparerClasAsync();
        await using var portee = hote.CreateAsyncScope();
        var contexte = portee.ServiceProvider.GetRequiredService<ClasDbContext>();

        var appliquees = await contexte.Database
            .SqlQuery<string>($"SELECT MigrationId AS Value FROM clas_migrations").ToListAsync();

        Assert.Equal(contexte.Database.GetMigrations(), appliquees);
    }

    /// <summary>Each migration applied on a database that holds a whole dossier: a rebuilt table must not empty another.</summary>
    [Fact]
    public async Task Migrations_OneAfterTheOther_KeepTheRows()
    {
        await using var hote = Hote();
        await hote.PreparerClasAsync();
        await RemplirAsync(hote);
        await using var portee = hote.CreateAsyncScope();
        var contexte = portee.ServiceProvider.GetRequiredService<ClasDbContext>();
        var avant = await new TablesEnBase(contexte).CompterAsync(CancellationToken.None);

        // Back to the first one, then forward again: a table that came later comes back empty, no other loses a row.
        foreach (var migration in contexte.Database.GetMigrations().Append(null))
            await contexte.GetService<IMigrator>().MigrateAsync(migration);
        var apres = await new TablesEnBase(contexte).CompterAsync(CancellationToken.None);

        Assert.All(avant, table => Assert.NotEqual((table.Key, 0L), (table.Key, table.Value)));
        Assert.Equal(avant.Keys, apres.Keys);
        Assert.Equal(avant.Where(table => table.Key != Tables.Courriers), apres.Where(table => table.Key != Tables.Courriers));
    }

    /// <summary>What a Caf declared before there was a history: its number is the first line known, and says no more than that.</summary>
    [Fact]
    public async Task Migrations_TheNumberKnownBeforeItsHistory_IsTheLineThatBeginsIt()
    {
        await using var hote = Hote();
        await hote.PreparerClasAsync();
        var suivi = hote.GetRequiredService<ISuivi>();
        await RemplirAsync(hote);
        await suivi.DeclarerStructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime, 7, Monde.Agent, Monde.PendantLaSaisie);
        await using var portee = hote.CreateAsyncScope();
        var migrateur = portee.ServiceProvider.GetRequiredService<ClasDbContext>().GetService<IMigrator>();

        await migrateur.MigrateAsync("Courriers");
        await migrateur.MigrateAsync();

        var ligne = Assert.Single(await suivi.DeclarationsAsync(Monde.Annee, Monde.SeineMaritime));
        Assert.Equal((null, 7, Monde.Agent.Nom, Monde.PendantLaSaisie, false), (ligne.Ancien, ligne.Nombre, ligne.Par, ligne.Le, ligne.EstPremiere));
        await suivi.DeclarerStructuresFinanceesAsync(Monde.Annee, Monde.SeineMaritime, 8, Monde.Agent, Monde.PendantLaSaisie);
        Assert.Equal([null, 7], (await suivi.DeclarationsAsync(Monde.Annee, Monde.SeineMaritime)).Select(suite => suite.Ancien));
    }

    [Fact]
    public async Task MigrerAsync_WhenAMigrationLosesRows_SaysWhich()
    {
        await using var contexte = new ContexteQuiPerd(_dossier.ChaineSqlite("perdue.db"));
        await contexte.GetService<IMigrator>().MigrateAsync("20190101000000_UneStructure");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new MigrationDeLaBase(contexte).MigrerAsync(CancellationToken.None));

        Assert.Contains("clas_structures_porteuses (1 rows, then 0)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MigrerAsync_WhenALockWasAbandoned_SaysSoInsteadOfWaiting()
    {
        await using var hote = Hote();
        await using var portee = hote.CreateAsyncScope();
        var contexte = portee.ServiceProvider.GetRequiredService<ClasDbContext>();
        await contexte.Database.ExecuteSqlRawAsync(
            """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2019-01-01')""");

        var exception = await Assert.ThrowsAsync<TimeoutException>(() =>
            new MigrationDeLaBase(contexte) { Patience = TimeSpan.FromSeconds(1) }.MigrerAsync(CancellationToken.None));

        Assert.Contains("__EFMigrationsLock", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PreparerClasAsync_ByTwoHostsAtOnce_MigratesOnce()
    {
        await using var un = Hote();
        await using var deux = Hote();

        await Task.WhenAll(Task.Run(() => un.PreparerClasAsync()), Task.Run(() => deux.PreparerClasAsync()));

        await RemplirAsync(un);
    }

    [Fact]
    public async Task PreparerClasAsync_OnACopyRestoredWithoutWal_TurnsItOn()
    {
        await using (var avant = Hote())
            await avant.PreparerClasAsync();
        await using (var connexion = new SqliteConnection(_dossier.ChaineSqlite()))
        {
            SqliteConnection.ClearAllPools();
            await connexion.OpenAsync();
            await using var commande = connexion.CreateCommand();
            commande.CommandText = "PRAGMA journal_mode=DELETE";
            Assert.Equal("delete", await commande.ExecuteScalarAsync());
        }

        await using var hote = Hote();
        await hote.PreparerClasAsync();

        await RemplirAsync(hote);
    }

    [Fact]
    public async Task Sqlite_IsWalAndSynchronousAndChecksForeignKeys()
    {
        await using var hote = Hote();
        await hote.PreparerClasAsync();
        await using var portee = hote.CreateAsyncScope();
        var contexte = portee.ServiceProvider.GetRequiredService<ClasDbContext>();

        Assert.Equal("wal", (await contexte.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync())[0]);
        Assert.Equal(2, (await contexte.Database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").ToListAsync())[0]);
        Assert.Equal(1, (await contexte.Database.SqlQuery<int>($"SELECT foreign_keys AS Value FROM pragma_foreign_keys").ToListAsync())[0]);
        Assert.InRange(contexte.Database.GetDbConnection().ConnectionTimeout, 1, 15);
    }

    private ServiceProvider Hote() => new ServiceCollection()
        .AddClas(clas => clas.UseSqlite(_dossier.ChaineSqlite()))
        .BuildServiceProvider(validateScopes: true);

    /// <summary>A row in each table.</summary>
    private static async Task RemplirAsync(IServiceProvider hote)
    {
        var campagnes = hote.GetRequiredService<ICampagnes>();
        await campagnes.AjouterAsync(Monde.Campagne());
        (await campagnes.ChangerAsync(Monde.Annee, campagne => campagne.Publier(Monde.Cnaf, Monde.AvantLOuverture))).OuLever();
        await hote.GetRequiredService<IStructures>().AjouterAsync(Monde.Colibris);
        await hote.GetRequiredService<ISuivi>().DeclarerStructuresFinanceesAsync(
            Monde.Annee, Monde.SeineMaritime, 1, Monde.Agent, Monde.PendantLaSaisie);
        var dossiers = hote.GetRequiredService<IDossiers>();
        var id = Monde.NouvelId();
        await dossiers.AjouterAsync(Domain.Dossier.Ouvrir(id, (await campagnes.TrouverAsync(Monde.Annee))!, Monde.Colibris));
        (await dossiers.ChangerAsync(id, Gestes.TerminerTout, cle: Guid.CreateVersion7())).OuLever();
        (await dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).RendreAuPorteur(Monde.Action, "Revoir"))).OuLever();
        await hote.GetRequiredService<IJournaux>().DechargerAsync(
            id, new Domain.DechargeDInformer(5, Domain.MoyenDInformer.Telephone, Monde.Agent, Monde.PendantLaSaisie));
        await using var portee = hote.CreateAsyncScope();
        var contexte = portee.ServiceProvider.GetRequiredService<ClasDbContext>();
        contexte.Courriers().Deposer("compte.bienvenue", "compte-1");
        await contexte.SaveChangesAsync();
    }

    private sealed class ContexteQuiPerd(string chaine) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder
            .UseSqlite(chaine)
            .ConfigureWarnings(avertissements => avertissements.Ignore(RelationalEventId.PendingModelChangesWarning));

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseClas();
    }

    [DbContext(typeof(ContexteQuiPerd))]
    [Migration("20190101000000_UneStructure")]
    private sealed class UneStructure : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            "CREATE TABLE clas_structures_porteuses (id TEXT PRIMARY KEY, nom TEXT); INSERT INTO clas_structures_porteuses VALUES ('1', 'Les Colibris')");
    }

    [DbContext(typeof(ContexteQuiPerd))]
    [Migration("20190102000000_Perte")]
    private sealed class Perte : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("DELETE FROM clas_structures_porteuses");
    }
}
