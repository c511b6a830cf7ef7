using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>What a host does of its own with each geste on a dossier, in the transaction of the geste: both, or neither.</summary>
/// <remarks>
/// Called through both doors, for each line about to enter a dossier's journal: a geste refused, or without effect, has
/// none. Each saving has a fresh scope, and several reactions run in the order they were added. A saving that starts again
/// calls them again, on a fresh context: write through the context received and reach nothing else; what must leave the
/// database (a letter, a call) is a row first, sent later (<see cref="IFacteur"/>).
/// </remarks>
public interface IReaction
{
    /// <summary>Adds the host's own rows to the context, which is saved with them. What it throws undoes the geste.</summary>
    /// <remarks>
    /// It does not save nor commit. SQL that it runs on the context belongs to the transaction too. A geste that it
    /// accomplishes on a dossier of the context is told to the reactions in its turn.
    /// </remarks>
    /// <param name="contexte">The context that holds the dossier, its transaction open.</param>
    /// <param name="dossier">The dossier, as the geste leaves it.</param>
    /// <param name="passage">The line: who, when, which geste, from what to what, why, what differs.</param>
    /// <param name="ct">Cancels the saving.</param>
    Task ReagirAsync(DbContext contexte, Dossier dossier, Passage passage, CancellationToken ct);
}
