using Clas.Domain;

namespace Clas.Conformite;

/// <summary>What the host answered to a tentative, and what it keeps since.</summary>
public sealed record ReponseDeLHote
{
    /// <summary>Whether the geste was done, as its user would understand the answer.</summary>
    public required bool EstAccordee { get; init; }

    /// <summary>The dossier as stored after the answer, read again from the store.</summary>
    public required Dossier Apres { get; init; }

    /// <summary>The gestes that the screen offered before; null when the host cannot tell.</summary>
    public IReadOnlyCollection<GesteFiche>? Offerts { get; init; }

    /// <summary>The motives that the answer gave, in any order; null when the host cannot tell.</summary>
    public IReadOnlyCollection<MotifDeRefus>? Motifs { get; init; }
}
