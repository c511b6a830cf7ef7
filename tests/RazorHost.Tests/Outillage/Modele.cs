using Microsoft.Data.Sqlite;

namespace RazorHost.Tests.Outillage;

/// <summary>The demonstration's database, planted once for the whole run; each host works on its own copy.</summary>
internal static class Modele
{
    private static readonly Lazy<Task<string>> Fichier = new(SemerAsync);

    internal static async Task CopierAsync(string vers) => File.Copy(await Fichier.Value, vers);

    private static async Task<string> SemerAsync()
    {
        var fichier = Path.Combine(Directory.CreateTempSubdirectory("clas-modele-").FullName, "clas.db");
        await using (var hote = new HoteDeTest(fichier))
            _ = hote.Services;
        SqliteConnection.ClearAllPools();
        return fichier;
    }
}
