using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>What was typed, kept because a draft is never lost, but not understood.</summary>
/// <remarks>It is an answer (the slot is not missing), yet no fiche is finished or validated with it.</remarks>
public sealed record ReponseIllisible : Reponse
{
    /// <summary>Wraps what was typed, in the form every database keeps alike.</summary>
    /// <exception cref="ArgumentException">It holds NUL or half of a character, or nothing was typed.</exception>
    public ReponseIllisible(MotifDIllisibilite motif, params IEnumerable<string> frappe)
    {
        Motif = Guard.Against.EnumOutOfRange(motif);
        Brut = [.. Guard.Against.Null(frappe).Select(TexteSaisi.Normaliser).Where(texte => texte.Length > 0)];
        Guard.Against.NullOrEmpty(Brut, nameof(frappe));
    }

    /// <summary>Why it could not be understood; <see cref="Question.Consigne"/> says it in French.</summary>
    public MotifDIllisibilite Motif { get; }

    /// <summary>What was typed; several texts when several values came.</summary>
    public override IReadOnlyList<string> Brut { get; }

    /// <inheritdoc/>
    public override string Canonique => $"x:{Motif}:{ListeCanonique.Ecrire(Brut)}";

    /// <inheritdoc/>
    public override string EnClair(Champ champ) => string.Join(" ; ", Brut);

    /// <inheritdoc/>
    public bool Equals(ReponseIllisible? other) =>
        other is not null && Motif == other.Motif && Brut.SequenceEqual(other.Brut, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Canonique.GetHashCode(StringComparison.Ordinal);
}
