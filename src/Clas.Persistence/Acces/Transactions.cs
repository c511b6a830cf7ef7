using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Clas.Persistence;

/// <summary>Opens contexts: a fresh scope for each attempt, a transaction before the first reading, bounded attempts.</summary>
/// <remarks>
/// SQLite takes the write lock when the transaction begins: a transaction that read first could not write after another's
/// commit (error 5/517). What fails half-way starts again on a fresh context, never on the old one.
/// </remarks>
internal sealed partial class Transactions(IServiceScopeFactory scopes, Reglages reglages, ILogger<Transactions> journal)
{
    private const int Essais = 8;

    /// <summary>Reads on a fresh context, without a transaction: each statement is consistent by itself.</summary>
    internal Task<T> LireAsync<T>(Func<DbContext, CancellationToken, Task<T>> lecture, CancellationToken ct) =>
        ExecuterAsync(lecture, ct);

    /// <summary>Reads then writes: saves and commits what the work left in the context.</summary>
    /// <exception cref="MagasinOccupeException">The work met another's at each attempt.</exception>
    internal async Task<T> EcrireAsync<T>(Func<DbContext, CancellationToken, Task<T>> travail, CancellationToken ct)
    {
        for (var essai = 1; ; essai++)
        {
            try
            {
                return await ExecuterAsync((contexte, ct) => EnTransactionAsync(contexte, travail, ct), ct).ConfigureAwait(false);
            }
            catch (DbUpdateException exception) when (essai < Essais)
            {
                // A version moved, or two inserted the same key: the next attempt sees what the other wrote.
                Recommencer(exception, essai);
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 25 * essai)), ct).ConfigureAwait(false);
            }
            catch (DbUpdateConcurrencyException exception)
            {
                throw new MagasinOccupeException(exception);
            }
        }
    }

    private static async Task<T> EnTransactionAsync<T>(
        DbContext contexte, Func<DbContext, CancellationToken, Task<T>> travail, CancellationToken ct)
    {
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct).ConfigureAwait(false);
        var resultat = await travail(contexte, ct).ConfigureAwait(false);
        await contexte.SaveChangesAsync(ct).ConfigureAwait(false);
        await transaction.CommitAsync(ct).ConfigureAwait(false);
        return resultat;
    }

    /// <summary>One attempt of the provider's strategy is one scope, hence one context.</summary>
    private async Task<T> ExecuterAsync<T>(Func<DbContext, CancellationToken, Task<T>> travail, CancellationToken ct)
    {
        await using var exterieur = scopes.CreateAsyncScope();
        return await Contexte(exterieur).Database.CreateExecutionStrategy().ExecuteAsync(
            async ct =>
            {
                await using var portee = scopes.CreateAsyncScope();
                return await travail(Contexte(portee), ct).ConfigureAwait(false);
            },
            ct).ConfigureAwait(false);
    }

    private DbContext Contexte(AsyncServiceScope portee) =>
        (DbContext)portee.ServiceProvider.GetRequiredService(reglages.TypeDuContexte!);

    [LoggerMessage(1, LogLevel.Debug, "Attempt {Essai} met another change; trying again.")]
    private partial void Recommencer(Exception exception, int essai);
}
