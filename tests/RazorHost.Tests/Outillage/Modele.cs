using Microsoft.Data.Sqlite;

namespace RazorHost.Tests.Outillage;

/// <summary>The demonstration's database, planted once for the whole run; each host works on its own copy.</summary>
internal static class Modele
{
    private static readonly Lazy<Task<string>> Fichier = new(SemerAsync);

    internal static async Task CopierAsync(string vers) => File.Copy(await Fichier.Value, vers);

    private static async Task<string> SemerAsync()
    {
        var dossier = Directory.CreateTempSubdirectory("clas-modele-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => dossier.Delete(recursive: true);
        var fichier = Path.Combine(dossier.FullName, "clas.db");
        await using (var hote = new HoteDeTest(fichier))
            _ = hote.Services;
        SqliteConnection.ClearAllPools();
        return fichier;
    }
}
