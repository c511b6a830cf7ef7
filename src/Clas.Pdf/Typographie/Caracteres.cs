using System.Globalization;
using System.Text;

namespace Clas.Pdf;

/// <summary>Makes any text drawable: what nobody sees is dropped, what no font has is written <c>[U+1F9FF]</c>.</summary>
internal static class Caracteres
{
    private const int LiantNul = 0x200C;
    private const int Liant = 0x200D;

    /// <summary>The paragraphs of a text, without anything that moves the pen in secret.</summary>
    internal static IEnumerable<string> Paragraphes(string texte)
    {
        var paragraphe = new StringBuilder();
        var apresRetour = false;
        foreach (var rune in texte.EnumerateRunes())
        {
            var estUnRetour = rune.Value is '\r';
            if (EstUneFinDeLigne(rune.Value))
            {
                if (!(rune.Value == '\n' && apresRetour))
                {
                    yield return paragraphe.ToString();
                    paragraphe.Clear();
                }
            }
            else
            {
                Ajouter(paragraphe, rune);
            }

            apresRetour = estUnRetour;
        }

        yield return paragraphe.ToString();
    }

    /// <summary>The same on one line.</summary>
    internal static string EnUneLigne(string texte) => string.Join(' ', Paragraphes(texte)).Trim(' ');

    /// <summary>The same text, with what none of these fonts has spelt out.</summary>
    internal static string Epeler(string texte, IReadOnlyList<Police> polices)
    {
        if (polices[0].Couvre(texte))
            return texte;
        var lisible = new StringBuilder(texte.Length);
        foreach (var rune in texte.EnumerateRunes())
        {
            if (polices.Any(police => police.Couvre(rune.Value)))
                lisible.Append(rune);
            else
                lisible.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
        }

        return lisible.ToString();
    }

    private static void Ajouter(StringBuilder paragraphe, Rune rune)
    {
        switch (rune.Value)
        {
            // Narrow no-break space and no-break hyphen: Lato has neither, and a wide font would be shipped for a blank.
            case 0x202F or 0x2007:
                paragraphe.Append('\u00A0');
                break;
            case 0x2010 or 0x2011:
                paragraphe.Append('-');
                break;
            // They join Arabic letters; elsewhere (families of emoji) they would be empty boxes.
            case LiantNul or Liant when paragraphe.Length > 0 && Sens.SEcritDeDroiteAGauche(paragraphe[^1]):
                paragraphe.Append(rune);
                break;
            case '\t':
            case not '\u00A0' when Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator:
                paragraphe.Append(' ');
                break;
            default:
                if (!EstInvisible(rune))
                    paragraphe.Append(rune);
                break;
        }
    }

    private static bool EstUneFinDeLigne(int caractere) => caractere is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    // Controls, and what Unicode says to ignore when it is not supported: among them the marks that reverse a line.
    private static bool EstInvisible(Rune rune) =>
        Rune.IsControl(rune)
        || rune.Value is 0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFEFF or 0xFFA0
            or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFF8) or (>= 0x1BCA0 and <= 0x1BCA3)
            or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);
}
