using Clas.Domain;

namespace Clas.Persistence;

/// <summary>What happened to a dossier, and what the porteur must be told of it.</summary>
public interface IJournaux
{
    /// <summary>The lines, in order; those of one fiche when <paramref name="fiche"/> is given. Empty when there is no such dossier.</summary>
    Task<IReadOnlyList<Passage>> LireAsync(DossierId id, FicheId? fiche = null, CancellationToken ct = default);

    /// <summary>Reads the journal from end to end: finds a line changed, missing (the last too), inserted or moved.</summary>
    /// <exception cref="DossierIntrouvableException">There is no such dossier.</exception>
    Task<VerificationDeJournal> VerifierAsync(DossierId id, CancellationToken ct = default);

    /// <summary>The duties to inform of a dossier, in order, with their discharge.</summary>
    Task<IReadOnlyList<ObligationSuivie>> ObligationsAsync(DossierId id, CancellationToken ct = default);

    /// <summary>Remembers that the porteur was told. Twice is no error: the first one stays.</summary>
    /// <exception cref="ArgumentException">The dossier has no duty of this sequence.</exception>
    Task DechargerAsync(DossierId id, DechargeDInformer decharge, CancellationToken ct = default);
}
