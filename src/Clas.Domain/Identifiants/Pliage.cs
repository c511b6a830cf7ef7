using System.Globalization;
using System.Text;

namespace Clas.Domain;

/// <summary>Folds a text for searching; SQLite's <c>LIKE</c> folds no accent.</summary>
internal static class Pliage
{
    /// <summary>Lower case, no accent, one space between words.</summary>
    internal static string Plier(string texte)
    {
        var plie = new StringBuilder(texte.Length);
        foreach (var rune in SansIntrus(texte).Normalize(NormalizationForm.FormKD).EnumerateRunes())
            Ajouter(plie, Rune.ToLowerInvariant(rune));

        return plie.ToString().TrimEnd(' ');
    }

    // Normalize throws on lone surrogates and U+FFFE, and a search box receives anything.
    private static string SansIntrus(string texte) => string.Concat(texte
        .EnumerateRunes()
        .Where(rune => rune != Rune.ReplacementChar && rune.Value is not (0xFFFE or 0xFFFF))
        .Select(rune => rune.ToString()));

    private static void Ajouter(StringBuilder plie, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark:
                break;
            case UnicodeCategory.DashPunctuation:
                Separer(plie);
                break;
            default:
                if (rune.IsBmp && (Blancs.Est((char)rune.Value) || EstUneApostrophe((char)rune.Value)))
                    Separer(plie);
                else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                    plie.Append(SansLigature(rune));
                break;
        }
    }

    private static void Separer(StringBuilder plie)
    {
        if (plie.Length > 0 && plie[^1] != ' ')
            plie.Append(' ');
    }

    private static bool EstUneApostrophe(char c) => c is '\'' or '\u2018' or '\u2019' or '\u02BC';

    // Letters of names found in France that Unicode does not decompose.
    private static string SansLigature(Rune rune) => rune.Value switch
    {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'ı' => "i",
        _ => rune.ToString(),
    };
}
