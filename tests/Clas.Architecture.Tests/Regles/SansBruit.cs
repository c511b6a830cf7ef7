using System.Text.RegularExpressions;

namespace Clas.Architecture.Tests;

/// <summary>No region, no licence header: a file opens on what it says (STYLE, models).</summary>
internal static partial class SansBruit
{
    /// <summary>The regions of a source, and the notice before its first sentence.</summary>
    internal static IEnumerable<Violation> Violations(Source source)
    {
        var dansLEntete = true;
        foreach (var (index, ligne) in source.Texte.Split('\n').Index())
        {
            dansLEntete &= Commentaire().IsMatch(ligne);
            if (dansLEntete && Notice().IsMatch(ligne))
                yield return new Violation(source.Chemin, index + 1, "A licence header: LICENSE says it once for all. Begin with the code.");
            if (Region().IsMatch(ligne))
                yield return new Violation(source.Chemin, index + 1, "A region: split the file instead, one idea a file.");
        }
    }

    [GeneratedRegex(@"^\s*($|//|/\*|\*|@\*|<!--|\uFEFF)")]
    private static partial Regex Commentaire();

    [GeneratedRegex(@"copyright|licen[cs]e|SPDX|all rights reserved|tous droits", RegexOptions.IgnoreCase)]
    private static partial Regex Notice();

    [GeneratedRegex(@"^\s*#\s*(end)?region\b")]
    private static partial Regex Region();
}
