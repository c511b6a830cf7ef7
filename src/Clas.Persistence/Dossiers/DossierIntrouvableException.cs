using Clas.Domain;

namespace Clas.Persistence;

/// <summary>There is no such dossier. To a user, the same answer as for a dossier of someone else.</summary>
/// <param name="id">The identifier asked for.</param>
public sealed class DossierIntrouvableException(DossierId id) : Exception($"There is no dossier {id}.")
{
    /// <summary>The identifier asked for.</summary>
    public DossierId Id { get; } = id;
}
