using Clas.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Microsoft.EntityFrameworkCore;

/// <summary>SQLite as Clas wants it, for a host's own context too.</summary>
public static class ClasDbContextOptionsBuilderExtensions
{
    /// <summary>Seconds a writer waits for another one, unless the connection string says otherwise.</summary>
    private const int Patience = 10;

    /// <summary><c>UseSqlite</c> with what keeps data safe: WAL, <c>synchronous=FULL</c>, foreign keys, a short patience.</summary>
    /// <remarks>A file held longer than that is a <see cref="MagasinOccupeException"/>.</remarks>
    /// <param name="options">The options of the context.</param>
    /// <param name="connectionString">« Data Source=app.db ».</param>
    /// <param name="sqlite">The provider's own options: migrations assembly, history table…</param>
    public static DbContextOptionsBuilder UseClasSqlite(
        this DbContextOptionsBuilder options, string connectionString, Action<SqliteDbContextOptionsBuilder>? sqlite = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var connexion = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
        if (!connexion.ShouldSerialize("Default Timeout"))
            connexion.DefaultTimeout = Patience;
        return options
            .UseSqlite(connexion.ToString(), reglages =>
            {
                reglages.ExecutionStrategy(dependances => new OccupationDeSqlite(dependances));
                sqlite?.Invoke(reglages);
            })
            .AddInterceptors(PragmasDeSqlite.Unique);
    }
}
