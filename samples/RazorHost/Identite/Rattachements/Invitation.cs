using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>Somebody attached to a structure invites an address to answer for it too.</summary>
public sealed class Invitation
{
    /// <summary>For a week.</summary>
    public static readonly TimeSpan Duree = TimeSpan.FromDays(7);

    /// <summary>A version 7 identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The structure.</summary>
    public required StructurePorteuseId StructureId { get; init; }

    /// <summary>The invited address.</summary>
    public required string Courriel { get; init; }

    /// <summary>The account that invites.</summary>
    public required string InviteParId { get; init; }

    /// <summary>First instant when the link opens nothing, in milliseconds since 1970.</summary>
    public required long ExpireLe { get; init; }

    /// <summary>The digest of the link's secret; null until the letter leaves.</summary>
    public string? Empreinte { get; set; }
}
