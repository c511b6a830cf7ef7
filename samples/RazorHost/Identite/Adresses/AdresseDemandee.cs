using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>One line of the audit of G33: who asked that an account be opened with another address, and whether it was confirmed.</summary>
public sealed class AdresseDemandee
{
    /// <summary>A version 7 identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The Caf whose page asked it.</summary>
    public required CodeCaf Caf { get; init; }

    /// <summary>The account.</summary>
    public required string CompteId { get; init; }

    /// <summary>The address on file when it was asked.</summary>
    public required string Ancienne { get; init; }

    /// <summary>The address that must confirm.</summary>
    public required string Nouvelle { get; init; }

    /// <summary>The agent, as the journal names it.</summary>
    public required string AgentId { get; init; }

    /// <summary>The agent's name.</summary>
    public required string AgentNom { get; init; }

    /// <summary>When, in UTC. Never compared in SQL.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>When the new address confirmed; null while it has not.</summary>
    public DateTimeOffset? ConfirmeeLe { get; init; }
}
