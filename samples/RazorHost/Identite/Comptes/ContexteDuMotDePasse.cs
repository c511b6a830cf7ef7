using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace RazorHost.Identite;

/// <summary>What others know of an account: its password may hold none of it.</summary>
public sealed class ContexteDuMotDePasse(AppDbContext contexte)
{
    /// <summary>Its name, its address and its structures.</summary>
    public async Task<IReadOnlyList<string>> DeAsync(Compte compte, CancellationToken ct) =>
    [
        compte.Nom,
        compte.Email ?? "",
        .. await (
            from lien in contexte.Rattachements
            where lien.CompteId == compte.Id
            join structure in contexte.Set<StructurePorteuse>() on lien.StructureId equals structure.Id
            select structure.Nom).ToListAsync(ct),
    ];
}
