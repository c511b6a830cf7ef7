using System.Xml.Linq;

namespace Clas.Paquets.Tests;

/// <summary>The dependencies of a package are those of DESIGN §1: nothing leaks, nothing is missing.</summary>
public sealed class DependancesTests(Atelier atelier)
{
    // HarfBuzz shapes what SkiaSharp draws; the native assets are what both run on.
    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["Clas.Conformite"] = ["Clas.Domain"],
        ["Clas.Domain"] = ["Ardalis.GuardClauses", "Stateless"],
        ["Clas.Persistence"] = ["Clas.Domain", "Microsoft.EntityFrameworkCore.Relational"],
        ["Clas.Persistence.Conformite"] =
            ["Clas.Persistence", "Microsoft.Extensions.TimeProvider.Testing", "xunit.v3.assert", "xunit.v3.extensibility.core"],
        ["Clas.Persistence.Sqlite"] = ["Clas.Persistence", "Microsoft.EntityFrameworkCore.Sqlite"],
        ["Clas.Persistence.PostgreSql"] = ["Clas.Persistence", "Npgsql.EntityFrameworkCore.PostgreSQL"],
        ["Clas.Pdf"] = ["Clas.Domain", "HarfBuzzSharp", "HarfBuzzSharp.NativeAssets.Linux", "SkiaSharp", "SkiaSharp.NativeAssets.Linux.NoDependencies"],
    };

    // Sqlite uses internals of Clas.Persistence and migrates its tables; the suite asks what this very store promises.
    private static readonly (string De, string Vers)[] DUneMemeVersion =
        [("Clas.Persistence.Sqlite", "Clas.Persistence"), ("Clas.Persistence.Conformite", "Clas.Persistence")];

    public static TheoryData<string> Noms => [.. Maison.Paquets];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Package_DependsOnWhatTheTableGivesIt(string nom)
    {
        var dependances = atelier.Paquet(nom).Dependances.ToList();

        Assert.Equal(Table[nom], dependances.Select(dependance => dependance.Id).Order(StringComparer.Ordinal));
        Assert.All(
            dependances.Where(dependance => dependance.Id.StartsWith("Clas.", StringComparison.Ordinal)),
            dependance =>
            {
                var version = atelier.Paquet(dependance.Id).Dit("version");
                // « [1.2.3] » is that version, « 1.2.3 » a floor.
                Assert.Equal(DUneMemeVersion.Contains((nom, dependance.Id)) ? $"[{version}]" : version, dependance.Version);
            });
    }

    [Fact]
    public void WhoSeesTheInternalsOfAnother_AsksForItsVersion()
    {
        var amis =
            from nom in Maison.Paquets
            from ami in XDocument.Load(Maison.Chemin("src", nom, $"{nom}.csproj")).Descendants("InternalsVisibleTo")
            let qui = ami.Attribute("Include")!.Value
            where Maison.Paquets.Contains(qui)
            select (De: qui, Vers: nom);

        Assert.Contains(("Clas.Persistence.Sqlite", "Clas.Persistence"), amis);
        Assert.All(amis, ami => Assert.Contains(ami, DUneMemeVersion));
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public void LockFile_IsThereAndNamesNoFeed(string nom)
    {
        var verrou = File.ReadAllText(Maison.Chemin("src", nom, "packages.lock.json"));

        Assert.Contains("\"contentHash\": ", verrou, StringComparison.Ordinal);
        Assert.DoesNotContain("://", verrou, StringComparison.Ordinal);
    }
}
