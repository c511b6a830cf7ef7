using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>The identity of a structure porteuse, the same from year to year.</summary>
/// <remarks>A version 7 Guid that the host creates: the domain draws nothing.</remarks>
public readonly record struct StructurePorteuseId
{
    /// <summary>Names a structure porteuse.</summary>
    /// <exception cref="ArgumentException">The Guid is empty.</exception>
    public StructurePorteuseId(Guid valeur) => Valeur = Guard.Against.Default(valeur);

    /// <summary>The Guid; empty for <c>default</c> alone.</summary>
    public Guid Valeur { get; }

    /// <summary>Reads what <see cref="ToString"/> writes; false for anything else, an empty Guid included.</summary>
    public static bool TryParse(string? saisie, out StructurePorteuseId id)
    {
        var estLisible = GuidCanonique.TryParse(Blancs.Rogner(saisie), out var valeur);
        id = estLisible ? new StructurePorteuseId(valeur) : default;

        return estLisible;
    }

    /// <summary>Reads an identity that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static StructurePorteuseId Lire(string saisie) =>
        TryParse(saisie, out var id) ? id : throw new ArgumentException("Not the identity of a structure porteuse: a Guid.", nameof(saisie));

    /// <summary>The Guid in lower case with dashes, fit for an address.</summary>
    public override string ToString() => Valeur.ToString("D");
}
