namespace Clas.Domain.Tests.Identifiants;

/// <summary>What people paste, and what a hostile client sends.</summary>
internal static class Corpus
{
    /// <summary>Blanks of every kind: spaces, no-break, narrow, ideographic, line ends, zero-width, direction marks.</summary>
    internal static readonly string[] Blancs =
    [
        " ", "\t", "\n", "\r\n", "\v", "\f", "\u0085", "\u00A0", "\u1680", "\u2000", "\u2007", "\u2009", "\u200A",
        "\u2028", "\u2029", "\u202F", "\u205F", "\u3000", "\u180E", "\u200B", "\u200E", "\u200F", "\u202A", "\u202C",
        "\u2060", "\u2066", "\u2069", "\uFEFF",
    ];

    /// <summary>Texts that no identifier may ever be read from.</summary>
    internal static readonly string?[] Rien = [null, "", " ", "\u00A0\u202F\t", "\0", "\uD800", "\uDC00", "\uFFFD", "—", "💶", "ı", "ſ"];

    /// <summary>The same digits in other writings: Arabic, Persian, Devanagari, full-width, mathematical, superscript.</summary>
    internal static IEnumerable<string> EnAutresChiffres(string texte) =>
    [
        Transcrire(texte, 0x0660), Transcrire(texte, 0x06F0), Transcrire(texte, 0x0966), Transcrire(texte, 0xFF10),
        Transcrire(texte, 0x1D7CE), Transcrire(texte, 0x2070),
    ];

    /// <summary>The text spoilt in the ways a parser is often too kind to.</summary>
    internal static IEnumerable<string> Abimes(string texte) =>
    [
        texte + "\0", "\0" + texte, texte + "\uD83D", "\uDE00" + texte, "+" + texte + " x", texte + "\u0301", texte + "\nBcc:",
        texte.Insert(texte.Length / 2, "\0"), texte.Insert(texte.Length / 2, "\uD83D"), texte + texte + texte + texte,
        .. EnAutresChiffres(texte),
    ];

    private static string Transcrire(string texte, int zero) =>
        string.Concat(texte.Select(c => char.IsAsciiDigit(c) ? char.ConvertFromUtf32(zero + c - '0') : c.ToString()));
}
