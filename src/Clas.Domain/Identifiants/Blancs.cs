using System.Buffers;

namespace Clas.Domain;

/// <summary>Blanks of every kind, as people paste them around and inside identifiers.</summary>
/// <remarks>
/// <see cref="char.IsWhiteSpace(char)"/> knows the no-break spaces, but neither the zero-width ones nor the
/// direction marks that address books and spreadsheets wrap around a number they copy: nobody sees them,
/// nobody could remove them.
/// </remarks>
internal static class Blancs
{
    private static readonly SearchValues<char> Invisibles =
        SearchValues.Create("\u180E\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF");

    /// <summary>Whether nothing is drawn for this character.</summary>
    internal static bool Est(char c) => char.IsWhiteSpace(c) || Invisibles.Contains(c);

    /// <summary>The text without its outer blanks.</summary>
    internal static string Rogner(string? texte)
    {
        var reste = texte.AsSpan();
        while (!reste.IsEmpty && Est(reste[0]))
            reste = reste[1..];
        while (!reste.IsEmpty && Est(reste[^1]))
            reste = reste[..^1];

        return reste.Length == texte?.Length ? texte : reste.ToString();
    }

    /// <summary>The text without any blank, inner ones included.</summary>
    internal static string Oter(string? texte) =>
        texte is null ? "" : string.Concat(texte.Where(c => !Est(c)));
}
