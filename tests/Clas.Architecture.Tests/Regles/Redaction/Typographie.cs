using System.Text.RegularExpressions;

namespace Clas.Architecture.Tests;

/// <summary>Redaction: the apostrophe is « ’ », and a no-break space holds what would otherwise begin a line.</summary>
internal static partial class Typographie
{
    /// <summary>The faults of a text that people read.</summary>
    internal static IEnumerable<Violation> Violations(TexteVu vu) =>
    [
        .. Apostrophe().Matches(vu.Texte).Select(faute => vu.Violation(faute.Index, $"« {Autour(vu, faute)} »: the apostrophe is ’.")),
        .. Espace().Matches(vu.Texte).Select(faute => vu.Violation(faute.Index, $"« {Autour(vu, faute)} »: a no-break space (U+00A0) goes before : ; ? ! % » and after «.")),
    ];

    private static string Autour(TexteVu vu, Match faute)
    {
        var debut = Math.Max(0, faute.Index - 15);
        return vu.Texte[debut..Math.Min(vu.Texte.Length, faute.Index + 15)].ReplaceLineEndings(" ");
    }

    // Not those that quote a letter in the pattern of a date: yyyy-MM-dd'T'HH.
    [GeneratedRegex(@"(?<=(?<!')\p{L})'(?=\p{L}(?!'))")]
    private static partial Regex Apostrophe();

    // A space that breaks; or none at all, where a word touches the sign (not in « text/csv; charset=utf-8 »).
    [GeneratedRegex(@"(?<! ) (?=[:;?!%»](?:[\s\uFFFC.,)]|$))|(?<=\p{L})(?=[?!](?:\s|$)|[;:]\s+\p{L}+(?![\p{L}=-]))|«(?!\u00A0)|(?<!\u00A0)»")]
    private static partial Regex Espace();
}
