using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Writes a discharge, once: the first one stays.</summary>
internal static class DechargesDuContexte
{
    /// <returns>False when the duty was discharged already.</returns>
    internal static async Task<bool> AjouterAsync(DbContext contexte, DossierId id, DechargeDInformer decharge, CancellationToken ct)
    {
        if (await contexte.Set<DechargeDInformer>().AsNoTracking().DuDossier(id)
            .AnyAsync(autre => autre.Sequence == decharge.Sequence, ct).ConfigureAwait(false))
            return false;

        // Two at once: the second meets the first one's key, starts again and finds it.
        var entree = contexte.Entry(decharge);
        entree.Property(ClesDeDossier.Caf).CurrentValue = id.Caf;
        entree.Property(ClesDeDossier.Dossier).CurrentValue = id.Valeur;
        entree.State = EntityState.Added;
        return true;
    }
}
