using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using RazorHost.Courriers;

namespace RazorHost.Identite;

/// <summary>Ties an account to a structure (P1): a new structure, an invitation, or the agreement of its Caf.</summary>
public sealed class Rattachements(AppDbContext contexte, TimeProvider horloge)
{
    /// <summary>A new structure, and the account that answers for it: both or neither; one of that name, however often it is pressed.</summary>
    public async Task<StructurePorteuse> CreerStructureAsync(string compteId, string nom, CancellationToken ct)
    {
        // The transaction takes the write lock first: a button pressed twice finds the structure of the first press.
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        var siennes = contexte.Rattachements.Where(lien => lien.CompteId == compteId).Select(lien => lien.StructureId);
        if (await contexte.Set<StructurePorteuse>().FirstOrDefaultAsync(deja => deja.Nom == nom && siennes.Contains(deja.Id), ct) is { } connue)
            return connue;
        var structure = new StructurePorteuse(new StructurePorteuseId(Guid.CreateVersion7(horloge.GetUtcNow())), nom);
        contexte.Add(structure);
        contexte.Add(new Rattachement { CompteId = compteId, StructureId = structure.Id });
        await contexte.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return structure;
    }

    /// <summary>Attaches, and tells those who already were; once however often it is asked. Saved by the caller.</summary>
    public async Task AjouterAsync(string compteId, StructurePorteuseId structure, CancellationToken ct)
    {
        if (await ExisteAsync(compteId, structure, ct))
            return;
        foreach (var autre in await contexte.Rattachements.Where(lien => lien.StructureId == structure).Select(lien => lien.CompteId).ToListAsync(ct))
            contexte.Courriers().Deposer(NaturesDeCourrier.Rattache, autre, DonneesDeRattachement.De(compteId, structure));
        contexte.Add(new Rattachement { CompteId = compteId, StructureId = structure });
    }

    /// <summary>Is the account attached to it?</summary>
    public Task<bool> ExisteAsync(string compteId, StructurePorteuseId structure, CancellationToken ct) =>
        contexte.Rattachements.AnyAsync(lien => lien.CompteId == compteId && lien.StructureId == structure, ct);

    /// <summary>Those who answer for each of these structures.</summary>
    public async Task<ILookup<StructurePorteuseId, Compte>> ComptesDesAsync(IReadOnlyCollection<StructurePorteuseId> lesquelles, CancellationToken ct)
    {
        var liens = await (
            from lien in contexte.Rattachements
            where lesquelles.Contains(lien.StructureId)
            join compte in contexte.Users on lien.CompteId equals compte.Id
            select new { lien.StructureId, Compte = compte }).AsNoTracking().ToListAsync(ct);
        return liens.OrderBy(lien => lien.Compte.Email, StringComparer.Ordinal).ToLookup(lien => lien.StructureId, lien => lien.Compte);
    }

    /// <summary>Those who answer for it, by name.</summary>
    public async Task<IReadOnlyList<Compte>> ComptesDeAsync(StructurePorteuseId structure, CancellationToken ct)
    {
        var comptes = await (
            from lien in contexte.Rattachements
            where lien.StructureId == structure
            join compte in contexte.Users on lien.CompteId equals compte.Id
            select compte).AsNoTracking().ToListAsync(ct);
        return [.. comptes.OrderBy(compte => compte.Nom, StringComparer.CurrentCulture)];
    }
}
