using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence.Tests;

/// <summary>A host may put our tables in another schema, under another prefix, and say how its database compares codes.</summary>
public sealed class NomsDansLaBaseTests
{
    [Fact]
    public void UseClas_WithASchemaAndAPrefix_MovesEveryTableAndItsIndexes()
    {
        using var contexte = new Deplace(modele => modele.UseClas(schema: "scolarite", prefixe: "cs_"));

        var script = contexte.Database.GenerateCreateScript();

        Assert.Contains("CREATE TABLE [scolarite].[cs_dossiers]", script, StringComparison.Ordinal);
        Assert.Contains("INDEX [IX_cs_dossiers_bilan] ON [scolarite].[cs_dossiers]", script, StringComparison.Ordinal);
        Assert.DoesNotContain("clas_", script, StringComparison.Ordinal);
        Assert.Equal(TablesDe(modele => modele.UseClas()).Count, TablesDe(modele => modele.UseClas(prefixe: "cs_")).Count);
    }

    [Fact]
    public void UseClas_WithoutASchema_FollowsTheOneOfTheModel()
    {
        using var contexte = new Deplace(modele => modele.HasDefaultSchema("appli").UseClas());

        Assert.Contains("CREATE TABLE [appli].[clas_dossiers]", contexte.Database.GenerateCreateScript(), StringComparison.Ordinal);
    }

    [Fact]
    public void UseClas_WithAnEmptyPrefix_HasBareNames() =>
        Assert.Contains("dossiers", TablesDe(modele => modele.UseClas(prefixe: "")));

    [Fact]
    public void UseClas_CalledAgain_HasTheLastNames() =>
        Assert.Equal(TablesDe(modele => modele.UseClas()), TablesDe(modele => modele.UseClas(schema: "a", prefixe: "b_").UseClas()));

    [Theory]
    [InlineData("avec espace")]
    [InlineData("1_")]
    [InlineData("scolarite_des_enfants_")]
    [InlineData("x]; DROP TABLE y; --")]
    public void UseClas_WithAPrefixThatNamesNoTable_IsRefused(string prefixe) =>
        Assert.Throws<ArgumentException>(() => TablesDe(modele => modele.UseClas(prefixe: prefixe)));

    [Fact]
    public void UseClas_WithACollation_PrefersItToOurs()
    {
        using var contexte = new Deplace(modele => modele.UseClas(collation: "French_100_BIN2"));

        var script = contexte.Database.GenerateCreateScript();

        Assert.Contains("[code_caf] varchar(3) COLLATE French_100_BIN2", script, StringComparison.Ordinal);
        Assert.DoesNotContain("Latin1", script, StringComparison.Ordinal);
    }

    [Fact]
    public void UseClas_LeavesTheTablesOfTheHostAlone()
    {
        using var contexte = new Deplace(modele =>
        {
            modele.Entity<CompteDUnHote>().ToTable("clas_comptes").HasIndex(compte => compte.Courriel);
            modele.UseClas(schema: "scolarite", prefixe: "cs_");
        });

        var script = contexte.Database.GenerateCreateScript();

        Assert.Contains("CREATE TABLE [clas_comptes]", script, StringComparison.Ordinal);
        Assert.Contains("[Courriel] nvarchar(450) NOT NULL", script, StringComparison.Ordinal);
        Assert.DoesNotContain(new TablesEnBase(contexte).Attendues, table => table.Name == "clas_comptes");
    }

    private static List<string> TablesDe(Action<ModelBuilder> modele)
    {
        using var contexte = new Deplace(modele);
        return [.. contexte.Model.GetRelationalModel().Tables.Select(table => table.SchemaQualifiedName).Order(StringComparer.Ordinal)];
    }

    private sealed class Deplace(Action<ModelBuilder> modele) : DbContext
    {
        // A model of its own for each: by default one is kept for each type of context.
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlServer("Server=nulle-part").EnableServiceProviderCaching(false);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modele(modelBuilder);
    }
}
