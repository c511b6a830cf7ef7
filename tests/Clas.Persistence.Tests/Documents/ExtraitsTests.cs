using System.Runtime.CompilerServices;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Tests;

/// <summary>The snippets of the packages' pages are lines of this file: they compile, they run, and the pages follow.</summary>
public sealed class ExtraitsTests : IDisposable
{
    private readonly DossierTemporaire _dossier = new();
    private readonly string _lieu = Directory.GetCurrentDirectory();

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_lieu);
        _dossier.Dispose();
    }

    [Theory]
    [InlineData("Clas.Persistence.md")]
    [InlineData("Clas.Persistence.Sqlite.md")]
    public void Page_ShowsLinesThatCompileAndRun(string page)
    {
        var ici = Chemin();
        var lignes = File.ReadLines(ici).Select(ligne => ligne.Trim()).ToHashSet();
        var extraits = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ici)!, "../../../nuget", page))
            .Split("```csharp\n")[1..]
            .SelectMany(extrait => extrait[..extrait.IndexOf("```", StringComparison.Ordinal)].Split('\n'))
            .Select(ligne => ligne.Trim())
            .ToList();

        Assert.NotEmpty(extraits);
        Assert.All(extraits, ligne => Assert.Contains(ligne, lignes));
    }

    [Fact]
    public async Task Page_OfSqlite_Works()
    {
        var (code, maintenant, cnaf, porteur) = (Monde.Annee, Monde.PendantLaSaisie, Monde.Cnaf, Monde.Porteur);
        var (structure, id, saisie, ct) = (Monde.Colibris, Monde.NouvelId(), Monde.StructureComplete, CancellationToken.None);
        var (ouverture, finDeSaisie, finDeValidation) = (new DateOnly(2019, 6, 3), new DateOnly(2019, 7, 12), new DateOnly(2019, 9, 15));
        Directory.SetCurrentDirectory(_dossier.Chemin);
        var services = new ServiceCollection();

        services.AddClas(clas => clas.UseSqlite("Data Source=clas.db"));
        await using var app = services.BuildServiceProvider();
        var campagnes = app.GetRequiredService<ICampagnes>();
        var structures = app.GetRequiredService<IStructures>();
        var dossiers = app.GetRequiredService<IDossiers>();
        await app.PreparerClasAsync();
        await campagnes.AjouterAsync(Campagne.Preparer(code, Questionnaire.Clas20182019, ouverture, finDeSaisie, finDeValidation), ct);
        (await campagnes.ChangerAsync(code, campagne => campagne.Publier(cnaf, maintenant), ct)).OuLever();
        await structures.AjouterAsync(structure, ct);

        await dossiers.AjouterAsync(Dossier.Ouvrir(id, (await campagnes.TrouverAsync(code, ct))!, structure), ct);
        (await dossiers.ChangerAsync(id, dossier => dossier.Pour(porteur, maintenant).Enregistrer(FicheId.Structure, saisie), ct: ct)).OuLever();

        Assert.True((await dossiers.TrouverAsync(id, ct))!.Structure.EstCommencee);
    }

    [Fact]
    public async Task Page_OfPersistence_Works()
    {
        var (acteur, le, ct, compte) = (Monde.Porteur, Monde.PendantLaSaisie, CancellationToken.None, new CompteDUnHote());
        var (id, structure, idempotence) = (Monde.NouvelId(), Monde.Colibris, Guid.CreateVersion7());
        var services = new ServiceCollection();
        services.AddDbContext<AppDbContext>(options => options.UseClasSqlite(_dossier.ChaineSqlite()));

        services.AddClas(clas => clas.UseEntityFrameworkCore<AppDbContext>());
        await using var app = services.BuildServiceProvider();
        await using var portee = app.CreateAsyncScope();
        var context = portee.ServiceProvider.GetRequiredService<AppDbContext>();
        await context.Database.EnsureCreatedAsync(ct);
        await app.PreparerClasAsync();
        var (dossiers, campagnes) = (app.GetRequiredService<IDossiers>(), app.GetRequiredService<ICampagnes>());
        await campagnes.AjouterAsync(Monde.Campagne(), ct);
        (await campagnes.ChangerAsync(Monde.Annee, ouverte => ouverte.Publier(Monde.Cnaf, Monde.AvantLOuverture), ct)).OuLever();
        var campagne = (await campagnes.TrouverAsync(Monde.Annee, ct))!;
        await app.GetRequiredService<IStructures>().AjouterAsync(structure, ct);

        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        context.Add(compte);
        await context.Dossiers().AjouterAsync(Dossier.Ouvrir(id, campagne, structure), ct);
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);

        var revision = new RevisionLue(FicheId.Structure, 0);
        var demande = new Demande(FicheId.Structure, GesteFiche.Enregistrer, Monde.StructureComplete);
        var decision = await dossiers.ChangerAsync(id, dossier => dossier.Pour(acteur, le).Accomplir(demande), lu: revision, cle: idempotence, ct);

        Assert.True(decision.EstAccordee);
    }

    [Fact]
    public async Task Page_OfTheOutbox_Works()
    {
        var ct = CancellationToken.None;
        var services = new ServiceCollection();
        services.AddDbContext<AppDbContext>(options => options.UseClasSqlite(_dossier.ChaineSqlite()));
        services.AddClas(clas => clas.UseEntityFrameworkCore<AppDbContext>());
        services.AddClas(clas => clas.UseFacteur<MonFacteur>());
        await using var app = services.BuildServiceProvider();
        await using var portee = app.CreateAsyncScope();
        var context = portee.ServiceProvider.GetRequiredService<AppDbContext>();
        await context.Database.EnsureCreatedAsync(ct);

        context.Courriers().Deposer("compte.bienvenue", destinataire: "compte-1");
        await context.SaveChangesAsync(ct);
        var bilan = await app.GetRequiredService<IExpedition>().EnvoyerAsync(ct: ct);

        Assert.Equal(1, bilan.Envoyes);
    }

    private sealed class MonFacteur : IFacteur
    {
        public Task<Remise> RemettreAsync(CourrierARediger courrier, CancellationToken ct) => Task.FromResult(Remise.Faite());
    }

    private static string Chemin([CallerFilePath] string chemin = "") => chemin;

    private sealed class AppDbContext(DbContextOptions<AppDbContext> options) : DbContext(options)
    {
        public DbSet<CompteDUnHote> Comptes => Set<CompteDUnHote>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseClas();
    }
}
