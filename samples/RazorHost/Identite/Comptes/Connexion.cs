using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace RazorHost.Identite;

/// <summary>A porteur's sign-in, by e-mail and password (P2).</summary>
public sealed class Connexion(
    UserManager<Compte> comptes, VerificationDuMotDePasse verification, AppareilConnu appareils,
    IHttpContextAccessor acces, TimeProvider horloge)
{
    /// <summary>The only answer to a sign-in that fails, whatever the reason: it tells nobody which accounts exist.</summary>
    public const string Refus = "Cette adresse et ce mot de passe ne vont pas ensemble, ou trop d’essais viennent d’être faits.";

    /// <summary>Opens a session; false, and nothing more, when the pair is wrong, unconfirmed or tried too often.</summary>
    public async Task<bool> SeConnecterAsync(string courriel, string? motDePasse, CancellationToken ct)
    {
        var compte = await comptes.FindByEmailAsync(courriel);
        if (!await verification.EstExactAsync(courriel, compte, motDePasse, ct) || !compte!.EmailConfirmed)
            return false;
        await OuvrirAsync(compte);
        return true;
    }

    /// <summary>Opens a session for who just proved to be the owner, and remembers the device.</summary>
    public async Task OuvrirAsync(Compte compte)
    {
        compte.DerniereConnexionLe = horloge.GetUtcNow();
        await comptes.UpdateAsync(compte);
        await acces.HttpContext!.SignInAsync(IdentiteExtensions.Schema, LectureDeLActeur.De(compte, IdentiteExtensions.Schema));
        appareils.Retenir(compte);
    }
}
