using Microsoft.Extensions.Options;

namespace RazorHost.Identite;

/// <summary>The gate before a password is hashed: at most so many per account, per address and in all.</summary>
/// <remarks>An unknown account is counted as a known one, so that nothing tells them apart.</remarks>
public sealed class PorteDesEssais(Compteurs compteurs, AppareilConnu appareils, Provenance provenance, IOptions<Limites> limites)
{
    private string DuLieu => $"adresse|{provenance.Adresse}";

    /// <summary>May one more password be hashed for this address? Takes the try.</summary>
    /// <param name="courriel">The normalised login address as typed, known or not.</param>
    /// <param name="compte">The account, when there is one.</param>
    /// <param name="ct">The request's.</param>
    public async Task<bool> LaisserPasserAsync(string courriel, Compte? compte, CancellationToken ct)
    {
        if (appareils.Pour(compte) is { } appareil)
            return await compteurs.PrendreAsync(DeLAppareil(appareil), limites.Value.DuCompte, ct);
        return await compteurs.PrendreAsync(DuLieu, limites.Value.DeLAdresse, ct)
            && await compteurs.PrendreAsync(DuCompte(courriel), limites.Value.DuCompte, ct)
            && await compteurs.PrendreAsync("site", limites.Value.DuSite, ct);
    }

    /// <summary>The password was right: its tries are given back.</summary>
    public async Task ReussirAsync(string courriel, Compte compte, CancellationToken ct)
    {
        if (appareils.Pour(compte) is { } appareil)
        {
            await compteurs.OublierAsync(DeLAppareil(appareil), ct);
            return;
        }

        await compteurs.RendreAsync(DuLieu, ct);
        await OuvrirAsync(courriel, ct);
    }

    /// <summary>The account takes tries again: its owner chose a new password.</summary>
    public Task OuvrirAsync(string courriel, CancellationToken ct) => compteurs.OublierAsync(DuCompte(courriel), ct);

    private static string DuCompte(string courriel) => $"compte|{courriel}";

    private static string DeLAppareil(string appareil) => $"appareil|{appareil}";
}
