using Clas.Domain;

namespace Clas.Conformite.Tests;

/// <summary>The smallest host: dossiers in memory, gestes without any screen. A faulty one inherits and spoils one thing.</summary>
internal class HoteEnMemoire : IHoteEprouve
{
    private readonly Dictionary<DossierId, Dossier> _dossiers = [];

    internal List<Tentative> Tentatives { get; } = [];

    internal int Deposes => _dossiers.Count;

    public Task DeposerAsync(Depot depot, CancellationToken ct = default)
    {
        var dossier = depot.Ouvrir();
        depot.Amener(dossier).OuLever();
        _dossiers.Add(depot.Id, dossier);
        return Task.CompletedTask;
    }

    public Task<ReponseDeLHote?> TenterAsync(Tentative tentative, CancellationToken ct = default)
    {
        Tentatives.Add(tentative);
        var dossier = _dossiers[tentative.Depot.Id];
        return Task.FromResult(tentative.Role == Role.Systeme ? null : Repondre(tentative, dossier));
    }

    protected virtual ReponseDeLHote? Repondre(Tentative tentative, Dossier dossier)
    {
        var intervention = dossier.Pour(tentative.Acteur, tentative.Le);
        var offerts = Enum.GetValues<GesteFiche>().Where(geste => intervention.EstOffert(tentative.Demande.Fiche, geste)).ToList();
        var decision = intervention.Accomplir(tentative.Demande);
        return new ReponseDeLHote
        {
            EstAccordee = decision.EstAccordee,
            Apres = dossier,
            Offerts = offerts,
            Motifs = [.. decision.Refus.Select(refus => refus.Motif)],
        };
    }
}
