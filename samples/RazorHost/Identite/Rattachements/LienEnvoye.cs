using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>One line of the audit of « Aide aux partenaires »: who had a link sent, when, for whom (G30).</summary>
public sealed class LienEnvoye
{
    /// <summary>A version 7 identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The agent's Caf.</summary>
    public required CodeCaf Caf { get; init; }

    /// <summary>The account that was helped.</summary>
    public required string CompteId { get; init; }

    /// <summary>The address on file when it was asked.</summary>
    public required string Courriel { get; init; }

    /// <summary>The agent, as the journal names it.</summary>
    public required string AgentId { get; init; }

    /// <summary>The agent's name.</summary>
    public required string AgentNom { get; init; }

    /// <summary>When, in UTC. Never compared in SQL.</summary>
    public required DateTimeOffset Le { get; init; }
}
