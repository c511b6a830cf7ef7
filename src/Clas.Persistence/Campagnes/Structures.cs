using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Stores structures porteuses.</summary>
internal sealed class Structures(Transactions transactions) : IStructures
{
    public async Task AjouterAsync(StructurePorteuse porteuse, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(porteuse);
        await transactions.EcrireAsync(
            async (contexte, ct) =>
            {
                if (await contexte.Set<StructurePorteuse>().AnyAsync(autre => autre.Id == porteuse.Id, ct).ConfigureAwait(false))
                    throw new ArgumentException($"The structure porteuse {porteuse.Id} is stored already.", nameof(porteuse));
                return contexte.Add(porteuse);
            },
            ct).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<StructurePorteuse>> TrouverAsync(
        IReadOnlyCollection<StructurePorteuseId> ids, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var cherchees = ids.ToList();
        return transactions.LireAsync<IReadOnlyList<StructurePorteuse>>(
            async (contexte, ct) => await contexte.Set<StructurePorteuse>().AsNoTracking()
                .Where(structure => cherchees.Contains(structure.Id))
                .ToListAsync(ct)
                .ConfigureAwait(false),
            ct);
    }
}
