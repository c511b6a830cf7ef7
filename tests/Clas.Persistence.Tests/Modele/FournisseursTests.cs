using System.Text.RegularExpressions;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Clas.Persistence.Tests;

/// <summary>The model on each provider, built and scripted without a server: what each can index, compare and link.</summary>
public sealed partial class FournisseursTests
{
    private const string Binaire = "Latin1_General_100_BIN2";

    /// <summary>What SQL Server allows: 900 bytes for a clustered key, 1 700 for any other index.</summary>
    private const int OctetsDUneCle = 900;
    private const int OctetsDUnIndex = 1700;

    public static TheoryData<Fournisseur, TriDeBilan, FiltreDeBilan> ListesDesFournisseurs =>
    [
        .. from fournisseur in Enum.GetValues<Fournisseur>()
           from tri in Enum.GetValues<TriDeBilan>()
           from filtre in Enum.GetValues<FiltreDeBilan>()
           select new TheoryDataRow<Fournisseur, TriDeBilan, FiltreDeBilan>(fournisseur, tri, filtre),
    ];

    [Theory]
    [InlineData(Fournisseur.Sqlite)]
    [InlineData(Fournisseur.PostgreSql)]
    [InlineData(Fournisseur.SqlServer)]
    public void Script_CreatesEachTableAndLetsTheDatabaseDeleteNothing(Fournisseur fournisseur)
    {
        using var contexte = new Contexte(fournisseur);

        var script = contexte.Database.GenerateCreateScript();

        Assert.All(LesTables(contexte), table => Assert.Matches($"CREATE TABLE [\\[\"]?{table.Name}[\\]\"]? ", script));
        Assert.DoesNotContain("ON DELETE CASCADE", script, StringComparison.Ordinal);
        Assert.DoesNotContain("ON DELETE SET", script, StringComparison.Ordinal);
    }

    [Fact]
    public void SqlServer_KeysAndIndexes_AreShortEnough()
    {
        using var contexte = new Contexte(Fournisseur.SqlServer);
        var cles = LesTables(contexte).SelectMany(table => table.UniqueConstraints
            .Select(cle => (Nom: cle.Name, cle.Columns, Limite: cle.GetIsPrimaryKey() ? OctetsDUneCle : OctetsDUnIndex))
            .Concat(table.Indexes.Select(index => (Nom: index.Name, index.Columns, Limite: OctetsDUnIndex)))).ToList();

        Assert.True(cles.Count > 15, $"{cles.Count} keys and indexes read");
        Assert.All(cles, cle => Assert.True(
            cle.Columns.Sum(Octets) <= cle.Limite, $"{cle.Nom}: {cle.Columns.Sum(Octets)} bytes, {cle.Limite} at most"));
    }

    [Fact]
    public void SqlServer_NoTextOfAKeyOrAnIndex_IsUnbounded()
    {
        using var contexte = new Contexte(Fournisseur.SqlServer);

        Assert.DoesNotContain(ColonnesIndexees(contexte), colonne => colonne.StoreType.Contains("max", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Fournisseur.SqlServer, Binaire)]
    [InlineData(Fournisseur.PostgreSql, "C")]
    [InlineData(Fournisseur.Sqlite, null)]
    public void Codes_AreComparedByteByByte(Fournisseur fournisseur, string? attendue)
    {
        using var contexte = new Contexte(fournisseur);
        var comparees = ColonnesIndexees(contexte)
            .Concat(LesTables(contexte).SelectMany(table => table.Columns).Where(colonne => colonne.Name is "recherche" or "numero_sias"))
            .Where(colonne => colonne.ProviderClrType == typeof(string))
            .ToList();

        Assert.Contains(comparees, colonne => colonne.Name == "code_caf");
        Assert.Contains(comparees, colonne => colonne.Name == "nom_plie");
        Assert.All(comparees, colonne => Assert.Equal((colonne.Name, attendue), (colonne.Name, colonne.Collation)));
    }

    /// <summary>SQLite compares bytes already: saying so would have every host rebuild every table.</summary>
    [Fact]
    public void Sqlite_IsToldNoCollation()
    {
        using var contexte = new Contexte(Fournisseur.Sqlite);

        Assert.DoesNotContain("COLLATE", contexte.Database.GenerateCreateScript(), StringComparison.Ordinal);
    }

    /// <summary>Who acted may be joined to the users of a host, whose collation is the database's.</summary>
    [Fact]
    public void SqlServer_NamesAndActors_KeepTheCollationOfTheDatabase()
    {
        using var contexte = new Contexte(Fournisseur.SqlServer);
        string[] noms = ["nom", "acteur_id", "par_id", "par", "destinataire"];
        var colonnes = LesTables(contexte).SelectMany(table => table.Columns).Where(colonne => noms.Contains(colonne.Name)).ToList();

        Assert.Equal(noms.Order(), colonnes.Select(colonne => colonne.Name).Distinct().Order());
        Assert.All(colonnes, colonne => Assert.Null(colonne.Collation));
    }

    [Fact]
    public void SqlServer_OneMailALine_LeavesTheMailsOfAccountsOut()
    {
        using var contexte = new Contexte(Fournisseur.SqlServer);

        // There, a null is a duplicate of another one, unless the index leaves it out.
        Assert.Matches(@"CREATE UNIQUE INDEX \[IX_clas_courriers_[^;]+ WHERE \[code_caf\] IS NOT NULL", contexte.Database.GenerateCreateScript());
    }

    [Theory]
    [MemberData(nameof(ListesDesFournisseurs))]
    public void Liste_IsWrittenInTheSqlOfTheProvider(Fournisseur fournisseur, TriDeBilan tri, FiltreDeBilan filtre)
    {
        using var contexte = new Contexte(fournisseur);

        var sql = contexte.Set<Dossier>().Commences(Monde.Annee, Monde.SeineMaritime)
            .Filtres(filtre).Cherches("école 763").Apres(tri, new CurseurDeBilan(1, Monde.PendantLaSaisie, "ecole", "2018-763-0001")).EnOrdre(tri)
            .Take(50).Projeter(contexte).ToQueryString();

        Assert.Contains("ORDER BY", sql, StringComparison.Ordinal);
        Assert.Contains("2018-763-0001", sql, StringComparison.Ordinal);
    }

    private static List<ITable> LesTables(DbContext contexte) =>
        [.. contexte.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables];

    private static List<IColumn> ColonnesIndexees(DbContext contexte) =>
    [
        .. LesTables(contexte).SelectMany(table => table.UniqueConstraints.SelectMany(cle => cle.Columns)
            .Concat(table.Indexes.SelectMany(index => index.Columns))
            .Concat(table.ForeignKeyConstraints.SelectMany(lien => lien.Columns))).Distinct(),
    ];

    private static int Octets(IColumn colonne) => colonne.StoreType switch
    {
        "int" => 4,
        "bigint" => 8,
        "bit" => 1,
        "uniqueidentifier" => 16,
        _ when Texte().Match(colonne.StoreType) is { Success: true } texte =>
            int.Parse(texte.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) * (texte.Groups[1].Length > 0 ? 2 : 1),
        _ => throw new InvalidOperationException($"{colonne.Table.Name}.{colonne.Name} is {colonne.StoreType}: SQL Server may not index it."),
    };

    [GeneratedRegex(@"^(n?)varchar\((\d+)\)$")]
    private static partial Regex Texte();

    public enum Fournisseur
    {
        Sqlite,
        PostgreSql,
        SqlServer,
    }

    private sealed class Contexte(Fournisseur fournisseur) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => _ = fournisseur switch
        {
            Fournisseur.SqlServer => optionsBuilder.UseSqlServer("Server=nulle-part"),
            Fournisseur.PostgreSql => optionsBuilder.UseNpgsql("Host=nulle-part"),
            _ => optionsBuilder.UseSqlite("Data Source=:memory:"),
        };

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseClas();
    }
}
