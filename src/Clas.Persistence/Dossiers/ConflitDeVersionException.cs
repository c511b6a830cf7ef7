using Clas.Domain;

namespace Clas.Persistence;

/// <summary>The fiche on the form is no more the fiche stored: someone saved it meanwhile.</summary>
/// <remarks>Nothing was saved. Show what was typed beside <see cref="Actuel"/>: neither text may be lost.</remarks>
/// <param name="lu">What the form was showing.</param>
/// <param name="actuel">The dossier as stored now.</param>
public sealed class ConflitDeVersionException(RevisionLue lu, Dossier actuel)
    : Exception($"Fiche {lu.Fiche} of dossier {actuel.Id} is no more at revision {lu.Revision}.")
{
    /// <summary>The dossier.</summary>
    public DossierId DossierId => Actuel.Id;

    /// <summary>The fiche that moved.</summary>
    public FicheId FicheId => RevisionLue.Fiche;

    /// <summary>What the form was showing.</summary>
    public RevisionLue RevisionLue { get; } = lu;

    /// <summary>The fiche's revision now; null when the fiche was removed.</summary>
    public int? RevisionActuelle => Actuel.Fiche(FicheId)?.Revision;

    /// <summary>The dossier as stored now, fit to be shown; it is a copy, not saved by anyone.</summary>
    public Dossier Actuel { get; } = actuel;
}
