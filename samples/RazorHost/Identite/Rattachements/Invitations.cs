using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RazorHost.Courriers;

namespace RazorHost.Identite;

/// <summary>Invitations to answer for a structure: one use, a week, revocable, dead when the inviter leaves.</summary>
public sealed class Invitations(
    AppDbContext contexte, UserManager<Compte> comptes, IPasswordHasher<Compte> empreintes,
    Rattachements rattachements, Compteurs compteurs, IOptions<Limites> limites, TimeProvider horloge)
{
    private long Maintenant => horloge.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Invites; false when the inviter asked too often. Another invitation of the same address replaces it.</summary>
    public async Task<bool> InviterAsync(Acteur par, StructurePorteuseId structure, Courriel courriel, CancellationToken ct)
    {
        if (!await compteurs.PrendreAsync($"invitation|{par.Id}", limites.Value.DesCourriersDuDemandeur, ct))
            return false;
        var invitation = new Invitation
        {
            Id = Guid.CreateVersion7(horloge.GetUtcNow()),
            StructureId = structure,
            Courriel = courriel.Valeur,
            InviteParId = par.Id,
            ExpireLe = (horloge.GetUtcNow() + Invitation.Duree).ToUnixTimeMilliseconds(),
        };
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        await contexte.Invitations.Where(autre => autre.StructureId == structure && autre.Courriel == courriel.Valeur).ExecuteDeleteAsync(ct);
        contexte.Add(invitation);
        contexte.Courriers().Deposer(NaturesDeCourrier.Invitation, invitation.Id.ToString());
        await contexte.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    /// <summary>Those that wait for an answer, the newest first.</summary>
    public async Task<IReadOnlyList<Invitation>> EnAttenteAsync(StructurePorteuseId structure, CancellationToken ct)
    {
        var maintenant = Maintenant;
        return await contexte.Invitations.AsNoTracking()
            .Where(invitation => invitation.StructureId == structure && invitation.ExpireLe > maintenant)
            .OrderByDescending(invitation => invitation.ExpireLe)
            .ToListAsync(ct);
    }

    /// <summary>Takes an invitation back; its link opens nothing any more.</summary>
    public Task<int> RevoquerAsync(StructurePorteuseId structure, Guid id, CancellationToken ct) =>
        contexte.Invitations.Where(invitation => invitation.Id == id && invitation.StructureId == structure).ExecuteDeleteAsync(ct);

    /// <summary>The invitation behind a link; null when it is used, revoked or too old. Does not use it.</summary>
    public async Task<Invitation?> LireAsync(string? secret, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(secret))
            return null;
        var (empreinte, maintenant) = (Secret.EmpreinteDe(secret), Maintenant);
        var invitation = await contexte.Invitations.AsNoTracking()
            .SingleOrDefaultAsync(invitation => invitation.Empreinte == empreinte && invitation.ExpireLe > maintenant, ct);
        return invitation is not null && await rattachements.ExisteAsync(invitation.InviteParId, invitation.StructureId, ct) ? invitation : null;
    }

    /// <summary>Attaches the account of the invited address; creates it when there is none. Null when the link was used meanwhile.</summary>
    /// <param name="invitation">The invitation.</param>
    /// <param name="nouveau">Name and password for an account to create, or one that never was confirmed; else null.</param>
    /// <param name="ct">The request's.</param>
    public async Task<Compte?> AccepterAsync(Invitation invitation, (string Nom, string MotDePasse)? nouveau, CancellationToken ct)
    {
        // Hashed before the transaction: nobody else waits for it.
        var empreinte = nouveau is null ? null : empreintes.HashPassword(new Compte(), nouveau.Value.MotDePasse);
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        if (await contexte.Invitations.Where(autre => autre.Id == invitation.Id).ExecuteDeleteAsync(ct) != 1)
            return null;
        var compte = await comptes.FindByEmailAsync(invitation.Courriel);
        if (compte is not { EmailConfirmed: true })
        {
            if (empreinte is null)
                return null;
            compte = await OuvrirAsync(compte, invitation.Courriel, nouveau!.Value.Nom, empreinte);
        }

        await rattachements.AjouterAsync(compte.Id, invitation.StructureId, ct);
        await contexte.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return compte;
    }

    /// <summary>The link proves the address: the account is confirmed, whoever may have asked for one before.</summary>
    private async Task<Compte> OuvrirAsync(Compte? inacheve, string courriel, string nom, string empreinte)
    {
        var compte = inacheve ?? new Compte { UserName = courriel, Email = courriel };
        (compte.Nom, compte.EmailConfirmed, compte.PasswordHash) = (nom, true, empreinte);
        (inacheve is null ? await comptes.CreateAsync(compte) : await comptes.UpdateSecurityStampAsync(compte)).OuLever();
        return compte;
    }
}
