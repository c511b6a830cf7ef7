using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace RazorHost.Identite;

/// <summary>Counts tries in the database, in one statement each: exact in parallel, and on several hosts.</summary>
public sealed class Compteurs(AppDbContext contexte, TimeProvider horloge)
{
    /// <summary>The longest window: an older line counts nothing any more.</summary>
    private static readonly TimeSpan Memoire = TimeSpan.FromDays(1);

    /// <summary>Takes one try; false when none is left in the window.</summary>
    /// <param name="cle">What is counted: « compte|… », « adresse|… ».</param>
    /// <param name="limite">How many, and for how long.</param>
    /// <param name="ct">The request's.</param>
    public async Task<bool> PrendreAsync(string cle, Limite limite, CancellationToken ct)
    {
        var maintenant = horloge.GetUtcNow().ToUnixTimeMilliseconds();
        var echue = maintenant - (long)limite.Fenetre.TotalMilliseconds;
        // No line is read first: two tries at once would both read nine.
        return await contexte.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Essais" ("Cle", "Debut", "Nombre") VALUES ({Empreinte(cle)}, {maintenant}, 1)
            ON CONFLICT ("Cle") DO UPDATE SET
              "Nombre" = CASE WHEN "Essais"."Debut" <= {echue} THEN 1 ELSE "Essais"."Nombre" + 1 END,
              "Debut" = CASE WHEN "Essais"."Debut" <= {echue} THEN {maintenant} ELSE "Essais"."Debut" END
            WHERE "Essais"."Debut" <= {echue} OR "Essais"."Nombre" < {limite.Nombre}
            """, ct) == 1;
    }

    /// <summary>Gives one try back: it was no failure.</summary>
    public Task RendreAsync(string cle, CancellationToken ct)
    {
        var empreinte = Empreinte(cle);
        return contexte.Essais.Where(compteur => compteur.Cle == empreinte && compteur.Nombre > 0)
            .ExecuteUpdateAsync(compteur => compteur.SetProperty(c => c.Nombre, c => c.Nombre - 1), ct);
    }

    /// <summary>Gives them all back, and sweeps what nobody counts any more.</summary>
    public Task OublierAsync(string cle, CancellationToken ct)
    {
        var empreinte = Empreinte(cle);
        var perime = (horloge.GetUtcNow() - Memoire).ToUnixTimeMilliseconds();
        return contexte.Essais.Where(compteur => compteur.Cle == empreinte || compteur.Debut < perime).ExecuteDeleteAsync(ct);
    }

    private static string Empreinte(string cle) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(cle)));
}
