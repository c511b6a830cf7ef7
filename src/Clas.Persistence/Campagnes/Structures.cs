using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Stores structures porteuses.</summary>
internal sealed class Structures(Transactions transactions) : IStructures
{
    public async Task AjouterAsync(StructurePorteuse porteuse, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(porteuse);
        await transactions.EcrireAsync((contexte, _) => Task.FromResult(contexte.Add(porteuse)), ct).ConfigureAwait(false);
    }

    public Task<IReadOnlyList<StructurePorteuse>> TrouverAsync(
        IReadOnlyCollection<StructurePorteuseId> ids, CancellationToken ct = default)
    {
        var cherchees = ids.ToList();
        return transactions.LireAsync<IReadOnlyList<StructurePorteuse>>(
            async (contexte, ct) => await contexte.Set<StructurePorteuse>().AsNoTracking()
                .Where(structure => cherchees.Contains(structure.Id))
                .ToListAsync(ct)
                .ConfigureAwait(false),
            ct);
    }
}
