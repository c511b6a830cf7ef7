using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Clas.Persistence;

/// <summary>Says to each connection what SQLite forgets when it closes.</summary>
/// <remarks>
/// WAL lets people read while one writes. <c>synchronous=FULL</c> keeps a commit through a power cut, which WAL alone
/// does not promise.
/// </remarks>
internal sealed class PragmasDeSqlite : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

    internal static PragmasDeSqlite Unique { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (EstEnLectureSeule(connection))
            return;
        using var commande = connection.CreateCommand();
        commande.CommandText = Pragmas;
        commande.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (EstEnLectureSeule(connection))
            return;
        await using var commande = connection.CreateCommand();
        commande.CommandText = Pragmas;
        await commande.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    // EF asks through such a connection whether the file exists: it may not turn WAL on.
    private static bool EstEnLectureSeule(DbConnection connexion) =>
        new SqliteConnectionStringBuilder(connexion.ConnectionString).Mode == SqliteOpenMode.ReadOnly;
}
