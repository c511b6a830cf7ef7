using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>What an agent may do for one Caf, or for the Cnaf. The agent is recognised by its organisation: no password of ours.</summary>
/// <remarks>Identity is the pair (issuer, subject); a name or an e-mail can be given to someone else one day.</remarks>
public sealed class Habilitation
{
    /// <summary>The issuer of agents who exist for the demonstration only.</summary>
    public const string EmetteurDeDemonstration = "demonstration";

    /// <summary>In the place of a Caf, for who works for the Cnaf.</summary>
    public const string Nationale = "";

    /// <summary>Who vouches for the agent.</summary>
    public required string Emetteur { get; init; }

    /// <summary>The agent, for that issuer.</summary>
    public required string Sujet { get; init; }

    /// <summary>The Caf served, « 763 »; <see cref="Nationale"/> for the Cnaf.</summary>
    public required string Caf { get; init; }

    /// <summary>The name that screens and the journal show.</summary>
    public required string Nom { get; set; }

    /// <summary>Where the agent is told of what changes; null when not known.</summary>
    public string? Courriel { get; set; }

    /// <summary>Agent, responsable or Cnaf.</summary>
    public required Role Role { get; set; }

    /// <summary>First instant when it no longer holds; null for no end. Read in .NET, never compared in SQL.</summary>
    public DateTimeOffset? FinLe { get; set; }

    /// <summary>Does it hold at this instant?</summary>
    public bool VautA(DateTimeOffset le) => FinLe is not { } fin || le < fin;
}
