using System.Text;
using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>What a typed text must be, so that every database stores the same one.</summary>
/// <remarks>
/// PostgreSQL refuses NUL where SQLite stores it; a lone surrogate silently becomes U+FFFD on the one and throws on the
/// other. Both are refused here. What no reader ever sees is removed.
/// </remarks>
public static class TexteSaisi
{
    /// <summary>Whether the text can be kept: no NUL, no lone surrogate.</summary>
    public static bool EstAcceptable(string texte)
    {
        Guard.Against.Null(texte);
        for (var i = 0; i < texte.Length; i++)
        {
            if (texte[i] == '\0')
                return false;
            if (!char.IsSurrogate(texte[i]))
                continue;
            if (i + 1 == texte.Length || !char.IsSurrogatePair(texte[i], texte[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    /// <summary>The text as it is kept: NFC, lines ended by LF, no control character, no outer blank.</summary>
    /// <exception cref="ArgumentException">The text is not acceptable.</exception>
    public static string Normaliser(string texte)
    {
        if (!EstAcceptable(texte))
            throw new ArgumentException("A text cannot hold NUL nor a lone surrogate.", nameof(texte));

        // Removed first: what they separated must meet before composing, and Normalize throws on U+FFFE.
        var lisible = string.Concat(texte.Where(c => !EstIllisible(c)));
        var enLignes = lisible.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

        return Blancs.Rogner(enLignes.Normalize(NormalizationForm.FormC));
    }

    /// <summary>The text as it is searched: « École » and « ecole » are one.</summary>
    /// <remarks>
    /// Folds case, accents, ligatures and full-width forms; apostrophes, dashes and runs of blanks become one space, so that
    /// « saint aubin » finds « Saint-Aubin ». Never fails: what cannot be stored is dropped, since it can't be found either.
    /// </remarks>
    public static string Plier(string texte) => Pliage.Plier(Guard.Against.Null(texte));

    // Control characters but tab and line ends (XML, hence XLSX, refuses them), and the two code units that are no character.
    private static bool EstIllisible(char c) =>
        c is < ' ' and not ('\t' or '\n' or '\r') or '\u007F' or '\uFFFE' or '\uFFFF';
}
