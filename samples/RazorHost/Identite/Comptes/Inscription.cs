using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RazorHost.Courriers;

namespace RazorHost.Identite;

/// <summary>Creates an account that its address has still to confirm (P1); never says whether the address is known.</summary>
public sealed class Inscription(
    AppDbContext contexte, UserManager<Compte> comptes, IPasswordHasher<Compte> empreintes,
    Compteurs compteurs, Provenance provenance, IOptions<Limites> limites)
{
    /// <summary>Known or not, an address costs one hash and gets one letter; false when this network asked too often.</summary>
    public async Task<bool> DemanderAsync(string nom, Courriel courriel, string motDePasse, CancellationToken ct)
    {
        if (!await compteurs.PrendreAsync($"inscription|{provenance.Adresse}", limites.Value.DesCourriersDuDemandeur, ct))
            return false;

        var empreinte = empreintes.HashPassword(new Compte(), motDePasse);
        if (!await compteurs.PrendreAsync($"courrier|{comptes.NormalizeEmail(courriel.Valeur)}", limites.Value.DesCourriersDuCompte, ct))
            return true;

        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        var connu = await comptes.FindByEmailAsync(courriel.Valeur);
        if (connu is { EmailConfirmed: true })
            await PrevenirAsync(connu, ct);
        else
            await EcrireAsync(connu, new Compte { UserName = courriel.Valeur, Email = courriel.Valeur }, nom, empreinte);
        await transaction.CommitAsync(ct);
        return true;
    }

    private Task PrevenirAsync(Compte connu, CancellationToken ct)
    {
        contexte.Courriers().Deposer(NaturesDeCourrier.DejaUnCompte, connu.Id);
        return contexte.SaveChangesAsync(ct);
    }

    /// <summary>While unconfirmed, the last request holds: its new stamp kills the links of the earlier ones.</summary>
    private async Task EcrireAsync(Compte? connu, Compte nouveau, string nom, string empreinte)
    {
        var compte = connu ?? nouveau;
        (compte.Nom, compte.PasswordHash) = (nom, empreinte);
        contexte.Courriers().Deposer(NaturesDeCourrier.Confirmation, compte.Id);
        var ecrit = connu is null ? await comptes.CreateAsync(compte) : await comptes.UpdateSecurityStampAsync(compte);
        ecrit.OuLever();
    }
}
