using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;

namespace RazorHost.Courriers;

/// <summary>The Caf's answer to who asked for a structure.</summary>
internal sealed class LettreDeDecision(AppDbContext contexte, AdressePublique adresse) : IModeleDeCourrier
{
    public string Nature => NaturesDeCourrier.RevendicationDecidee;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct)
    {
        var id = Guid.Parse(courrier.Destinataire);
        if (await contexte.Revendications.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { EstAcceptee: { } estAcceptee } revendication
            || await contexte.Users.FindAsync([revendication.CompteId], ct) is not { } demandeur)
            return null;
        var structure = await contexte.Set<StructurePorteuse>().SingleAsync(structure => structure.Id == revendication.StructureId, ct);
        return estAcceptee
            ? new Lettre
            {
                Destinataires = [demandeur.Email!],
                Objet = $"Vous pouvez répondre pour {structure.Nom}",
                Paragraphes = [$"Votre Caf a accepté votre demande : vous pouvez maintenant répondre pour la structure « {structure.Nom} » et retrouver ses dossiers."],
                Bouton = new Bouton("Voir mes dossiers", adresse.Vers("/porteur")),
            }
            : new Lettre
            {
                Destinataires = [demandeur.Email!],
                Objet = $"Votre demande pour {structure.Nom} n’a pas été acceptée",
                Paragraphes = [$"Votre Caf n’a pas accepté votre demande de répondre pour la structure « {structure.Nom} ». Si vous pensez que c’est une erreur, contactez-la."],
                Motif = string.IsNullOrWhiteSpace(revendication.Motif) ? null : revendication.Motif,
            };
    }
}
