using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Loads a dossier without its journal, and attaches what lies beside it.</summary>
internal sealed class LecteurDeDossiers(DbContext contexte, Reglages reglages)
{
    internal async Task<Dossier?> LireAsync(DossierId id, bool suivi, CancellationToken ct)
    {
        // One statement: fiches and head are of the same instant, whatever the isolation.
        var dossier = await Source(suivi)
            .Where(dossier => dossier.Caf == id.Caf && dossier.Cle == id.Valeur)
            .Include(dossier => dossier.Fiches)
            .AsSingleQuery()
            .SingleOrDefaultAsync(ct)
            .ConfigureAwait(false);
        if (dossier is not null)
            await AttacherAsync(dossier, ct).ConfigureAwait(false);
        return dossier;
    }

    /// <summary>Campagne, seal, last year's answers, the host's restrictions.</summary>
    internal async Task AttacherAsync(Dossier dossier, CancellationToken ct)
    {
        var campagne = await contexte.Set<Campagne>().AsNoTracking()
            .SingleOrDefaultAsync(campagne => campagne.Code == dossier.CodeCampagne, ct)
            .ConfigureAwait(false)
            ?? throw new InvalidOperationException(
                $"Campagne {dossier.CodeCampagne} is not stored: add it first (ICampagnes.AjouterAsync).");
        dossier.Attacher(
            reglages.Completer(campagne), reglages.Sceau(), await PrecedentesAsync(dossier, ct).ConfigureAwait(false));
        foreach (var restriction in reglages.Restrictions)
            dossier.Restreindre(restriction);
    }

    private IQueryable<Dossier> Source(bool suivi) =>
        suivi ? contexte.Set<Dossier>().AsTracking() : contexte.Set<Dossier>().AsNoTracking();

    /// <summary>The counted dossier of the same structure a year before; in another Caf only if there is none in this one.</summary>
    private async Task<ReponsesPrecedentes?> PrecedentesAsync(Dossier dossier, CancellationToken ct)
    {
        if (AnneePrecedente(dossier.CodeCampagne) is not { } campagne)
            return null;
        var fiches = await contexte.Set<Dossier>().AsNoTracking()
            .Where(autre => autre.StructureId == dossier.StructureId && autre.CodeCampagne == campagne)
            .Where(autre => EF.Property<bool>(autre, Colonnes.EstPrisEnCompte))
            .OrderBy(autre => autre.Caf == dossier.Caf ? 0 : 1)
            .ThenBy(autre => autre.Numero)
            .Select(autre => autre.Fiches.OrderBy(fiche => fiche.Rang).Select(fiche => new { fiche.Rang, fiche.Reponses }).ToList())
            .FirstOrDefaultAsync(ct)
            .ConfigureAwait(false);
        return fiches is null
            ? null
            : new ReponsesPrecedentes(
                fiches.Single(fiche => fiche.Rang == 0).Reponses,
                fiches.FirstOrDefault(fiche => fiche.Rang > 0)?.Reponses ?? Reponses.Vide);
    }

    private static CodeCampagne? AnneePrecedente(CodeCampagne code) =>
        CodeCampagne.TryParse($"{code.PremiereAnnee - 1}-{code.DerniereAnnee - 1}", out var precedente) ? precedente : null;
}
