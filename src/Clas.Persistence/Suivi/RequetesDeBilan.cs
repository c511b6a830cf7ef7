using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>The list of the bilan, clause by clause; its order is in <see cref="OrdreDeBilan"/>.</summary>
internal static class RequetesDeBilan
{
    internal static IQueryable<Dossier> Commences(this IQueryable<Dossier> dossiers, CodeCampagne campagne, CodeCaf caf) => dossiers
        .Where(dossier => dossier.Caf == caf && dossier.CodeCampagne == campagne)
        .Where(dossier => EF.Property<bool>(dossier, Colonnes.EstCommence));

    internal static IQueryable<Dossier> Filtres(this IQueryable<Dossier> dossiers, FiltreDeBilan filtre) => filtre switch
    {
        FiltreDeBilan.AVerifier => dossiers.Where(dossier => EF.Property<int>(dossier, Colonnes.Ordre) == Colonnes.OrdreAVerifier),
        FiltreDeBilan.EnSaisie => dossiers.Where(dossier => EF.Property<bool>(dossier, Colonnes.EstEnSaisie)),
        FiltreDeBilan.Valides => dossiers.Where(dossier => EF.Property<bool>(dossier, Colonnes.EstValide)),
        FiltreDeBilan.PrisEnCompte => dossiers.Where(dossier => EF.Property<bool>(dossier, Colonnes.EstPrisEnCompte)),
        FiltreDeBilan.ActionNonCommencee => dossiers.Where(dossier =>
            EF.Property<int>(dossier, Colonnes.Ordre) != Colonnes.OrdreALEcart
            && dossier.Fiches.Any(fiche => fiche.Rang > 0 && fiche.Statut == StatutFiche.NonCommencee)),
        FiltreDeBilan.MisALEcart => dossiers.Where(dossier => EF.Property<int>(dossier, Colonnes.Ordre) == Colonnes.OrdreALEcart),
        _ => dossiers,
    };

    /// <summary>Every word must be there, wherever.</summary>
    internal static IQueryable<Dossier> Cherches(this IQueryable<Dossier> dossiers, string? recherche) =>
        TexteSaisi.Plier(recherche ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Take(10)
            .Aggregate(dossiers, (restants, mot) =>
                restants.Where(dossier => EF.Property<string>(dossier, Colonnes.Recherche).Contains(mot)));

    internal static IQueryable<LigneLue> Projeter(this IQueryable<Dossier> dossiers, DbContext contexte)
    {
        var obligations = contexte.Set<ObligationDInformer>();
        var decharges = contexte.Set<DechargeDInformer>();
        return dossiers.AsNoTracking().Select(dossier => new LigneLue
        {
            Caf = dossier.Caf,
            Cle = dossier.Cle,
            Campagne = dossier.CodeCampagne,
            Numero = dossier.Numero,
            Nom = EF.Property<string>(dossier, Colonnes.Nom),
            NomPlie = EF.Property<string>(dossier, Colonnes.NomPlie),
            StructureId = dossier.StructureId,
            NumeroSias = EF.Property<string?>(dossier, Colonnes.NumeroSias),
            Ordre = EF.Property<int>(dossier, Colonnes.Ordre),
            ModifieLe = EF.Property<DateTimeOffset>(dossier, Colonnes.ModifieLe),
            Fiches = dossier.Fiches.OrderBy(fiche => fiche.Rang)
                .Select(fiche => new FicheLue { Rang = fiche.Rang, Statut = fiche.Statut, Revision = fiche.Revision }).ToList(),
            ObligationsOuvertes = obligations.Count(obligation =>
                EF.Property<CodeCaf>(obligation, ClesDeDossier.Caf) == dossier.Caf
                && EF.Property<Guid>(obligation, ClesDeDossier.Dossier) == dossier.Cle
                && !decharges.Any(decharge =>
                    EF.Property<CodeCaf>(decharge, ClesDeDossier.Caf) == dossier.Caf
                    && EF.Property<Guid>(decharge, ClesDeDossier.Dossier) == dossier.Cle
                    && decharge.Sequence == obligation.Sequence)),
        });
    }
}
