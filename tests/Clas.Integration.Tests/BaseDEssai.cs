using Microsoft.Data.Sqlite;

namespace Clas.Integration.Tests;

/// <summary>A SQLite file for one test, in a folder of its own.</summary>
internal sealed class BaseDEssai : IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("clas-").FullName;

    internal string Chaine => $"Data Source={Path.Combine(_dossier, "application.db")}";

    public void Dispose()
    {
        // Pooled connections keep the file open.
        SqliteConnection.ClearAllPools();
        Directory.Delete(_dossier, recursive: true);
    }
}
