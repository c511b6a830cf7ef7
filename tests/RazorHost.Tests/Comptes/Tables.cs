using System.Text;
using Microsoft.EntityFrameworkCore;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Comptes;

/// <summary>All that the database holds, as one text: every cell of every table, bytes read as Latin-1 and in hexadecimal.</summary>
internal static class Tables
{
    internal static Task<string> ToutLireAsync(HoteDeTest hote) => hote.DansLaBaseAsync(async contexte =>
    {
        var texte = new StringBuilder();
        await contexte.Database.OpenConnectionAsync();
        foreach (var table in await NomsAsync(contexte))
        {
            await using var commande = contexte.Database.GetDbConnection().CreateCommand();
            commande.CommandText = $"SELECT * FROM \"{table}\"";
            await using var lecteur = await commande.ExecuteReaderAsync();
            while (await lecteur.ReadAsync())
            {
                for (var i = 0; i < lecteur.FieldCount; i++)
                    texte.AppendLine(Lire(lecteur.GetValue(i)));
            }
        }

        return texte.ToString();
    });

    private static string Lire(object valeur) => valeur is byte[] octets
        ? $"{Encoding.Latin1.GetString(octets)} {Convert.ToHexString(octets)}"
        : valeur.ToString() ?? "";

    private static async Task<IReadOnlyList<string>> NomsAsync(AppDbContext contexte)
    {
        var noms = await contexte.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync();
        Assert.Contains("AspNetUsers", noms);
        Assert.Contains("clas_courriers", noms);
        return noms;
    }
}
