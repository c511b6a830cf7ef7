using System.Collections;
using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>What someone typed: a patch. A slot that is absent stays as it is, a blank one is erased.</summary>
/// <example><c>new Saisie { ["S19"] = "0123456", ["S17"] = ["laep", "evs"] }</c></example>
public sealed class Saisie : IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>
{
    private readonly Dictionary<string, ValeurSaisie> _parChamp = new(StringComparer.Ordinal);

    /// <summary>How many slots it names.</summary>
    public int Count => _parChamp.Count;

    /// <summary>Whether it changes nothing because it names no slot.</summary>
    public bool EstVide => _parChamp.Count == 0;

    /// <summary>What was typed in that slot; nothing when it is absent (<see cref="Contient"/> tells them apart).</summary>
    public ValeurSaisie this[string champId]
    {
        get => _parChamp.GetValueOrDefault(champId);
        set => _parChamp[Guard.Against.NullOrWhiteSpace(champId)] = value;
    }

    /// <summary>Reads a JSON object: slot to text, number, boolean, null, or array of texts.</summary>
    /// <exception cref="SaisieIllisibleException">It is anything else; the exception names the property.</exception>
    public static Saisie LireJson(string json)
    {
        var saisie = new Saisie();
        foreach (var (champId, valeur) in JsonDeSaisie.Lire(Guard.Against.Null(json))) saisie[champId] = valeur;
        return saisie;
    }

    /// <summary>Whether that slot is named, even to erase it.</summary>
    public bool Contient(string champId) => _parChamp.ContainsKey(champId);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() =>
        _parChamp.Select(paire => KeyValuePair.Create(paire.Key, (IReadOnlyList<string>)paire.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
