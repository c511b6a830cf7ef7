using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Takes mails whose turn has come, by a lease, and writes what became of them. Holds no lock in between.</summary>
/// <remarks>A conditional update decides who takes a row: the same on every database, without « skip locked ».</remarks>
internal sealed class TourneeDeCourriers(Transactions transactions, TimeProvider temps)
{
    private static readonly Acteur Clas = Acteur.Systeme("Clas");

    /// <summary>The next mail that is due, now ours for the time of a lease; null when none is due.</summary>
    internal async Task<Courrier?> PrendreAsync(CancellationToken ct)
    {
        var le = temps.GetUtcNow();

        // Read first, without a transaction: an idle outbox takes no write lock.
        var dus = await transactions.LireAsync(
            (contexte, ct) => Dus(contexte, le).OrderBy(courrier => courrier.PasAvantLe)
                .Select(courrier => courrier.Cle).Take(8).ToListAsync(ct),
            ct).ConfigureAwait(false);
        foreach (var cle in dus)
        {
            if (await PrendreAsync(cle, le, ct).ConfigureAwait(false) is { } pris)
                return pris;
        }

        return null;
    }

    /// <summary>Sent: marked, and the duty to inform discharged, in one transaction. Whoever holds the lease now: it was sent.</summary>
    internal Task MarquerEnvoyeAsync(Courrier courrier, string? remarque, CancellationToken ct) => transactions.EcrireAsync(
        async (contexte, ct) =>
        {
            var le = temps.GetUtcNow();
            await CloreAsync(
                contexte.Set<Courrier>().Where(autre => autre.Cle == courrier.Cle && autre.Etat != EtatDeCourrier.Envoye),
                EtatDeCourrier.Envoye, remarque, le, ct).ConfigureAwait(false);
            if (courrier is { Dossier: { } dossier, Sequence: { } sequence }
                && await contexte.Set<ObligationDInformer>().DuDossier(dossier).AnyAsync(o => o.Sequence == sequence, ct).ConfigureAwait(false))
                await DechargesDuContexte.AjouterAsync(
                    contexte, dossier, new DechargeDInformer(sequence, MoyenDInformer.Courriel, Clas, le), ct).ConfigureAwait(false);
            return true;
        },
        ct);

    /// <summary>Given up, for whatever reason. Only while the lease is still ours: somebody else may be sending it.</summary>
    internal Task<int> CloreAsync(Courrier courrier, EtatDeCourrier etat, string? remarque, CancellationToken ct) => transactions.EcrireAsync(
        (contexte, ct) => CloreAsync(Tenu(contexte, courrier), etat, remarque, temps.GetUtcNow(), ct), ct);

    /// <summary>To be tried again, later than the last time. Only while the lease is still ours.</summary>
    internal Task<int> ReporterAsync(Courrier courrier, string? remarque, CancellationToken ct)
    {
        var prochain = temps.GetUtcNow() + Echeancier.Attente(courrier.Tentatives);
        return transactions.EcrireAsync(
            (contexte, ct) => Tenu(contexte, courrier).ExecuteUpdateAsync(
                maj => maj
                    .SetProperty(autre => autre.PasAvantLe, prochain)
                    .SetProperty(autre => autre.Bail, (Guid?)null)
                    .SetProperty(autre => autre.Remarque, Courte(remarque)),
                ct),
            ct);
    }

    private Task<Courrier?> PrendreAsync(Guid cle, DateTimeOffset le, CancellationToken ct)
    {
        var (bail, fin) = (Guid.NewGuid(), le + Echeancier.Bail);
        return transactions.EcrireAsync(
            async (contexte, ct) =>
            {
                var prises = await Dus(contexte, le).Where(courrier => courrier.Cle == cle).ExecuteUpdateAsync(
                    maj => maj
                        .SetProperty(courrier => courrier.Bail, bail)
                        .SetProperty(courrier => courrier.PasAvantLe, fin)
                        .SetProperty(courrier => courrier.Tentatives, courrier => courrier.Tentatives + 1),
                    ct).ConfigureAwait(false);
                return prises == 0
                    ? null
                    : await contexte.Set<Courrier>().AsNoTracking().SingleAsync(courrier => courrier.Cle == cle, ct).ConfigureAwait(false);
            },
            ct);
    }

    private static IQueryable<Courrier> Dus(DbContext contexte, DateTimeOffset le) => contexte.Set<Courrier>()
        .Where(courrier => courrier.Etat == EtatDeCourrier.EnAttente && courrier.PasAvantLe <= le);

    private static IQueryable<Courrier> Tenu(DbContext contexte, Courrier courrier) => contexte.Set<Courrier>()
        .Where(autre => autre.Cle == courrier.Cle && autre.Etat == EtatDeCourrier.EnAttente && autre.Bail == courrier.Bail);

    private static Task<int> CloreAsync(
        IQueryable<Courrier> courriers, EtatDeCourrier etat, string? remarque, DateTimeOffset le, CancellationToken ct) =>
        courriers.ExecuteUpdateAsync(
            maj => maj
                .SetProperty(courrier => courrier.Etat, etat)
                .SetProperty(courrier => courrier.ClosLe, le)
                .SetProperty(courrier => courrier.Bail, (Guid?)null)
                .SetProperty(courrier => courrier.Remarque, Courte(remarque)),
            ct);

    private static string? Courte(string? remarque) =>
        remarque is { Length: > CourrierConfiguration.LongueurDeLaRemarque } ? remarque[..CourrierConfiguration.LongueurDeLaRemarque] : remarque;
}
