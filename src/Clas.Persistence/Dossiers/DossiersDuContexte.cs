using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>The door that joins a context and its transaction: nothing is begun, retried, saved nor committed here.</summary>
internal sealed class DossiersDuContexte : IDossiers
{
    private readonly DbContext _contexte;
    private readonly LecteurDeDossiers _lecteur;
    private readonly TimeProvider _temps;

    internal DossiersDuContexte(DbContext contexte, Reglages reglages, TimeProvider temps)
    {
        _contexte = contexte;
        _lecteur = new LecteurDeDossiers(contexte, reglages);
        _temps = temps;
        AvantDEnregistrer.Suivre(contexte, reglages, temps);
    }

    public Task<Dossier?> TrouverAsync(DossierId id, CancellationToken ct = default) =>
        _lecteur.LireAsync(id, suivi: true, ct);

    public async Task AjouterAsync(Dossier dossier, CancellationToken ct = default)
    {
        RefuserSiDejaChange(dossier);
        if (await EstDejaLaAsync(dossier, ct).ConfigureAwait(false))
            return;
        await _lecteur.AttacherAsync(dossier, ct).ConfigureAwait(false);
        await ExigerLaStructureAsync(dossier, ct).ConfigureAwait(false);
        if (dossier.Numero is null)
            dossier.Numeroter(await new Numerotation(_contexte).AllouerAsync(dossier.CodeCampagne, dossier.Caf, ct).ConfigureAwait(false));
        _contexte.Add(dossier);
    }

    public async Task<Decision> ChangerAsync(
        DossierId id, Func<Dossier, Decision> geste, RevisionLue? lu = null, Guid? cle = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(geste);
        if (cle is { } connue && await _contexte.FindAsync<CleDejaVue>([id.Caf, id.Valeur, connue], ct).ConfigureAwait(false) is not null)
            return Decision.Accordee;

        var dossier = await TrouverAsync(id, ct).ConfigureAwait(false) ?? throw new DossierIntrouvableException(id);
        if (lu is { } revision && dossier.Fiche(revision.Fiche)?.Revision != revision.Revision)
            throw new ConflitDeVersionException(revision, dossier);

        var decision = geste(dossier);
        if (cle is { } nouvelle && decision is { EstAccordee: true, EstSansEffet: false })
            _contexte.Add(new CleDejaVue(id, nouvelle, _temps.GetUtcNow()));
        return decision;
    }

    /// <summary>What was done before the store gave its seal is sealed by nobody.</summary>
    internal static void RefuserSiDejaChange(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (dossier.Version != 0)
            throw new ArgumentException(
                $"A geste was accomplished on dossier {dossier.Id} before it was added: its journal is not under this store's seal. "
                + "Add it just opened, then act through ChangerAsync.",
                nameof(dossier));
    }

    /// <summary>An attempt whose answer was lost may have added it: the number, drawn for it alone, tells.</summary>
    private async Task<bool> EstDejaLaAsync(Dossier dossier, CancellationToken ct)
    {
        var numeros = await _contexte.Set<Dossier>().AsNoTracking()
            .Where(autre => autre.Caf == dossier.Caf && autre.Cle == dossier.Cle)
            .Select(autre => autre.Numero)
            .ToListAsync(ct)
            .ConfigureAwait(false);
        return numeros is [var numero]
            && (numero == dossier.Numero ? true : throw new ArgumentException($"Dossier {dossier.Id} is stored already.", nameof(dossier)));
    }

    private async Task ExigerLaStructureAsync(Dossier dossier, CancellationToken ct)
    {
        if (await _contexte.FindAsync<StructurePorteuse>([dossier.StructureId], ct).ConfigureAwait(false) is null)
            throw new InvalidOperationException(
                $"The structure porteuse {dossier.StructureId} is not stored: add it first (IStructures.AjouterAsync).");
    }
}
