using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Clas.Persistence;

/// <summary>Says in our words that another process held the file longer than we wait; retries nothing.</summary>
/// <remarks>SQLite has waited already: trying again would only make the user wait twice.</remarks>
internal sealed class OccupationDeSqlite(ExecutionStrategyDependencies dependances) : IExecutionStrategy
{
    private const int Occupee = 5;
    private const int TableOccupee = 6;

    private readonly NonRetryingExecutionStrategy _execution = new(dependances);

    public bool RetriesOnFailure => false;

    public TResult Execute<TState, TResult>(
        TState state,
        Func<DbContext, TState, TResult> operation,
        Func<DbContext, TState, ExecutionResult<TResult>>? verifySucceeded)
    {
        try
        {
            return _execution.Execute(state, operation, verifySucceeded);
        }
        catch (Exception exception) when (EstOccupee(exception))
        {
            throw new MagasinOccupeException(exception);
        }
    }

    public async Task<TResult> ExecuteAsync<TState, TResult>(
        TState state,
        Func<DbContext, TState, CancellationToken, Task<TResult>> operation,
        Func<DbContext, TState, CancellationToken, Task<ExecutionResult<TResult>>>? verifySucceeded,
        CancellationToken cancellationToken = default)
    {
        try
        {
            return await _execution.ExecuteAsync(state, operation, verifySucceeded, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (EstOccupee(exception))
        {
            throw new MagasinOccupeException(exception);
        }
    }

    private static bool EstOccupee(Exception exception) =>
        (exception as SqliteException ?? exception.InnerException as SqliteException)?.SqliteErrorCode is Occupee or TableOccupee;
}
