using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>One or several of the proposed choices.</summary>
/// <remarks>A set: neither the order of the ids nor their repetition counts.</remarks>
public sealed record ReponseChoix : Reponse
{
    /// <summary>Wraps one id or more.</summary>
    public ReponseChoix(params IEnumerable<string> ids)
    {
        Ids = [.. Guard.Against.Null(ids).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Guard.Against.NullOrEmpty(Ids, nameof(ids));
    }

    /// <summary>The ids, sorted.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <inheritdoc/>
    public override string Canonique => "c:" + ListeCanonique.Ecrire(Ids);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Brut => Ids;

    /// <summary>The labels, in the order in which the question proposes them.</summary>
    public override string EnClair(Champ champ) =>
        string.Join(", ", Guard.Against.Null(champ).Question.Choix.Where(choix => Ids.Contains(choix.Id)).Select(choix => choix.Libelle));

    /// <inheritdoc/>
    public bool Equals(ReponseChoix? other) => other is not null && Ids.SequenceEqual(other.Ids, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Canonique.GetHashCode(StringComparison.Ordinal);
}
