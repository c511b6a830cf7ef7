using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Stores campagnes, and attaches what lies beside them.</summary>
internal sealed class Campagnes(Transactions transactions, Reglages reglages) : ICampagnes
{
    public Task<Campagne?> TrouverAsync(CodeCampagne code, CancellationToken ct = default) =>
        transactions.LireAsync((contexte, ct) => TrouverAsync(contexte.Set<Campagne>().AsNoTracking(), code, ct), ct);

    public Task<IReadOnlyList<Campagne>> ListerAsync(CancellationToken ct = default) =>
        transactions.LireAsync<IReadOnlyList<Campagne>>(
            async (contexte, ct) =>
            [
                .. (await contexte.Set<Campagne>().AsNoTracking().ToListAsync(ct).ConfigureAwait(false))
                    .OrderByDescending(campagne => campagne.Code.PremiereAnnee)
                    .Select(reglages.Completer),
            ],
            ct);

    public async Task AjouterAsync(Campagne campagne, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(campagne);
        if (campagne.Version != 0)
            throw new ArgumentException(
                $"Campagne {campagne.Code} was changed before it was added: its journal is not under this store's seal. "
                + "Add it just prepared, then act through ChangerAsync.",
                nameof(campagne));
        await transactions.EcrireAsync(
            async (contexte, ct) =>
            {
                if (await contexte.Set<Campagne>().AnyAsync(autre => autre.Code == campagne.Code, ct).ConfigureAwait(false))
                    throw new ArgumentException($"Campagne {campagne.Code} is stored already.", nameof(campagne));
                return contexte.Add(campagne);
            },
            ct).ConfigureAwait(false);
    }

    public Task<Decision> ChangerAsync(CodeCampagne code, Func<Campagne, Decision> geste, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(geste);
        return transactions.EcrireAsync(
            async (contexte, ct) => geste(
                await TrouverAsync(contexte.Set<Campagne>().AsTracking(), code, ct).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"There is no campagne {code}.")),
            ct);
    }

    public Task<IReadOnlyList<Passage>> LireJournalAsync(CodeCampagne code, CancellationToken ct = default) =>
        transactions.LireAsync<IReadOnlyList<Passage>>(
            async (contexte, ct) => await contexte.Set<Passage>(PassageConfiguration.DeCampagne).AsNoTracking()
                .Where(passage => EF.Property<CodeCampagne>(passage, PassageConfiguration.Campagne) == code)
                .OrderBy(passage => passage.Sequence)
                .ToListAsync(ct)
                .ConfigureAwait(false),
            ct);

    private async Task<Campagne?> TrouverAsync(IQueryable<Campagne> campagnes, CodeCampagne code, CancellationToken ct) =>
        await campagnes.SingleOrDefaultAsync(campagne => campagne.Code == code, ct).ConfigureAwait(false) is { } campagne
            ? reglages.Completer(campagne)
            : null;
}
