using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Tests;

/// <summary>A host that forgot something is told what, in the words it must write.</summary>
public sealed class PreparationTests : IDisposable
{
    private readonly DossierTemporaire _dossier = new();

    public void Dispose() => _dossier.Dispose();

    [Fact]
    public void AddClas_WithoutAPlaceToKeepDossiers_SaysWhichLines()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddClas(_ => { }));

        Assert.Contains("clas.UseSqlite(", exception.Message, StringComparison.Ordinal);
        Assert.Contains("clas.UseEntityFrameworkCore<AppDbContext>()", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddClas_CalledTwice_AddsUp()
    {
        var services = new ServiceCollection();
        services.AddClas(clas => clas.UseSqlite(_dossier.ChaineSqlite()));
        services.AddClas(clas => clas.UseCafs(ReferentielDesCaf.LireCsv("763;Caf de Seine-Maritime;76;Europe/Paris")));
        await using var hote = services.BuildServiceProvider();
        await hote.PreparerClasAsync();

        var campagnes = hote.GetRequiredService<ICampagnes>();
        await campagnes.AjouterAsync(Monde.Campagne());

        Assert.Equal("Caf de Seine-Maritime", (await campagnes.TrouverAsync(Monde.Annee))!.Cafs.NomDe(Monde.SeineMaritime));
    }

    [Fact]
    public async Task PreparerClasAsync_WithoutAddClas_SaysSo()
    {
        await using var hote = new ServiceCollection().BuildServiceProvider();

        await Manque(hote, "services.AddClas(…) is missing.");
    }

    [Fact]
    public async Task PreparerClasAsync_WithoutTheContext_SaysSo()
    {
        await using var hote = new ServiceCollection()
            .AddClas(clas => clas.UseEntityFrameworkCore<ContexteDUnHote>())
            .BuildServiceProvider();

        await Manque(hote, "services.AddDbContext<ContexteDUnHote>(…) is missing");
    }

    [Fact]
    public async Task PreparerClasAsync_WithoutUseClas_SaysSo()
    {
        await using var hote = Hote<ContexteSansClas>();

        await Manque(hote, "modelBuilder.UseClas() is missing in ContexteSansClas.OnModelCreating.");
    }

    [Fact]
    public async Task PreparerClasAsync_WithoutADatabase_SaysSo()
    {
        await using var hote = Hote<ContexteDUnHote>();

        await Manque(hote, "dotnet ef database update --context ContexteDUnHote");
    }

    [Fact]
    public async Task PreparerClasAsync_WithoutTables_SaysWhichAndWhatToRun()
    {
        await using (var avant = Hote<ContexteSansClas>())
            await CreerAsync<ContexteSansClas>(avant);
        await using var hote = Hote<ContexteDUnHote>();

        await Manque(hote, "no table clas_dossiers");
        await Manque(hote, "no table clas_fiches");
        await Manque(hote, "dotnet ef migrations add Clas --context ContexteDUnHote");
    }

    [Fact]
    public async Task PreparerClasAsync_WithoutAColumn_SaysWhich()
    {
        await using var hote = Hote<ContexteDUnHote>();
        await CreerAsync<ContexteDUnHote>(hote, "ALTER TABLE clas_dossiers DROP COLUMN recherche");

        await Manque(hote, "no column clas_dossiers.recherche");
    }

    [Fact]
    public async Task PreparerClasAsync_WithoutAProvider_SaysWhichLine()
    {
        await using var hote = new ServiceCollection()
            .AddDbContext<ContexteDUnHote>()
            .AddClas(clas => clas.UseEntityFrameworkCore<ContexteDUnHote>())
            .BuildServiceProvider(validateScopes: true);

        await Manque(hote, "services.AddDbContext<ContexteDUnHote>(options => …) must choose one provider, options.UseSqlite(…)");
    }

    [Fact]
    public async Task PreparerClasAsync_WithTwoProviders_SaysWhichLine()
    {
        await using var hote = new ServiceCollection()
            .AddDbContext<ContexteDUnHote>(options => options.UseSqlite("Data Source=:memory:").UseInMemoryDatabase("clas"))
            .AddClas(clas => clas.UseEntityFrameworkCore<ContexteDUnHote>())
            .BuildServiceProvider(validateScopes: true);

        await Manque(hote, "services.AddDbContext<ContexteDUnHote>(options => …) must choose one provider");
    }

    [Fact]
    public async Task PreparerClasAsync_WithAProviderThatIsNotRelational_SaysSo()
    {
        await using var hote = new ServiceCollection()
            .AddDbContext<ContexteDUnHote>(options => options.UseInMemoryDatabase("clas"))
            .AddClas(clas => clas.UseEntityFrameworkCore<ContexteDUnHote>())
            .BuildServiceProvider(validateScopes: true);

        await Manque(hote, "ContexteDUnHote uses Microsoft.EntityFrameworkCore.InMemory, which is not relational: choose a provider that is, options.UseSqlite(…)");
    }

    [Fact]
    public async Task PreparerClasAsync_WithTablesUnderAnotherPrefix_NamesThoseOfTheModel()
    {
        await using (var avant = Hote<ContexteDUnHote>())
            await CreerAsync<ContexteDUnHote>(avant);
        await using var hote = Hote<ContexteAilleurs>();

        await Manque(hote, "The database of ContexteAilleurs has no table scolarite.cs_dossiers.");
        await Manque(hote, "dotnet ef migrations add Clas --context ContexteAilleurs");
    }

    [Fact]
    public async Task PreparerClasAsync_WithAMigrationNotApplied_NamesIt()
    {
        await using (var avant = Hote<ContexteSansClas>())
            await CreerAsync<ContexteSansClas>(avant);
        await using var hote = Hote<ContexteQuiAUneMigration>();

        await Manque(hote, "Migrations not applied: 20190101000000_Clas. Run « dotnet ef database update --context ContexteQuiAUneMigration ».");
    }

    [Theory]
    [InlineData("AddDbContextPool")]
    [InlineData("AddDbContextFactory")]
    [InlineData("AddPooledDbContextFactory")]
    public async Task PreparerClasAsync_OfAContextThatIsPooledOrMadeByAFactory_ChecksItAlike(string facon)
    {
        var services = new ServiceCollection().AddClas(clas => clas.UseEntityFrameworkCore<ContexteDUnHote>());
        void Options(DbContextOptionsBuilder options) => options.UseClasSqlite(_dossier.ChaineSqlite());
        _ = facon switch
        {
            "AddDbContextPool" => services.AddDbContextPool<ContexteDUnHote>(Options),
            "AddDbContextFactory" => services.AddDbContextFactory<ContexteDUnHote>(Options),
            _ => services.AddPooledDbContextFactory<ContexteDUnHote>(Options),
        };
        await using var hote = services.BuildServiceProvider(validateScopes: true);

        await Manque(hote, "The database of ContexteDUnHote does not exist or cannot be reached");
        await CreerAsync<ContexteDUnHote>(hote, "DROP TABLE clas_courriers");
        await Manque(hote, "no table clas_courriers");
    }

    [Fact]
    public async Task PreparerClasAsync_OfAContextMadeByHandAndReactions_SaysWhichLine()
    {
        await using var hote = new ServiceCollection()
            .AddScoped(_ => new ContexteDUnHote(new DbContextOptionsBuilder<ContexteDUnHote>().UseSqlite(_dossier.ChaineSqlite()).Options))
            .AddClas(clas => clas.UseEntityFrameworkCore<ContexteDUnHote>().UseReaction<ReactionSansEffet>())
            .BuildServiceProvider(validateScopes: true);
        await CreerAsync<ContexteDUnHote>(hote);

        await Manque(hote, "services.AddDbContext<ContexteDUnHote>(…) is missing");

        // Nor is a geste saved without them, if nobody prepared the database.
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            hote.GetRequiredService<IDossiers>().ChangerAsync(Monde.NouvelId(), Gestes.RemplirTout));
        Assert.Contains("services.AddDbContext<ContexteDUnHote>(…) is missing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PreparerClasAsync_WhenAllIsThere_MayBeCalledAgain()
    {
        await using var hote = Hote<ContexteDUnHote>();
        await CreerAsync<ContexteDUnHote>(hote);

        await hote.PreparerClasAsync();
        await hote.PreparerClasAsync();
    }

    [Fact]
    public async Task TrouverAsync_WhenTheQuestionnaireIsNotInTheCatalogue_SaysWhichLine()
    {
        await using var hote = Hote<ContexteDUnHote>();
        await CreerAsync<ContexteDUnHote>(hote);
        await hote.GetRequiredService<ICampagnes>().AjouterAsync(Monde.Campagne());
        await using (var portee = hote.CreateAsyncScope())
            await portee.ServiceProvider.GetRequiredService<ContexteDUnHote>().Database
                .ExecuteSqlAsync($"UPDATE clas_campagnes SET questionnaire = 'clas-2031'");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            hote.GetRequiredService<ICampagnes>().TrouverAsync(Monde.Annee));

        Assert.Contains("clas.UseQuestionnaire(", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dossiers_OfAContextThatNoServicesGave_SaysSo()
    {
        await using var contexte = new ContexteDUnHote(new DbContextOptionsBuilder<ContexteDUnHote>().UseSqlite("Data Source=:memory:").Options);

        var exception = Assert.Throws<InvalidOperationException>(() => contexte.Dossiers());

        Assert.Contains("AddDbContext", exception.Message, StringComparison.Ordinal);
    }

    private ServiceProvider Hote<TContext>()
        where TContext : DbContext => new ServiceCollection()
        .AddDbContext<TContext>(options => options.UseClasSqlite(_dossier.ChaineSqlite()))
        .AddClas(clas => clas.UseEntityFrameworkCore<TContext>())
        .BuildServiceProvider(validateScopes: true);

    private static async Task CreerAsync<TContext>(ServiceProvider hote, string? puis = null)
        where TContext : DbContext
    {
        await using var portee = hote.CreateAsyncScope();
        var contexte = portee.ServiceProvider.GetRequiredService<TContext>();
        await contexte.Database.EnsureCreatedAsync();
        if (puis is not null)
            await contexte.Database.ExecuteSqlRawAsync(puis);
    }

    private static async Task Manque(ServiceProvider hote, string attendu)
    {
        var exception = await Assert.ThrowsAsync<InstallationIncompleteException>(() => hote.PreparerClasAsync());

        Assert.Contains(attendu, exception.Message, StringComparison.Ordinal);
    }

    private sealed class ReactionSansEffet : IReaction
    {
        public Task ReagirAsync(DbContext contexte, Dossier dossier, Passage passage, CancellationToken ct) => Task.CompletedTask;
    }

    private sealed class ContexteAilleurs(DbContextOptions<ContexteAilleurs> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseClas(schema: "scolarite", prefixe: "cs_");
    }

    private sealed class ContexteQuiAUneMigration(DbContextOptions<ContexteQuiAUneMigration> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseClas();
    }

    [DbContext(typeof(ContexteQuiAUneMigration))]
    [Migration("20190101000000_Clas")]
    private sealed class PremiereMigration : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
        }
    }

    private sealed class ContexteSansClas(DbContextOptions<ContexteSansClas> options) : DbContext(options)
    {
        public DbSet<CompteDUnHote> Comptes => Set<CompteDUnHote>();
    }
}
