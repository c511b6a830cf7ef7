using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Applies our migrations, within a bounded time.</summary>
internal sealed class MigrationDeLaBase(DbContext contexte)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    internal async Task MigrerAsync(CancellationToken ct)
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
                $"The database was not migrated within {Patience.TotalMinutes} minutes. If no other process is migrating it, "
                + "one was killed while it did: check the data, then empty the table __EFMigrationsLock and start again.",
                exception);
        }
    }
}
