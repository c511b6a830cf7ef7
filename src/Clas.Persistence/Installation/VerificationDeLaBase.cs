using System.Data.Common;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Clas.Persistence;

/// <summary>Says exactly which line or which migration a host forgot.</summary>
internal sealed class VerificationDeLaBase(DbContext contexte)
{
    private string Contexte => contexte.GetType().Name;

    internal void ExigerLeModele()
    {
        if (contexte.Model.FindEntityType(typeof(Dossier)) is null)
            throw new InstallationIncompleteException([$"modelBuilder.UseClas() is missing in {Contexte}.OnModelCreating."]);
    }

    internal async Task ExigerLesTablesAsync(CancellationToken ct)
    {
        var manques = new List<string>();
        foreach (var table in contexte.Model.GetRelationalModel().Tables.Where(EstANous).OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            if (!await SeLitAsync(table, ["1"], ct).ConfigureAwait(false))
                manques.Add($"table {table.Name}");
            else if (!await SeLitAsync(table, table.Columns.Select(Delimiter), ct).ConfigureAwait(false))
                manques.AddRange(await ColonnesManquantesAsync(table, ct).ConfigureAwait(false));
        }

        if (manques.Count > 0)
            throw new InstallationIncompleteException(
                [$"The database of {Contexte} lacks: {string.Join(", ", manques)}.", await RemedeAsync(ct).ConfigureAwait(false)]);
    }

    private async Task<string> RemedeAsync(CancellationToken ct)
    {
        if (!await contexte.Database.CanConnectAsync(ct).ConfigureAwait(false))
            return $"It cannot be reached, or does not exist yet: « dotnet ef database update --context {Contexte} » creates it.";
        var enAttente = (await contexte.Database.GetPendingMigrationsAsync(ct).ConfigureAwait(false)).ToList();
        return enAttente.Count > 0
            ? $"Migrations not applied: {string.Join(", ", enAttente)}. Run « dotnet ef database update --context {Contexte} »."
            : $"No migration of {Contexte} creates it: run « dotnet ef migrations add Clas --context {Contexte} », then « dotnet ef database update --context {Contexte} ».";
    }

    private async Task<List<string>> ColonnesManquantesAsync(ITable table, CancellationToken ct)
    {
        var manques = new List<string>();
        foreach (var colonne in table.Columns)
        {
            if (!await SeLitAsync(table, [Delimiter(colonne)], ct).ConfigureAwait(false))
                manques.Add($"column {table.Name}.{colonne.Name}");
        }

        return manques;
    }

    private async Task<bool> SeLitAsync(ITable table, IEnumerable<string> colonnes, CancellationToken ct)
    {
        var sql = contexte.GetService<ISqlGenerationHelper>();
        try
        {
#pragma warning disable EF1002 // Names of the model, delimited by the provider: nothing here comes from a user.
            await contexte.Database.ExecuteSqlRawAsync(
                $"SELECT {string.Join(", ", colonnes)} FROM {sql.DelimitIdentifier(table.Name, table.Schema)} AS t WHERE 1 = 0", ct)
                .ConfigureAwait(false);
#pragma warning restore EF1002
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    // With the table's alias: SQLite reads an unknown "name" in quotes as a text.
    private string Delimiter(IColumn colonne) => $"t.{contexte.GetService<ISqlGenerationHelper>().DelimitIdentifier(colonne.Name)}";

    private static bool EstANous(ITable table) => table.Name.StartsWith(Tables.Prefixe, StringComparison.Ordinal);
}
