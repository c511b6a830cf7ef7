using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Clas.Persistence;

/// <summary>Our tables as the database has them, whatever the provider.</summary>
internal sealed class TablesEnBase(DbContext contexte)
{
    private readonly ISqlGenerationHelper _sql = contexte.GetService<ISqlGenerationHelper>();

    /// <summary>Our tables of the model, by name, whatever prefix the host chose.</summary>
    internal IEnumerable<ITable> Attendues => contexte.Model.GetRelationalModel().Tables
        .Where(table => table.EntityTypeMappings.Any(type => NomsDansLaBase.EstDesNotres(type.TypeBase)))
        .OrderBy(table => table.Name, StringComparer.Ordinal);

    /// <summary>Rows of each table that exists.</summary>
    internal async Task<Dictionary<string, long>> CompterAsync(CancellationToken ct)
    {
        var comptes = new Dictionary<string, long>();
        foreach (var table in Attendues)
        {
            if (await ScalaireAsync(table, "COUNT(*)", ct).ConfigureAwait(false) is { } nombre)
                comptes[table.Name] = nombre;
        }

        return comptes;
    }

    internal async Task<bool> ExisteAsync(ITable table, CancellationToken ct) =>
        await ScalaireAsync(table, "COUNT(*)", ct, "WHERE 1 = 0").ConfigureAwait(false) is not null;

    /// <summary>Are all these columns of one table there?</summary>
    internal async Task<bool> ExistentAsync(IReadOnlyList<IColumn> colonnes, CancellationToken ct)
    {
        // With the table's alias: SQLite reads an unknown name in quotes as a text.
        var lues = colonnes.Select(colonne => $"t.{_sql.DelimitIdentifier(colonne.Name)} IS NULL");
        return await ScalaireAsync(colonnes[0].Table, "COUNT(*)", ct, $"WHERE 1 = 0 AND ({string.Join(" OR ", lues)})")
            .ConfigureAwait(false) is not null;
    }

    private async Task<long?> ScalaireAsync(ITableBase table, string expression, CancellationToken ct, string suite = "")
    {
        await contexte.Database.OpenConnectionAsync(ct).ConfigureAwait(false);
        try
        {
            await using var commande = contexte.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names of the model, delimited by the provider: nothing here comes from a user.
            commande.CommandText = $"SELECT {expression} FROM {_sql.DelimitIdentifier(table.Name, table.Schema)} AS t {suite}";
#pragma warning restore CA2100

            // Converted: SQL Server counts in 32 bits, the others in 64.
            return Convert.ToInt64(await commande.ExecuteScalarAsync(ct).ConfigureAwait(false), CultureInfo.InvariantCulture);
        }
        catch (DbException)
        {
            return null;
        }
        finally
        {
            await contexte.Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }
}
