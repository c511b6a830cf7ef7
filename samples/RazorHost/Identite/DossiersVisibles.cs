using Clas.Domain;
using Clas.Persistence;

namespace RazorHost.Identite;

/// <summary>The dossiers that the actor of this request may see. An absent one and someone else's look the same.</summary>
public sealed class DossiersVisibles(IDossiers dossiers, ActeurCourant courant)
{
    /// <summary>The dossier of that address; null (hence 404) when it does not exist or is not on the actor's ground.</summary>
    /// <param name="adresse">As written in the address, « 763-… ».</param>
    /// <param name="ct">The request's.</param>
    public async Task<Dossier?> TrouverAsync(string? adresse, CancellationToken ct)
    {
        if (!DossierId.TryParse(adresse, out var id))
            return null;
        var dossier = await dossiers.TrouverAsync(id, ct);
        return dossier is not null && courant.Acteur.EstDansSonRessort(dossier.Id, dossier.StructureId) ? dossier : null;
    }
}
