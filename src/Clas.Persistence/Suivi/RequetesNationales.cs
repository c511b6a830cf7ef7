using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>The figures of every Caf: one statement for what was declared, one for what the dossiers say.</summary>
internal static class RequetesNationales
{
    internal static async Task<BilanNational> LireAsync(DbContext contexte, CodeCampagne campagne, CancellationToken ct)
    {
        var attendus = await contexte.Set<StructuresFinancees>().AsNoTracking()
            .Where(declare => declare.Campagne == campagne)
            .ToDictionaryAsync(declare => declare.Caf, declare => declare.Nombre, ct)
            .ConfigureAwait(false);
        var comptes = await contexte.Set<Dossier>()
            .Where(dossier => dossier.CodeCampagne == campagne && EF.Property<bool>(dossier, Colonnes.EstCommence))
            .Where(dossier => EF.Property<int>(dossier, Colonnes.Ordre) != Colonnes.OrdreALEcart)
            .GroupBy(dossier => dossier.Caf)
            .Select(dossiers => new
            {
                Caf = dossiers.Key,
                Commences = dossiers.Count(),
                Termines = dossiers.Count(dossier => EF.Property<bool>(dossier, Colonnes.EstTermine)),
                Valides = dossiers.Count(dossier => EF.Property<bool>(dossier, Colonnes.EstValide)),
                PrisEnCompte = dossiers.Count(dossier => EF.Property<bool>(dossier, Colonnes.EstPrisEnCompte)),
            })
            .ToDictionaryAsync(compte => compte.Caf, ct)
            .ConfigureAwait(false);
        return new BilanNational(
        [
            .. attendus.Keys.Union(comptes.Keys)
                .OrderBy(caf => caf.Valeur, StringComparer.Ordinal)
                .Select(caf => new BilanDUneCaf(caf, De(caf))),
        ]);

        BilanCaf De(CodeCaf caf)
        {
            int? attendu = attendus.TryGetValue(caf, out var nombre) ? nombre : null;
            return comptes.TryGetValue(caf, out var compte)
                ? new BilanCaf(attendu, compte.Commences, compte.Termines, compte.Valides, compte.PrisEnCompte)
                : new BilanCaf(attendu, 0, 0, 0, 0);
        }
    }
}
