using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using RazorHost.Courriers;

namespace RazorHost.Identite;

/// <summary>Changes what opens an account: password or address. Every other session and link dies with it.</summary>
public sealed class Identifiants(
    AppDbContext contexte, UserManager<Compte> comptes, IPasswordHasher<Compte> empreintes, Jetons jetons, PorteDesEssais porte,
    AdressesDesComptes adresses)
{
    /// <summary>Writes a new password chosen through a link; false when the link was used meanwhile.</summary>
    public async Task<bool> ReinitialiserAsync(JetonDeCompte jeton, Compte compte, string nouveau, CancellationToken ct)
    {
        var empreinte = empreintes.HashPassword(compte, nouveau);
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        if (!await jetons.ConsommerAsync(jeton, ct))
            return false;
        // Whoever reads the mail of that address owns it: a confirmation would ask the same.
        compte.EmailConfirmed = true;
        await EcrireAsync(compte, empreinte, ct);
        await transaction.CommitAsync(ct);
        await porte.OuvrirAsync(compte.NormalizedEmail!, ct);
        return true;
    }

    /// <summary>The address of a new account is its owner's; false when the link was used meanwhile.</summary>
    public async Task<bool> ConfirmerAsync(JetonDeCompte jeton, Compte compte, CancellationToken ct)
    {
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        if (!await jetons.ConsommerAsync(jeton, ct))
            return false;
        compte.EmailConfirmed = true;
        (await comptes.UpdateAsync(compte)).OuLever();
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>Writes a new password for its owner, who just gave the old one.</summary>
    public async Task ChangerMotDePasseAsync(Compte compte, string nouveau, CancellationToken ct)
    {
        var empreinte = empreintes.HashPassword(compte, nouveau);
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        await EcrireAsync(compte, empreinte, ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Moves the account to the address that just confirmed; false when the link was used, or the address taken meanwhile.</summary>
    /// <remarks>
    /// Whoever follows the link reads the mail of that address: an account asked for with it and never confirmed gives way. It
    /// never opened a session, so it answers for no structure, and has claimed and invited nobody.
    /// </remarks>
    public async Task<bool> ChangerDAdresseAsync(JetonDeCompte jeton, Compte compte, CancellationToken ct)
    {
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        if (!await jetons.ConsommerAsync(jeton, ct))
            return false;
        var normalisee = comptes.NormalizeEmail(jeton.Courriel);
        await contexte.Users.Where(autre => autre.NormalizedEmail == normalisee && !autre.EmailConfirmed).ExecuteDeleteAsync(ct);
        if (await comptes.FindByEmailAsync(jeton.Courriel!) is not null)
            return false;
        contexte.Courriers().Deposer(NaturesDeCourrier.AdresseChangee, compte.Email!, new Dictionary<string, string> { ["compte"] = compte.Id });
        await adresses.NoterConfirmationAsync(compte.Id, jeton.Courriel!, ct);
        (compte.Email, compte.UserName) = (jeton.Courriel, jeton.Courriel);
        (await comptes.UpdateSecurityStampAsync(compte)).OuLever();
        await TuerLesLiensAsync(compte, ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private async Task EcrireAsync(Compte compte, string empreinte, CancellationToken ct)
    {
        compte.PasswordHash = empreinte;
        contexte.Courriers().Deposer(NaturesDeCourrier.MotDePasseChange, compte.Id);
        (await comptes.UpdateSecurityStampAsync(compte)).OuLever();
        await TuerLesLiensAsync(compte, ct);
    }

    private Task<int> TuerLesLiensAsync(Compte compte, CancellationToken ct) =>
        contexte.Jetons.Where(jeton => jeton.CompteId == compte.Id).ExecuteDeleteAsync(ct);
}
