namespace Clas.Architecture.Tests;

/// <summary>A text that people read, and where it stands.</summary>
/// <param name="Fichier">Path from the root.</param>
/// <param name="Ligne">The line where it begins, from 1.</param>
/// <param name="Texte">The words; what is computed or drawn between them is <see cref="Trou"/>.</param>
internal sealed record TexteVu(string Fichier, int Ligne, string Texte)
{
    /// <summary>Stands for a tag or a piece of code within a text: the object replacement character.</summary>
    internal const char Trou = '\uFFFC';

    /// <summary>The whole pieces of text, blanks folded: what stands between two tags, or all that a string says.</summary>
    internal IEnumerable<string> Morceaux => Texte
        .Split(Trou, StringSplitOptions.RemoveEmptyEntries)
        .Select(morceau => string.Join(' ', morceau.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(morceau => morceau.Length > 0);

    /// <summary>Is it a sentence or a title, and not the name of a field, of a file or of a setting?</summary>
    internal bool EstUnePhrase => Texte.Trim() is { Length: > 0 } lu && (char.IsUpper(lu[0]) || lu.Count(char.IsWhiteSpace) > 1);

    /// <summary>A violation at a place of the text.</summary>
    internal Violation Violation(int place, string message) =>
        new(Fichier, Ligne + Texte.AsSpan(0, place).Count('\n'), message);
}
