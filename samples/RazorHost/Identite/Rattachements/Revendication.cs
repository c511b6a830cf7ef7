using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>An account asks a Caf to be attached to a structure that already has dossiers there.</summary>
public sealed class Revendication
{
    /// <summary>A version 7 identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>Who asks.</summary>
    public required string CompteId { get; init; }

    /// <summary>The structure asked for.</summary>
    public required StructurePorteuseId StructureId { get; init; }

    /// <summary>The Caf that decides.</summary>
    public required CodeCaf Caf { get; init; }

    /// <summary>When, in UTC. Never compared in SQL.</summary>
    public required DateTimeOffset DeposeeLe { get; init; }

    /// <summary>The agent who decided, as the journal names it; null while it waits.</summary>
    public string? DecideePar { get; private set; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset? DecideeLe { get; private set; }

    /// <summary>The answer; null while it waits.</summary>
    public bool? EstAcceptee { get; private set; }

    /// <summary>Why not, in the agent's words.</summary>
    public string? Motif { get; private set; }
}
