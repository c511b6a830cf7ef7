namespace Clas.Domain;

/// <summary>One reason why a geste was refused.</summary>
/// <param name="Motif">The stable code.</param>
/// <param name="Questions">The answer slots concerned (« S19 », « A09.cp »), in the order of the fiche; often none.</param>
public sealed record Refus(MotifDeRefus Motif, IReadOnlyList<string> Questions)
{
    /// <summary>A refusal that concerns no question in particular.</summary>
    public Refus(MotifDeRefus motif)
        : this(motif, [])
    {
    }

    /// <summary>The host's own words, for <see cref="MotifDeRefus.RestrictionDeLHote"/>; null for a motive of ours.</summary>
    public Explication? Explication { get; init; }

    /// <summary>Two refusals are the same when they say the same thing of the same questions.</summary>
    public bool Equals(Refus? other) =>
        other is not null && Motif == other.Motif && Explication == other.Explication
        && Questions.SequenceEqual(other.Questions, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Questions.Aggregate(Motif.GetHashCode(), (hash, question) => HashCode.Combine(hash, question));

    /// <summary>The code and the French sentence, for logs and consoles.</summary>
    public override string ToString() => $"{Motif} : « {(Explication ?? ExplicationsFrancaises.De(Motif)).Message} »";
}
