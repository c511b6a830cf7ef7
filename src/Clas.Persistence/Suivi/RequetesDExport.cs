using System.Runtime.CompilerServices;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>The dossiers that count, batch by batch: the country is never in memory, and no connection waits for a slow reader.</summary>
internal static class RequetesDExport
{
    internal const int Lot = 100;

    internal static async IAsyncEnumerable<DossierPrisEnCompte> ExporterAsync(
        this Transactions transactions, CodeCampagne campagne, CodeCaf? caf, [EnumeratorCancellation] CancellationToken ct)
    {
        DossierPrisEnCompte? dernier = null;
        while (true)
        {
            var apres = dernier;
            var lot = await transactions.LireAsync((contexte, ct) => LireAsync(contexte, campagne, caf, apres, ct), ct).ConfigureAwait(false);
            foreach (var dossier in lot)
                yield return dossier;
            if (lot.Count < Lot)
                yield break;
            dernier = lot[^1];
        }
    }

    private static async Task<IReadOnlyList<DossierPrisEnCompte>> LireAsync(
        DbContext contexte, CodeCampagne campagne, CodeCaf? caf, DossierPrisEnCompte? apres, CancellationToken ct)
    {
        var dossiers = contexte.Set<Dossier>().AsNoTracking()
            .Where(dossier => dossier.CodeCampagne == campagne && EF.Property<bool>(dossier, Colonnes.EstPrisEnCompte));
        if (caf is { } une)
            dossiers = dossiers.Where(dossier => dossier.Caf == une);

        // One statement a batch: the answers and the state that makes them count are of the same instant.
        var lus = await Suivants(dossiers, apres)
            .OrderBy(dossier => dossier.Caf).ThenBy(dossier => dossier.Numero)
            .Take(Lot)
            .Select(dossier => new
            {
                dossier.Caf,
                dossier.Cle,
                dossier.Numero,
                // An Action that was never begun does not stop the dossier from counting, and does not count itself.
                Fiches = dossier.Fiches.Where(fiche => fiche.Statut == StatutFiche.Validee).OrderBy(fiche => fiche.Rang).Select(fiche => new { fiche.Rang, fiche.Reponses }).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(ct)
            .ConfigureAwait(false);
        return
        [
            .. lus.Select(lu => new DossierPrisEnCompte(
                new DossierId(lu.Caf, lu.Cle),
                lu.Numero!.Value,
                lu.Fiches[0].Reponses,
                [.. lu.Fiches.Skip(1).Select(fiche => new ActionPriseEnCompte(fiche.Rang, fiche.Reponses))])),
        ];
    }

    private static IQueryable<Dossier> Suivants(IQueryable<Dossier> dossiers, DossierPrisEnCompte? apres)
    {
        if (apres is null)
            return dossiers;
        var (caf, numero) = (apres.Id.Caf.Valeur, apres.Numero.Valeur);

#pragma warning disable CA1309 // Translated to SQL, where there is no ordinal comparison.
        return dossiers.Where(dossier =>
            string.Compare((string)(object)dossier.Caf, caf) > 0
            || ((string)(object)dossier.Caf == caf && string.Compare((string)(object)dossier.Numero!, numero) > 0));
#pragma warning restore CA1309
    }
}
