using System.Text.RegularExpressions;

namespace Clas.Architecture.Tests;

/// <summary>What <c>docs/redaction.md</c> says in its tables: the words never written, how a button begins, the guide's labels.</summary>
internal sealed partial class Lexique
{
    internal const string Page = "docs/redaction.md";

    internal static Lexique DeLaMaison { get; } = new(Maison.Lire(Page).Texte);

    internal Lexique(string page)
    {
        MotsInterdits = [.. Lignes(page, "on écrit").SelectMany(ligne => Mot().Matches(ligne[1])).Select(mot => mot.Groups[1].Value)];
        DebutsDeBouton = [.. Lignes(page, "un bouton commence par").SelectMany(ligne => Libelle().Matches(ligne[0])).Select(debut => debut.Groups[1].Value)];
        LibellesDuGuide =
        [
            .. Lignes(page, "libellé du guide")
                .Select(ligne => (Libelle().Match(ligne[0]).Groups[1].Value, Mot().Match(ligne[1]).Groups[1].Value)),
        ];
    }

    internal IReadOnlyList<string> MotsInterdits { get; }

    internal IReadOnlyList<string> DebutsDeBouton { get; }

    internal IReadOnlyList<(string Libelle, string Fichier)> LibellesDuGuide { get; }

    /// <summary>The rows of the table whose first column has this title.</summary>
    private static IEnumerable<string[]> Lignes(string page, string titre) => page.Split('\n')
        .SkipWhile(ligne => !ligne.StartsWith($"| {titre} |", StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(ligne => ligne.StartsWith("| ", StringComparison.Ordinal))
        .Select(ligne => ligne.Trim('|', ' ').Split(" | "));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Mot();

    [GeneratedRegex("«\\s([^»]+?)\\s»")]
    private static partial Regex Libelle();
}
