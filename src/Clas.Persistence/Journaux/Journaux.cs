using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Reads journals and duties to inform, and writes discharges.</summary>
internal sealed class Journaux(Transactions transactions, Reglages reglages) : IJournaux
{
    public Task<IReadOnlyList<Passage>> LireAsync(DossierId id, FicheId? fiche = null, CancellationToken ct = default) =>
        transactions.LireAsync<IReadOnlyList<Passage>>(
            async (contexte, ct) => await Passages(contexte, id)
                .Where(passage => fiche == null || passage.Fiche == fiche)
                .OrderBy(passage => passage.Sequence)
                .ToListAsync(ct)
                .ConfigureAwait(false),
            ct);

    public Task<VerificationDeJournal> VerifierAsync(DossierId id, CancellationToken ct = default) =>
        transactions.LireAsync(
            async (contexte, ct) =>
            {
                // One statement: a geste saved between the head and the lines would read as a missing tail.
                var dossier = await contexte.Set<Dossier>().AsNoTracking()
                    .Where(dossier => dossier.Caf == id.Caf && dossier.Cle == id.Valeur)
                    .Include(dossier => dossier.Journal)
                    .AsSingleQuery()
                    .SingleOrDefaultAsync(ct)
                    .ConfigureAwait(false) ?? throw new DossierIntrouvableException(id);
                var passages = dossier.Journal.OrderBy(passage => passage.Sequence).ToList();
                return JournalDeDossier.Verifier(passages, dossier.TeteDeJournal, reglages.Sceau());
            },
            ct);

    public Task<IReadOnlyList<ObligationSuivie>> ObligationsAsync(DossierId id, CancellationToken ct = default) =>
        transactions.LireAsync<IReadOnlyList<ObligationSuivie>>(
            async (contexte, ct) =>
            {
                var obligations = await Obligations(contexte, id).OrderBy(obligation => obligation.Sequence)
                    .ToListAsync(ct).ConfigureAwait(false);
                var decharges = await Decharges(contexte, id)
                    .ToDictionaryAsync(decharge => decharge.Sequence, ct).ConfigureAwait(false);
                var sequences = obligations.ConvertAll(obligation => obligation.Sequence);
                var passages = await Passages(contexte, id).Where(passage => sequences.Contains(passage.Sequence))
                    .ToDictionaryAsync(passage => passage.Sequence, ct).ConfigureAwait(false);
                var courriels = await contexte.Set<Courrier>().AsNoTracking()
                    .Where(courrier => courrier.Caf == id.Caf && courrier.DossierCle == id.Valeur && courrier.Sequence != null)
                    .ToDictionaryAsync(courrier => courrier.Sequence!.Value, courrier => courrier.Etat, ct).ConfigureAwait(false);
                return obligations.ConvertAll(obligation => new ObligationSuivie(
                    obligation,
                    passages.TryGetValue(obligation.Sequence, out var passage) ? passage.Ecarts() : [],
                    decharges.GetValueOrDefault(obligation.Sequence))
                {
                    Courriel = courriels.TryGetValue(obligation.Sequence, out var etat) ? etat : null,
                });
            },
            ct);

    public async Task DechargerAsync(DossierId id, DechargeDInformer decharge, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(decharge);
        await transactions.EcrireAsync(
            async (contexte, ct) =>
            {
                if (!await Obligations(contexte, id).AnyAsync(o => o.Sequence == decharge.Sequence, ct).ConfigureAwait(false))
                    throw new ArgumentException($"Dossier {id} has no duty to inform of sequence {decharge.Sequence}.", nameof(decharge));
                return await DechargesDuContexte.AjouterAsync(contexte, id, decharge, ct).ConfigureAwait(false);
            },
            ct).ConfigureAwait(false);
    }

    private static IQueryable<Passage> Passages(DbContext contexte, DossierId id) =>
        contexte.Set<Passage>(PassageConfiguration.DeDossier).AsNoTracking().DuDossier(id);

    private static IQueryable<ObligationDInformer> Obligations(DbContext contexte, DossierId id) =>
        contexte.Set<ObligationDInformer>().AsNoTracking().DuDossier(id);

    private static IQueryable<DechargeDInformer> Decharges(DbContext contexte, DossierId id) =>
        contexte.Set<DechargeDInformer>().AsNoTracking().DuDossier(id);
}
