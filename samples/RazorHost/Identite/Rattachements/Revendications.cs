using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RazorHost.Courriers;

namespace RazorHost.Identite;

/// <summary>Claims of a known structure: nothing is opened before its Caf agrees (P1, G41).</summary>
public sealed class Revendications(
    AppDbContext contexte, Rattachements rattachements, Compteurs compteurs, IOptions<Limites> limites, TimeProvider horloge)
{
    /// <summary>What became of the asking.</summary>
    public enum Reponse
    {
        /// <summary>The Caf has it; the letters leave.</summary>
        Deposee,

        /// <summary>The structure has no dossier at that Caf, or the account answers for it already.</summary>
        Inconnue,

        /// <summary>Too many by this account in an hour.</summary>
        TropSouvent,
    }

    /// <summary>Asks the Caf; once however often it is pressed. Those who answer for the structure are told.</summary>
    public async Task<Reponse> DeposerAsync(string compteId, StructurePorteuseId structure, CodeCaf caf, CancellationToken ct)
    {
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        if (!await contexte.Set<Dossier>().AnyAsync(dossier => dossier.Caf == caf && dossier.StructureId == structure, ct)
            || await rattachements.ExisteAsync(compteId, structure, ct))
            return Reponse.Inconnue;
        if (await EnAttente.AnyAsync(autre => autre.CompteId == compteId && autre.StructureId == structure && autre.Caf == caf, ct))
            return Reponse.Deposee;
        // Counted with the claim: each writes to everybody who answers for the structure.
        if (!await compteurs.PrendreAsync($"revendication|{compteId}", limites.Value.DesCourriersDuDemandeur, ct))
            return Reponse.TropSouvent;

        contexte.Add(new Revendication
        {
            Id = Guid.CreateVersion7(horloge.GetUtcNow()),
            CompteId = compteId,
            StructureId = structure,
            Caf = caf,
            DeposeeLe = horloge.GetUtcNow(),
        });
        foreach (var compte in await rattachements.ComptesDeAsync(structure, ct))
            contexte.Courriers().Deposer(NaturesDeCourrier.RevendicationDeposee, compte.Id, DonneesDeRattachement.De(compteId, structure));
        await contexte.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Reponse.Deposee;
    }

    /// <summary>Those of this account that wait.</summary>
    public async Task<IReadOnlyList<Revendication>> DeAsync(string compteId, CancellationToken ct) =>
        await EnAttente.Where(revendication => revendication.CompteId == compteId).ToListAsync(ct);

    /// <summary>Those that wait for this Caf, the oldest first.</summary>
    public async Task<IReadOnlyList<Revendication>> PourAsync(CodeCaf caf, CancellationToken ct) =>
    [
        .. (await EnAttente.Where(revendication => revendication.Caf == caf).ToListAsync(ct)).OrderBy(revendication => revendication.DeposeeLe),
    ];

    /// <summary>How many wait for this Caf.</summary>
    public Task<int> CombienPourAsync(CodeCaf caf, CancellationToken ct) => EnAttente.CountAsync(revendication => revendication.Caf == caf, ct);

    /// <summary>Accepts or refuses; false when it waits no more, or not for this Caf. The first answer holds.</summary>
    public async Task<bool> DeciderAsync(Guid id, CodeCaf caf, Acteur par, bool accepter, string? motif, CancellationToken ct)
    {
        await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
        if (await EnAttente.SingleOrDefaultAsync(autre => autre.Id == id && autre.Caf == caf, ct) is not { } revendication)
            return false;
        DateTimeOffset? le = horloge.GetUtcNow();
        await contexte.Revendications.Where(autre => autre.Id == id).ExecuteUpdateAsync(
            ligne => ligne.SetProperty(r => r.EstAcceptee, accepter).SetProperty(r => r.DecideePar, par.Id)
                .SetProperty(r => r.DecideeLe, le).SetProperty(r => r.Motif, motif), ct);
        if (accepter)
            await rattachements.AjouterAsync(revendication.CompteId, revendication.StructureId, ct);
        contexte.Courriers().Deposer(NaturesDeCourrier.RevendicationDecidee, id.ToString());
        await contexte.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private IQueryable<Revendication> EnAttente => contexte.Revendications.AsNoTracking().Where(revendication => revendication.EstAcceptee == null);
}
