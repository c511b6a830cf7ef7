using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Clas.Domain;

/// <summary>What was typed in one slot: nothing, one text, or several (choices ticked).</summary>
[CollectionBuilder(typeof(ValeurSaisie), nameof(De))]
public readonly struct ValeurSaisie : IReadOnlyList<string>
{
    private readonly ImmutableArray<string> _textes;

    private ValeurSaisie(ImmutableArray<string> textes) => _textes = textes;

    /// <inheritdoc/>
    public int Count => Textes.Length;

    /// <inheritdoc/>
    public string this[int index] => Textes[index];

    private ImmutableArray<string> Textes => _textes.IsDefault ? [] : _textes;

    /// <summary>Several texts as they came; a null one counts as blank.</summary>
    public static ValeurSaisie De(params ReadOnlySpan<string?> textes)
    {
        var lus = ImmutableArray.CreateBuilder<string>(textes.Length);
        foreach (var texte in textes) lus.Add(texte ?? "");
        return new(lus.MoveToImmutable());
    }

    /// <summary>One text; null or blank erases.</summary>
    public static implicit operator ValeurSaisie(string? texte) => De(texte);

    /// <summary>Several texts, as a form posts ticked choices; none erases.</summary>
    public static implicit operator ValeurSaisie(string?[]? textes) => De(textes);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => Textes.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
