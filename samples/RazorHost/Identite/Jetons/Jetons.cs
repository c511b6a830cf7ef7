using Microsoft.EntityFrameworkCore;

namespace RazorHost.Identite;

/// <summary>Links good once: one hour for credentials, a newer one kills the older, looking at one does not use it.</summary>
public sealed class Jetons(AppDbContext contexte, TimeProvider horloge)
{
    /// <summary>A reset or a change of address.</summary>
    public static readonly TimeSpan UneHeure = TimeSpan.FromHours(1);

    /// <summary>The confirmation of a new account: it opens nothing without the password.</summary>
    public static readonly TimeSpan TroisJours = TimeSpan.FromDays(3);

    /// <summary>Mints one, and forgets the older ones of the same kind. Saves at once: the letter leaves next.</summary>
    /// <returns>The secret, for the letter alone.</returns>
    public async Task<string> FrapperAsync(Compte compte, NatureDeJeton nature, TimeSpan duree, CancellationToken ct, string? courriel = null)
    {
        var secret = Secret.Tirer();
        var maintenant = horloge.GetUtcNow();
        await contexte.Jetons
            .Where(jeton => (jeton.CompteId == compte.Id && jeton.Nature == nature) || jeton.ExpireLe < maintenant.ToUnixTimeMilliseconds())
            .ExecuteDeleteAsync(ct);
        contexte.Jetons.Add(new JetonDeCompte
        {
            Empreinte = Secret.EmpreinteDe(secret),
            CompteId = compte.Id,
            Nature = nature,
            Tampon = compte.SecurityStamp ?? "",
            ExpireLe = (maintenant + duree).ToUnixTimeMilliseconds(),
            Courriel = courriel,
        });
        await contexte.SaveChangesAsync(ct);
        return secret;
    }

    /// <summary>The account that this link opens now; null when it is used, too old, or dead. Does not use it.</summary>
    public async Task<(JetonDeCompte Jeton, Compte Compte)?> LireAsync(string? secret, NatureDeJeton nature, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(secret))
            return null;
        var empreinte = Secret.EmpreinteDe(secret);
        var jeton = await contexte.Jetons.AsNoTracking().SingleOrDefaultAsync(jeton => jeton.Empreinte == empreinte && jeton.Nature == nature, ct);
        if (jeton is null || jeton.ExpireLe <= horloge.GetUtcNow().ToUnixTimeMilliseconds())
            return null;
        var compte = await contexte.Users.SingleOrDefaultAsync(compte => compte.Id == jeton.CompteId, ct);
        return compte is not null && (compte.SecurityStamp ?? "") == jeton.Tampon ? (jeton, compte) : null;
    }

    /// <summary>Uses it: true for one caller only, however many come at once.</summary>
    public async Task<bool> ConsommerAsync(JetonDeCompte jeton, CancellationToken ct) =>
        await contexte.Jetons.Where(autre => autre.Empreinte == jeton.Empreinte).ExecuteDeleteAsync(ct) == 1;
}
