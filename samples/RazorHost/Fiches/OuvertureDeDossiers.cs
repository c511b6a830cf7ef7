using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;

namespace RazorHost.Fiches;

/// <summary>Opens the one dossier that a structure has in a campagne.</summary>
public sealed class OuvertureDeDossiers(AppDbContext contexte)
{
    /// <summary>Stores this dossier, unless one of its structure stands already, at this Caf or another; one set aside does not.</summary>
    /// <returns>The dossier that stands: this one, or the earlier one.</returns>
    public async Task<DossierId> OuvrirAsync(Dossier dossier, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        // The transaction takes the write lock first: a button pressed twice finds the dossier of the first press.
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        if (await contexte.Set<Dossier>().AsNoTracking()
                .Where(autre => autre.StructureId == dossier.StructureId && autre.CodeCampagne == dossier.CodeCampagne && autre.MiseALEcart == null)
                .Select(autre => new { autre.Caf, autre.Cle }).FirstOrDefaultAsync(ct) is { } deja)
            return new DossierId(deja.Caf, deja.Cle);

        await contexte.Dossiers().AjouterAsync(dossier, ct);
        await contexte.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return dossier.Id;
    }
}
