using Microsoft.AspNetCore.Identity;

namespace RazorHost.Identite;

/// <summary>Is it this account's password? The one place where one is compared, behind the gate.</summary>
/// <remarks>
/// An unknown account, one that has no password and a known one cost the same: one hash if the gate lets pass, none if it
/// does not.
/// </remarks>
public sealed class VerificationDuMotDePasse(
    PorteDesEssais porte, IPasswordHasher<Compte> empreintes, UserManager<Compte> comptes, EmpreinteDePersonne personne)
{
    /// <summary>Right password of an existing account, and tries were left.</summary>
    /// <param name="courriel">As typed.</param>
    /// <param name="compte">The account of that address, when there is one.</param>
    /// <param name="motDePasse">As typed.</param>
    /// <param name="ct">The request's.</param>
    public async Task<bool> EstExactAsync(string courriel, Compte? compte, string? motDePasse, CancellationToken ct)
    {
        var normalise = comptes.NormalizeEmail(courriel) ?? "";
        if (!await porte.LaisserPasserAsync(normalise, compte, ct))
            return false;

        var resultat = empreintes.VerifyHashedPassword(
            compte ?? personne.Compte, compte?.PasswordHash ?? personne.Empreinte, motDePasse ?? "");
        if (resultat == PasswordVerificationResult.Failed || compte?.PasswordHash is null)
            return false;
        if (resultat == PasswordVerificationResult.SuccessRehashNeeded)
        {
            compte.PasswordHash = empreintes.HashPassword(compte, motDePasse!);
            await comptes.UpdateAsync(compte);
        }

        await porte.ReussirAsync(normalise, compte, ct);
        return true;
    }
}
