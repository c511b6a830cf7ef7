using Clas.Domain;

namespace Clas.Persistence;

/// <summary>The structures porteuses, the same from year to year.</summary>
public interface IStructures
{
    /// <summary>Stores a new structure porteuse.</summary>
    /// <exception cref="ArgumentException">It is stored already.</exception>
    Task AjouterAsync(StructurePorteuse porteuse, CancellationToken ct = default);

    /// <summary>Those found among the identifiers, in no particular order; an unknown one is no error.</summary>
    Task<IReadOnlyList<StructurePorteuse>> TrouverAsync(
        IReadOnlyCollection<StructurePorteuseId> ids, CancellationToken ct = default);
}
