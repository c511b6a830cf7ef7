using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>How the list of the bilan is sorted, and where its next page begins: the two say the same keys.</summary>
/// <remarks>Compared by the database, as it sorts: its collation is nobody else's business.</remarks>
internal static class OrdreDeBilan
{
    internal static IQueryable<Dossier> EnOrdre(this IQueryable<Dossier> dossiers, TriDeBilan tri) => tri switch
    {
        TriDeBilan.Nom => dossiers
            .OrderBy(dossier => EF.Property<string>(dossier, Colonnes.NomPlie)).ThenBy(dossier => dossier.Numero),
        TriDeBilan.Numero => dossiers.OrderBy(dossier => dossier.Numero),
        TriDeBilan.DuPlusRecent => dossiers
            .OrderByDescending(dossier => EF.Property<DateTimeOffset>(dossier, Colonnes.ModifieLe)).ThenBy(dossier => dossier.Numero),
        TriDeBilan.DuPlusAncien => dossiers
            .OrderBy(dossier => EF.Property<DateTimeOffset>(dossier, Colonnes.ModifieLe)).ThenBy(dossier => dossier.Numero),
        _ => dossiers
            .OrderBy(dossier => EF.Property<int>(dossier, Colonnes.Ordre))
            .ThenBy(dossier => EF.Property<string>(dossier, Colonnes.NomPlie))
            .ThenBy(dossier => dossier.Numero),
    };

    internal static IQueryable<Dossier> Apres(this IQueryable<Dossier> dossiers, TriDeBilan tri, CurseurDeBilan? curseur)
    {
        if (curseur is not { Ordre: var ordre, ModifieLe: var le, NomPlie: var nom, Numero: var numero })
            return dossiers;

#pragma warning disable CA1309 // Translated to SQL, where there is no ordinal comparison.
        return tri switch
        {
            TriDeBilan.Nom => dossiers.Where(dossier =>
                string.Compare(EF.Property<string>(dossier, Colonnes.NomPlie), nom) > 0
                || (EF.Property<string>(dossier, Colonnes.NomPlie) == nom
                    && string.Compare((string)(object)dossier.Numero!, numero) > 0)),
            TriDeBilan.Numero => dossiers.Where(dossier => string.Compare((string)(object)dossier.Numero!, numero) > 0),
            TriDeBilan.DuPlusRecent => dossiers.Where(dossier =>
                EF.Property<DateTimeOffset>(dossier, Colonnes.ModifieLe) < le
                || (EF.Property<DateTimeOffset>(dossier, Colonnes.ModifieLe) == le
                    && string.Compare((string)(object)dossier.Numero!, numero) > 0)),
            TriDeBilan.DuPlusAncien => dossiers.Where(dossier =>
                EF.Property<DateTimeOffset>(dossier, Colonnes.ModifieLe) > le
                || (EF.Property<DateTimeOffset>(dossier, Colonnes.ModifieLe) == le
                    && string.Compare((string)(object)dossier.Numero!, numero) > 0)),
            _ => dossiers.Where(dossier =>
                EF.Property<int>(dossier, Colonnes.Ordre) > ordre
                || (EF.Property<int>(dossier, Colonnes.Ordre) == ordre
                    && (string.Compare(EF.Property<string>(dossier, Colonnes.NomPlie), nom) > 0
                        || (EF.Property<string>(dossier, Colonnes.NomPlie) == nom
                            && string.Compare((string)(object)dossier.Numero!, numero) > 0)))),
        };
#pragma warning restore CA1309
    }
}
