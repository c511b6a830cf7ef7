using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Clas.Persistence.Tests;

/// <summary>What the model promises to every database that will hold it.</summary>
public sealed class ModeleTests
{
    /// <summary>Shared by every Caf: reference data, copied everywhere when tables are distributed.</summary>
    private static readonly string[] SansCaf =
    [
        Tables.Campagnes, Tables.JournauxDeCampagne, Tables.Structures,
        // The mail of an account belongs to no Caf (ADR 0013).
        Tables.Courriers,
    ];

    private static readonly IModel Modele = Lire();

    [Fact]
    public void Keys_AndForeignKeysAndUniqueIndexes_BeginWithTheCaf()
    {
        var cles = Entites().SelectMany(entite => entite.GetKeys().Select(cle => (entite, Colonnes: cle.Properties))
            .Concat(entite.GetForeignKeys()
                .Where(lien => !SansCaf.Contains(lien.PrincipalEntityType.GetTableName()))
                .Select(lien => (entite, Colonnes: lien.Properties)))
            .Concat(entite.GetIndexes().Where(index => index.IsUnique).Select(index => (entite, Colonnes: index.Properties))));

        Assert.All(
            cles.Where(cle => !SansCaf.Contains(cle.entite.GetTableName())),
            cle => Assert.Equal((cle.entite.GetTableName(), "code_caf"), (cle.entite.GetTableName(), cle.Colonnes[0].GetColumnName())));
    }

    [Fact]
    public void Versions_AreConcurrencyTokens()
    {
        var versions = Entites().Select(entite => entite.FindProperty("Version")).OfType<IProperty>().ToList();

        // Every type of the domain that has a version, so that none is forgotten when it comes.
        var attendues = typeof(Dossier).Assembly.GetExportedTypes()
            .Where(type => type.GetProperty("Version")?.PropertyType == typeof(int) && type != typeof(Questionnaire))
            .ToList();
        Assert.Equal(attendues.Select(type => type.Name).Order(), versions.Select(version => version.DeclaringType.ClrType.Name).Order());
        Assert.All(versions, version => Assert.True(version.IsConcurrencyToken));
    }

    [Fact]
    public void Columns_AreOfTypesThatEveryDatabaseComparesAlike()
    {
        Type[] admis = [typeof(string), typeof(int), typeof(long), typeof(bool), typeof(Guid)];

        Assert.All(
            Colonnes(),
            colonne => Assert.Contains(Nullable.GetUnderlyingType(Stocke(colonne)) ?? Stocke(colonne), admis));
    }

    [Fact]
    public void Texts_OfKeysAndIndexes_AreBounded()
    {
        var textes = Entites()
            .SelectMany(entite => entite.GetKeys().SelectMany(cle => cle.Properties)
                .Concat(entite.GetIndexes().SelectMany(index => index.Properties)))
            .Where(colonne => Stocke(colonne) == typeof(string));

        Assert.All(textes, colonne => Assert.InRange(colonne.GetMaxLength() ?? int.MaxValue, 1, 200));
    }

    [Fact]
    public void Names_AreShortLowercaseAndOurs()
    {
        Assert.All(Entites(), entite => Assert.Matches("^clas_[a-z_]{1,40}$", entite.GetTableName()));
        Assert.All(Colonnes(), colonne => Assert.Matches("^[a-z_]{1,40}$", colonne.GetColumnName()));
    }

    [Fact]
    public void Nothing_IsDeletedByTheDatabase()
    {
        Assert.All(
            Entites().SelectMany(entite => entite.GetForeignKeys()),
            lien => Assert.Contains(lien.DeleteBehavior, new[] { DeleteBehavior.Restrict, DeleteBehavior.ClientCascade }));
    }

    [Fact]
    public void UseClas_CalledTwice_IsTheSameModel()
    {
        using var contexte = new Deux();

        Assert.Equal(
            Modele.GetEntityTypes().Select(entite => entite.Name),
            contexte.Model.GetEntityTypes().Select(entite => entite.Name));
    }

    private static IEnumerable<IEntityType> Entites() => Modele.GetEntityTypes();

    private static IEnumerable<IProperty> Colonnes() =>
        Entites().SelectMany(entite => entite.GetFlattenedProperties());

    private static Type Stocke(IProperty colonne) =>
        colonne.GetTypeMapping().Converter?.ProviderClrType ?? colonne.ClrType;

    private static IModel Lire()
    {
        using var contexte = new ClasDbContext(
            new DbContextOptionsBuilder<ClasDbContext>().UseSqlite("Data Source=:memory:").Options);
        return contexte.GetService<IDesignTimeModel>().Model;
    }

    private sealed class Deux : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseClas().UseClas();
    }
}
