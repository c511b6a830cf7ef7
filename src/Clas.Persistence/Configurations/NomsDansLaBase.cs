using System.Text.RegularExpressions;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Clas.Persistence;

/// <summary>Where our tables are and how their codes compare, when the host or its provider wants otherwise than we do.</summary>
internal static partial class NomsDansLaBase
{
    /// <summary>Columns that hold words of a host, hence of any alphabet: compared all the same.</summary>
    private static readonly string[] TextesCompares = [Colonnes.NomPlie, Colonnes.Recherche];

    /// <summary>Moves our tables to another schema, under another prefix; their indexes follow.</summary>
    internal static void Deplacer(ModelBuilder modelBuilder, string? schema, string prefixe)
    {
        if (!PrefixeAdmis().IsMatch(prefixe))
            throw new ArgumentException("At most twenty letters, digits and underscores, « suivi_ ».", nameof(prefixe));
        foreach (var entite in LesNotres(modelBuilder.Model))
        {
            entite.SetTableName(prefixe + entite.GetTableName()![Tables.Prefixe.Length..]);
            if (schema is not null)
                entite.SetSchema(schema);
            foreach (var index in entite.GetDeclaredIndexes().Where(index => index.GetDatabaseName() == DossierConfiguration.IndexDuBilan))
                index.SetDatabaseName(DossierConfiguration.IndexDuBilan.Replace(Tables.Prefixe, prefixe, StringComparison.Ordinal));
        }
    }

    /// <summary>Codes and folded names are compared byte by byte, as .NET does, whatever the database's own collation.</summary>
    /// <remarks>
    /// Names and answers keep the database's: nobody compares them in SQL. Nor the columns a host may join its own tables
    /// to (who acted), which two collations would refuse.
    /// </remarks>
    internal static void Comparer(ModelBuilder modelBuilder, string? collation)
    {
        if ((collation ?? Ordinale(modelBuilder.Model)) is not { } choisie)
            return;
        foreach (var colonne in LesNotres(modelBuilder.Model).SelectMany(ColonnesDe))
        {
            if (colonne.IsUnicode() == false || TextesCompares.Contains(colonne.Name))
                colonne.SetCollation(choisie);
        }
    }

    /// <summary>Is it one of the types that <c>UseClas()</c> maps? A host has types of its own beside.</summary>
    internal static bool EstDesNotres(IReadOnlyTypeBase type) =>
        type.ClrType.Assembly == typeof(Dossier).Assembly || type.ClrType.Assembly == typeof(Tables).Assembly;

    private static List<IMutableEntityType> LesNotres(IMutableModel modele) => [.. modele.GetEntityTypes().Where(EstDesNotres)];

    private static IEnumerable<IMutableProperty> ColonnesDe(IMutableEntityType entite) =>
        [.. entite.GetProperties(), .. entite.GetComplexProperties().SelectMany(complexe => complexe.ComplexType.GetProperties())];

    /// <summary>The binary collation of the provider at work, read from what it writes in each model it begins.</summary>
    /// <remarks>None on SQLite, which compares bytes unless told otherwise, nor on a provider we do not know.</remarks>
    private static string? Ordinale(IReadOnlyModel modele) =>
        modele.FindAnnotation("SqlServer:ValueGenerationStrategy") is not null ? "Latin1_General_100_BIN2"
        : modele.FindAnnotation("Npgsql:ValueGenerationStrategy") is not null ? "C"
        : null;

    [GeneratedRegex("^([A-Za-z_][A-Za-z0-9_]{0,19})?$")]
    private static partial Regex PrefixeAdmis();
}
