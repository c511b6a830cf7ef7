using System.Text.RegularExpressions;

namespace Clas.Architecture.Tests;

/// <summary>Redaction: a button begins with a known infinitive, or bears a label of the guide.</summary>
internal static partial class Boutons
{
    /// <summary>The labels of the buttons of a source: those of a page, of a letter, of a geste.</summary>
    internal static IEnumerable<TexteVu> De(Source source) => Path.GetExtension(source.Chemin) == ".cshtml"
        ? new PageRazor(source).Boutons().Where(bouton => bouton.Morceaux.Any())
        : DansLeCode().Matches(source.Texte).Select(trouve =>
            new TexteVu(source.Chemin, 1 + source.Texte.AsSpan(0, trouve.Index).Count('\n'), trouve.Groups[1].Length > 0 ? trouve.Groups[1].Value : trouve.Groups[2].Value));

    /// <summary>The buttons that say neither what they do nor what the guide says.</summary>
    internal static IEnumerable<Violation> Violations(TexteVu bouton, Lexique lexique)
    {
        var libelle = string.Join(' ', bouton.Morceaux);
        if (lexique.DebutsDeBouton.Any(debut => Commence(libelle, debut)))
            yield break;
        // The guide's labels hold on their page only: « Valider » is no word for another form.
        if (lexique.LibellesDuGuide.Contains((libelle, bouton.Fichier)))
            yield break;
        yield return bouton.Violation(0, $"« {libelle} »: a button begins with a word of {Lexique.Page}, or bears a label of the guide on its page.");
    }

    /// <summary>Does this label begin with these words, and not only with their letters?</summary>
    internal static bool Commence(string libelle, string debut) =>
        libelle.StartsWith(debut, StringComparison.Ordinal) && (libelle.Length == debut.Length || !char.IsLetter(libelle[debut.Length]));

    [GeneratedRegex("new Bouton\\(\"([^\"]+)\"|\\[\"Geste(?:Fiche|Dossier)\\.\\w+\"\\] = \"([^\"]+)\"")]
    private static partial Regex DansLeCode();
}
