using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>The door with its own scope, transaction and attempts.</summary>
internal sealed class Dossiers(Transactions transactions, Reglages reglages, TimeProvider temps) : IDossiers
{
    public Task<Dossier?> TrouverAsync(DossierId id, CancellationToken ct = default) =>
        transactions.LireAsync((contexte, ct) => new LecteurDeDossiers(contexte, reglages).LireAsync(id, suivi: false, ct), ct);

    public async Task AjouterAsync(Dossier dossier, CancellationToken ct = default)
    {
        DossiersDuContexte.RefuserSiDejaChange(dossier);

        // The number is drawn apart: an attempt that fails later keeps it, so that the dossier has one number only.
        if (dossier.Numero is null)
            dossier.Numeroter(await transactions.EcrireAsync(
                (contexte, ct) => new Numerotation(contexte).AllouerAsync(dossier.CodeCampagne, dossier.Caf, ct), ct).ConfigureAwait(false));

        await transactions.EcrireAsync(
            async (contexte, ct) =>
            {
                await Magasin(contexte).AjouterAsync(dossier, ct).ConfigureAwait(false);
                return true;
            },
            ct).ConfigureAwait(false);
    }

    public Task<Decision> ChangerAsync(
        DossierId id, Func<Dossier, Decision> geste, RevisionLue? lu = null, Guid? cle = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(geste);
        return transactions.EcrireAsync((contexte, ct) => Magasin(contexte).ChangerAsync(id, geste, lu, cle, ct), ct);
    }

    private DossiersDuContexte Magasin(DbContext contexte) => new(contexte, reglages, temps);
}
