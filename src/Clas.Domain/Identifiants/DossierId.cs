using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>The identity of a dossier: its Caf first, then a Guid.</summary>
/// <remarks>
/// The Caf is the tenant: it stands first in every key, so that a dossier is never found through another Caf's door.
/// The Guid is of version 7 and comes from the host. People read <see cref="NumeroDeDossier"/> instead.
/// </remarks>
public readonly record struct DossierId
{
    /// <summary>Names a dossier of that Caf.</summary>
    /// <exception cref="ArgumentException">The Caf is <c>default</c> or the Guid is empty.</exception>
    public DossierId(CodeCaf caf, Guid valeur)
    {
        Caf = Guard.Against.Default(caf);
        Valeur = Guard.Against.Default(valeur);
    }

    /// <summary>The Caf that follows the dossier.</summary>
    public CodeCaf Caf { get; }

    /// <summary>The Guid, unique by itself; empty for <c>default</c> alone.</summary>
    public Guid Valeur { get; }

    /// <summary>Reads what <see cref="ToString"/> writes; false for anything else.</summary>
    public static bool TryParse(string? saisie, out DossierId id)
    {
        id = default;
        var lu = Blancs.Rogner(saisie);
        if (lu is not [_, _, _, '-', .. var reste])
            return false;

        if (!CodeCaf.TryParse(lu[..3], out var caf) || !GuidCanonique.TryParse(reste, out var valeur))
            return false;

        id = new DossierId(caf, valeur);
        return true;
    }

    /// <summary>Reads an identity that must be one.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static DossierId Lire(string saisie) =>
        TryParse(saisie, out var id) ? id : throw new ArgumentException("Not the identity of a dossier: code of Caf, dash, Guid.", nameof(saisie));

    /// <summary><c>763-0197…</c>: the code of the Caf, a dash, the Guid in lower case. Fit for an address.</summary>
    public override string ToString() => $"{Caf}-{Valeur:D}";
}
