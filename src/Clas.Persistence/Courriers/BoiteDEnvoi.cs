using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Reads the outbox, and puts mails back into it.</summary>
internal sealed class BoiteDEnvoi(Transactions transactions, TimeProvider temps) : ICourriers
{
    public Task<IReadOnlyDictionary<EtatDeCourrier, int>> CompterAsync(CancellationToken ct = default) =>
        transactions.LireAsync<IReadOnlyDictionary<EtatDeCourrier, int>>(
            async (contexte, ct) => await Courriers(contexte)
                .GroupBy(courrier => courrier.Etat)
                .Select(groupe => new { Etat = groupe.Key, Nombre = groupe.Count() })
                .ToDictionaryAsync(groupe => groupe.Etat, groupe => groupe.Nombre, ct)
                .ConfigureAwait(false),
            ct);

    public Task<IReadOnlyList<CourrierSuivi>> ListerAsync(EtatDeCourrier etat, int auPlus = 100, CancellationToken ct = default) =>
        LireAsync(courriers => courriers.Where(courrier => courrier.Etat == etat).OrderBy(courrier => courrier.DeposeLe).Take(auPlus), ct);

    public Task<IReadOnlyList<CourrierSuivi>> ListerAsync(DossierId dossier, CancellationToken ct = default) => LireAsync(
        courriers => courriers
            .Where(courrier => courrier.Caf == dossier.Caf && courrier.DossierCle == dossier.Valeur)
            .OrderBy(courrier => courrier.Sequence),
        ct);

    public Task<bool> ReessayerAsync(Guid cle, CancellationToken ct = default)
    {
        var le = temps.GetUtcNow();
        return transactions.EcrireAsync(
            async (contexte, ct) => await contexte.Set<Courrier>()
                .Where(courrier => courrier.Cle == cle)
                .Where(courrier => courrier.Etat == EtatDeCourrier.EnEchec
                    || courrier.Etat == EtatDeCourrier.SansDestinataire
                    || (courrier.Etat == EtatDeCourrier.EnAttente && (courrier.Bail == null || courrier.PasAvantLe <= le)))
                .ExecuteUpdateAsync(
                    maj => maj
                        .SetProperty(courrier => courrier.Etat, EtatDeCourrier.EnAttente)
                        .SetProperty(courrier => courrier.Tentatives, 0)
                        .SetProperty(courrier => courrier.PasAvantLe, le)
                        .SetProperty(courrier => courrier.ClosLe, (DateTimeOffset?)null)
                        .SetProperty(courrier => courrier.Bail, (Guid?)null),
                    ct)
                .ConfigureAwait(false) == 1,
            ct);
    }

    public Task<int> OublierAsync(DateTimeOffset avant, CancellationToken ct = default) => transactions.EcrireAsync(
        (contexte, ct) => contexte.Set<Courrier>()
            .Where(courrier => courrier.Etat == EtatDeCourrier.Envoye || courrier.Etat == EtatDeCourrier.SansObjet)
            .Where(courrier => courrier.ClosLe < avant)
            .ExecuteDeleteAsync(ct),
        ct);

    private Task<IReadOnlyList<CourrierSuivi>> LireAsync(Func<IQueryable<Courrier>, IQueryable<Courrier>> choix, CancellationToken ct) =>
        transactions.LireAsync<IReadOnlyList<CourrierSuivi>>(
            async (contexte, ct) =>
                [.. (await choix(Courriers(contexte)).ToListAsync(ct).ConfigureAwait(false)).Select(courrier => courrier.Suivi())],
            ct);

    private static IQueryable<Courrier> Courriers(DbContext contexte) => contexte.Set<Courrier>().AsNoTracking();
}
