using System.Collections;
using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>The answers of one fiche: an immutable map from slot to answer, compared by value.</summary>
/// <remarks>Enumerated in ordinal order of the ids, so that storage and hashes never depend on the order of typing.</remarks>
public sealed class Reponses : IEnumerable<KeyValuePair<string, Reponse>>, IEquatable<Reponses>
{
    private readonly ImmutableSortedDictionary<string, Reponse> _parChamp;

    private Reponses(ImmutableSortedDictionary<string, Reponse> parChamp) => _parChamp = parChamp;

    /// <summary>No answer at all.</summary>
    public static Reponses Vide { get; } = new(ImmutableSortedDictionary.Create<string, Reponse>(StringComparer.Ordinal));

    /// <summary>How many slots it names.</summary>
    public int Count => _parChamp.Count;

    /// <summary>Reads back what <see cref="EnJson"/> wrote.</summary>
    /// <exception cref="FormatException">It is not a JSON object of canonical answers.</exception>
    public static Reponses DepuisJson(string json) => new(JsonDesReponses.Lire(Guard.Against.Null(json)));

    /// <summary>Whether nothing is answered.</summary>
    public bool EstVide => _parChamp.IsEmpty;

    /// <summary>The answer in that slot; null when it is blank.</summary>
    public Reponse? this[string champId] => _parChamp.GetValueOrDefault(champId);

    /// <summary>The same with this answer in that slot.</summary>
    public Reponses Avec(string champId, Reponse reponse) =>
        new(_parChamp.SetItem(Guard.Against.NullOrWhiteSpace(champId), Guard.Against.Null(reponse)));

    /// <summary>The same with that slot blank.</summary>
    public Reponses Sans(string champId) => _parChamp.ContainsKey(champId) ? new(_parChamp.Remove(champId)) : this;

    /// <summary>What differs, slot by slot, from these answers to the others.</summary>
    public IReadOnlyList<Ecart> Ecarts(Reponses autre)
    {
        Guard.Against.Null(autre);
        return
        [
            .. _parChamp.Keys.Union(autre._parChamp.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(id => new Ecart(id, this[id], autre[id]))
                .Where(ecart => ecart.Avant != ecart.Apres),
        ];
    }

    /// <summary>The answers as one JSON object, slot to canonical form, ids sorted.</summary>
    public string EnJson() => JsonDesReponses.Ecrire(_parChamp);

    /// <inheritdoc/>
    public bool Equals(Reponses? other) =>
        ReferenceEquals(this, other) || (other is not null && _parChamp.SequenceEqual(other._parChamp));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reponses);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (id, reponse) in _parChamp)
        {
            hash.Add(id);
            hash.Add(reponse);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Reponse>> GetEnumerator() => _parChamp.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
