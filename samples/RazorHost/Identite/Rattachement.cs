using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>This account answers for this structure porteuse; n accounts to n structures.</summary>
public sealed class Rattachement
{
    /// <summary>The account.</summary>
    public required string CompteId { get; init; }

    /// <summary>The structure porteuse, the same from year to year.</summary>
    public required StructurePorteuseId StructureId { get; init; }
}
