using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using RazorHost.Identite;

namespace RazorHost.Courriers;

/// <summary>Invites an address to answer for a structure; nothing once it was revoked or accepted.</summary>
internal sealed class LettreDInvitation(AppDbContext contexte, AdressePublique adresse) : IModeleDeCourrier
{
    public string Nature => NaturesDeCourrier.Invitation;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct)
    {
        var id = Guid.Parse(courrier.Destinataire);
        if (await contexte.Invitations.SingleOrDefaultAsync(invitation => invitation.Id == id, ct) is not { } invitation
            || await contexte.Users.FindAsync([invitation.InviteParId], ct) is not { } invitant)
            return null;
        var structure = await contexte.Set<StructurePorteuse>().SingleAsync(structure => structure.Id == invitation.StructureId, ct);
        var secret = Secret.Tirer();
        invitation.Empreinte = Secret.EmpreinteDe(secret);
        await contexte.SaveChangesAsync(ct);
        return new Lettre
        {
            Destinataires = [invitation.Courriel],
            Objet = $"{invitant.Nom} vous invite à répondre pour {structure.Nom}",
            Paragraphes =
            [
                $"{invitant.Nom} vous invite à remplir avec elle ou lui le questionnaire Clas de la structure « {structure.Nom} ».",
                "Cliquez sur le bouton pour accepter. Si vous n’avez pas encore de compte, vous pourrez en ouvrir un sur la même page.",
                "Ce lien est valable sept jours et ne sert qu’une fois. Vous ne connaissez pas cette personne ? Ne faites rien.",
            ],
            Bouton = new Bouton("Voir l’invitation", adresse.Vers($"/compte/invitation?lien={secret}")),
        };
    }
}
