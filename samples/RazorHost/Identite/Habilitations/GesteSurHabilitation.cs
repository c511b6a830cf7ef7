using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>One line of the audit of habilitations: who gave or took what, from whom, when.</summary>
public sealed class GesteSurHabilitation
{
    /// <summary>A version 7 identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The Caf, or <see cref="Habilitation.Nationale"/>.</summary>
    public required string Caf { get; init; }

    /// <summary>Who vouches for the agent concerned.</summary>
    public required string Emetteur { get; init; }

    /// <summary>The agent concerned, for that issuer.</summary>
    public required string Sujet { get; init; }

    /// <summary>Its name then.</summary>
    public required string Nom { get; init; }

    /// <summary>What it became.</summary>
    public required Role Role { get; init; }

    /// <summary>Until when; null for no end.</summary>
    public DateTimeOffset? FinLe { get; init; }

    /// <summary>Who did it, as the journal names it.</summary>
    public required string ParId { get; init; }

    /// <summary>The name of who did it.</summary>
    public required string ParNom { get; init; }

    /// <summary>When, in UTC. Never compared in SQL.</summary>
    public required DateTimeOffset Le { get; init; }
}
