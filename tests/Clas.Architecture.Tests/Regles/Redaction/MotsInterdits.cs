using System.Text.RegularExpressions;

namespace Clas.Architecture.Tests;

/// <summary>Redaction: a word of the column « on n’écrit pas » is nowhere.</summary>
internal static class MotsInterdits
{
    /// <summary>The forbidden words of a text; a word written with a capital is looked for as it is.</summary>
    internal static IEnumerable<Violation> Violations(TexteVu vu, Lexique lexique) => vu.EstUnePhrase
        ? lexique.MotsInterdits.SelectMany(mot => Motif(mot).Matches(vu.Texte).Select(faute => vu.Violation(faute.Index, $"« {mot} »: {Lexique.Page} says what to write instead.")))
        : [];

    // « mail » is not in « e-mail »; the words of an expression may be on two lines.
    private static Regex Motif(string mot) => new(
        $@"(?<![\w-]){Regex.Escape(mot).Replace(@"\ ", @"\s+", StringComparison.Ordinal)}{(mot.EndsWith('’') ? "" : @"(?![\w-])")}",
        mot.Any(char.IsUpper) ? RegexOptions.None : RegexOptions.IgnoreCase);
}
