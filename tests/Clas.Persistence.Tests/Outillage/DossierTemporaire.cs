namespace Clas.Persistence.Tests;

/// <summary>A folder for the files of one test.</summary>
internal sealed class DossierTemporaire : IDisposable
{
    public string Chemin { get; } = Directory.CreateTempSubdirectory("clas-").FullName;

    public string ChaineSqlite(string nom = "clas.db") => $"Data Source={Path.Combine(Chemin, nom)}";

    public void Dispose()
    {
        // Pooled connections keep the file open.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Chemin, recursive: true);
    }
}
