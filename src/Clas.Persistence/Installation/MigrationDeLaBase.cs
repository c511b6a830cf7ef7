using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Applies our migrations within a bounded time, and counts the rows before and after.</summary>
internal sealed class MigrationDeLaBase(DbContext contexte)
{
    /// <summary>How long another process may hold the lock of migrations; two minutes by default.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    internal async Task MigrerAsync(CancellationToken ct)
    {
        if (!(await contexte.Database.GetPendingMigrationsAsync(ct).ConfigureAwait(false)).Any())
            return;
        var tables = new TablesEnBase(contexte);
        var avant = await tables.CompterAsync(ct).ConfigureAwait(false);
        await AppliquerAsync(ct).ConfigureAwait(false);
        var apres = await tables.CompterAsync(ct).ConfigureAwait(false);

        // SQLite rebuilds a table to change it, and dropping the old one may delete what refers to it (efcore#37598).
        var pertes = avant
            .Where(table => apres.GetValueOrDefault(table.Key) < table.Value)
            .Select(table => $"{table.Key} ({table.Value} rows, then {apres.GetValueOrDefault(table.Key)})")
            .ToList();
        if (pertes.Count > 0)
            throw new InvalidOperationException(
                $"A migration lost rows: {string.Join(", ", pertes)}. Stop here and restore the copy made before it.");
    }

    private async Task AppliquerAsync(CancellationToken ct)
    {
        using var limite = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limite.CancelAfter(Patience);
        try
        {
            await contexte.Database.MigrateAsync(limite.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!ct.IsCancellationRequested)
        {
            // A process killed while it migrated leaves a lock that EF waits for without end (efcore#38958).
            throw new TimeoutException(
                $"The database was not migrated within {Patience}. If no other process is migrating it, one was killed while it "
                + "did: check the data, then empty the table __EFMigrationsLock and start again.",
                exception);
        }
    }
}
