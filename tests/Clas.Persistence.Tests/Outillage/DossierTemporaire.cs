namespace Clas.Persistence.Tests;

/// <summary>A folder for the files of one test.</summary>
internal sealed class DossierTemporaire : IDisposable
{
    private readonly string _chemin = Directory.CreateTempSubdirectory("clas-").FullName;

    public string ChaineSqlite(string nom = "clas.db") => $"Data Source={Path.Combine(_chemin, nom)}";

    public void Dispose()
    {
        // Pooled connections keep the file open.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_chemin, recursive: true);
    }
}
