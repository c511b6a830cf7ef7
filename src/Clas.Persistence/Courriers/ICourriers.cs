using Clas.Domain;

namespace Clas.Persistence;

/// <summary>The outbox as whoever looks after it sees it.</summary>
public interface ICourriers
{
    /// <summary>How many there are in each state; a state that no mail is in is absent.</summary>
    Task<IReadOnlyDictionary<EtatDeCourrier, int>> CompterAsync(CancellationToken ct = default);

    /// <summary>Those in one state, the oldest first.</summary>
    Task<IReadOnlyList<CourrierSuivi>> ListerAsync(EtatDeCourrier etat, int auPlus = 100, CancellationToken ct = default);

    /// <summary>Those that tell this dossier, in the order of its journal.</summary>
    Task<IReadOnlyList<CourrierSuivi>> ListerAsync(DossierId dossier, CancellationToken ct = default);

    /// <summary>Makes a mail due now, with all its attempts ahead: one in failure, without recipient, or waiting.</summary>
    /// <returns>False when it is sent, without object, being sent, or absent: nothing changes.</returns>
    Task<bool> ReessayerAsync(Guid cle, CancellationToken ct = default);

    /// <summary>Deletes what was sent or given up as without object before this instant.</summary>
    /// <remarks>What failed or had no recipient stays: somebody has to look.</remarks>
    /// <returns>How many were deleted.</returns>
    Task<int> OublierAsync(DateTimeOffset avant, CancellationToken ct = default);
}

/// <summary>A mail and what became of it.</summary>
/// <param name="Courrier">What was deposited.</param>
/// <param name="Etat">What became of it.</param>
/// <param name="Tentatives">Attempts begun.</param>
/// <param name="PasAvantLe">Not tried before; the past once it is closed.</param>
/// <param name="ClosLe">When it was sent or given up; null while it waits.</param>
/// <param name="Remarque">One sentence on the last attempt; null when there is nothing to say.</param>
public sealed record CourrierSuivi(
    CourrierARediger Courrier, EtatDeCourrier Etat, int Tentatives, DateTimeOffset PasAvantLe, DateTimeOffset? ClosLe, string? Remarque);
