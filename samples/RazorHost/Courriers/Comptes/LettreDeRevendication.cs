using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using RazorHost.Identite;

namespace RazorHost.Courriers;

/// <summary>Tells those who answer for a structure that somebody asks its Caf to join them.</summary>
internal sealed class LettreDeRevendication(AppDbContext contexte) : IModeleDeCourrier
{
    public string Nature => NaturesDeCourrier.RevendicationDeposee;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct)
    {
        var (compteId, structureId) = (DonneesDeRattachement.CompteDe(courrier), DonneesDeRattachement.StructureDe(courrier));
        if (await contexte.Users.FindAsync([courrier.Destinataire], ct) is not { } destinataire
            || await contexte.Users.FindAsync([compteId], ct) is not { } demandeur
            || !await contexte.Revendications.AnyAsync(r => r.CompteId == compteId && r.StructureId == structureId && r.EstAcceptee == null, ct))
            return null;
        var structure = await contexte.Set<StructurePorteuse>().SingleAsync(structure => structure.Id == structureId, ct);
        return new Lettre
        {
            Destinataires = [destinataire.Email!],
            Objet = $"Quelqu’un demande à répondre pour {structure.Nom}",
            Paragraphes =
            [
                $"{demandeur.Nom} ({demandeur.Email}) demande à votre Caf de pouvoir répondre, avec vous, pour la structure « {structure.Nom} ».",
                "Vous connaissez cette personne : il n’y a rien à faire, votre Caf va lui répondre. Sinon, prévenez tout de suite votre Caf : sans son accord, rien ne lui est ouvert.",
            ],
        };
    }
}
