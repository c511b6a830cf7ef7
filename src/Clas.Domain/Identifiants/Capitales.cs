namespace Clas.Domain;

/// <summary>Puts ASCII letters in capitals, and them alone.</summary>
/// <remarks>
/// <see cref="string.ToUpperInvariant"/> turns « ſ » into « S »: a letter that is none would become one.
/// </remarks>
internal static class Capitales
{
    /// <summary>The text, its ASCII letters in capitals.</summary>
    internal static string De(string texte) =>
        string.Concat(texte.Select(c => char.IsAsciiLetterLower(c) ? (char)(c - 'a' + 'A') : c));
}
