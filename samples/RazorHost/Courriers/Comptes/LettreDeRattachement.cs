using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using RazorHost.Identite;

namespace RazorHost.Courriers;

/// <summary>Tells those who answer for a structure that somebody joined them.</summary>
internal sealed class LettreDeRattachement(AppDbContext contexte, Rattachements rattachements, AdressePublique adresse) : IModeleDeCourrier
{
    public string Nature => NaturesDeCourrier.Rattache;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct)
    {
        var (compteId, structureId) = (DonneesDeRattachement.CompteDe(courrier), DonneesDeRattachement.StructureDe(courrier));
        if (await contexte.Users.FindAsync([courrier.Destinataire], ct) is not { } destinataire
            || await contexte.Users.FindAsync([compteId], ct) is not { } nouveau
            || !await rattachements.ExisteAsync(compteId, structureId, ct))
            return null;
        var structure = await contexte.Set<StructurePorteuse>().SingleAsync(structure => structure.Id == structureId, ct);
        return new Lettre
        {
            Destinataires = [destinataire.Email!],
            Objet = $"{nouveau.Nom} répond maintenant pour {structure.Nom}",
            Paragraphes =
            [
                $"{nouveau.Nom} ({nouveau.Email}) peut maintenant répondre, comme vous, pour la structure « {structure.Nom} ».",
                "Vous ne connaissez pas cette personne ? Prévenez tout de suite votre Caf.",
            ],
            Bouton = new Bouton("Voir qui répond pour la structure", adresse.Vers($"/porteur/structures/{structureId}")),
        };
    }
}
