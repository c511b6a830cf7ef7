using System.Globalization;
using System.Text.RegularExpressions;

namespace Clas.Pdf;

/// <summary>Cuts a text into lines no wider than a column.</summary>
internal sealed partial class Composition
{
    // More than the narrowest letters of a page's width.
    private const int LettresParLigne = 400;

    private readonly Style _style;
    private readonly float _largeur;
    private readonly Fonderie _fonderie;

    private Composition(Style style, float largeur) => (_style, _largeur, _fonderie) = (style, largeur, new Fonderie(style));

    /// <summary>The lines of a text; one at least, an empty one for an empty text.</summary>
    /// <param name="texte">Any text at all.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="largeur">The width of the column, in points.</param>
    internal static IReadOnlyList<LigneDeTexte> Composer(string texte, Style style, float largeur)
    {
        var composition = new Composition(style, largeur);
        return [.. Caracteres.Paragraphes(texte).SelectMany(composition.EnLignes)];
    }

    /// <summary>All on one line, cut short by « … » where it would be wider than the column.</summary>
    internal static LigneDeTexte ComposerUneLigne(string texte, Style style, float largeur)
    {
        var lignes = Composer(Caracteres.EnUneLigne(texte), style, largeur);
        var debut = lignes[0].Texte;
        var ligne = lignes[0];
        while (debut.Length > 0 && (lignes.Count > 1 && ligne == lignes[0] || ligne.Largeur > largeur))
        {
            ligne = Composer(debut.TrimEnd() + "…", style, float.MaxValue)[0];
            debut = debut[..StringInfo.ParseCombiningCharacters(debut)[^1]];
        }

        return ligne;
    }

    private IEnumerable<LigneDeTexte> EnLignes(string paragraphe)
    {
        var texte = Caracteres.Epeler(paragraphe, _style.Polices);
        var (niveaux, niveauDeBase) = Sens.Niveaux(texte);
        var (ligne, largeur) = (new List<Troncon>(), 0f);
        foreach (var mot in Mots(texte).SelectMany(mot => ALaMesure(mot, niveaux)))
        {
            var estUnBlanc = mot.All(troncon => troncon.Texte.AsSpan().Trim(' ').IsEmpty);
            var large = mot.Sum(troncon => troncon.Largeur);
            if (largeur + large > _largeur && ligne.Count > 0 && !estUnBlanc)
            {
                yield return Achever(ligne, niveauDeBase);
                (ligne, largeur) = ([], 0);
            }

            // A blank at the cut is the cut; those that begin a paragraph are kept.
            ligne.AddRange(mot);
            largeur += large;
        }

        yield return Achever(ligne, niveauDeBase);
    }

    /// <summary>Words and blanks, in turn, with where they begin.</summary>
    private static IEnumerable<(int Debut, string Texte)> Mots(string texte)
    {
        for (var debut = 0; debut < texte.Length;)
        {
            var fin = debut + 1;
            while (fin < texte.Length && (texte[fin] == ' ') == (texte[debut] == ' '))
                fin++;
            yield return (debut, texte[debut..fin]);
            debut = fin;
        }
    }

    /// <summary>The word, shaped; in pieces as wide as the column when it is wider.</summary>
    private IEnumerable<IReadOnlyList<Troncon>> ALaMesure((int Debut, string Texte) mot, int[] niveaux)
    {
        var entier = _fonderie.Former(mot, niveaux);
        if (mot.Texte[0] == ' ' || entier.Sum(troncon => troncon.Largeur) <= _largeur)
        {
            yield return entier;
            yield break;
        }

        var bords = Bords(mot.Texte);
        for (var debut = 0; debut + 1 < bords.Length;)
        {
            var fin = debut + CombienTiennent(mot, niveaux, bords.AsSpan(debut));
            yield return Piece(bords[debut], bords[fin]);
            debut = fin;
        }

        IReadOnlyList<Troncon> Piece(int de, int a) => _fonderie.Former((mot.Debut + de, mot.Texte[de..a]), niveaux);
    }

    /// <summary>The most letters that fit on a line, one at least; found by halves, since a draft may be a word without end.</summary>
    private int CombienTiennent((int Debut, string Texte) mot, int[] niveaux, ReadOnlySpan<int> bords)
    {
        var (tient, deborde) = (1, Math.Min(bords.Length, LettresParLigne));
        while (tient + 1 < deborde)
        {
            var milieu = (tient + deborde) / 2;
            var piece = _fonderie.Former((mot.Debut + bords[0], mot.Texte[bords[0]..bords[milieu]]), niveaux);
            (tient, deborde) = piece.Sum(troncon => troncon.Largeur) <= _largeur ? (milieu, deborde) : (tient, milieu);
        }

        return tient;
    }

    /// <summary>Where a word may be cut: before each letter, spelt out or not, and at its end.</summary>
    private int[] Bords(string mot)
    {
        var estDedans = new bool[mot.Length + 1];
        foreach (var epelee in Epelees().EnumerateMatches(mot))
            Array.Fill(estDedans, true, epelee.Index + 1, epelee.Length - 1);

        var (bords, place) = (new List<int> { 0 }, 0);
        foreach (var grappe in _fonderie.Grappes(mot))
        {
            place += grappe.Length;
            if (!estDedans[place])
                bords.Add(place);
        }

        return [.. bords];
    }

    [GeneratedRegex(@"\[U\+[0-9A-F]{4,6}\]")]
    private static partial Regex Epelees();

    /// <summary>Joins again what was shaped word by word, so that a line of plain text is one piece in the file.</summary>
    private LigneDeTexte Achever(List<Troncon> ligne, int niveauDeBase)
    {
        while (ligne is [.., { } dernier] && dernier.Texte.AsSpan().Trim(' ').IsEmpty)
            ligne.RemoveAt(ligne.Count - 1);

        var troncons = new List<Troncon>();
        for (var debut = 0; debut < ligne.Count;)
        {
            var fin = debut + 1;
            while (fin < ligne.Count && ligne[fin].Niveau == 0 && ligne[debut].Niveau == 0 && ligne[fin].Police == ligne[debut].Police)
                fin++;
            troncons.Add(fin == debut + 1
                ? ligne[debut]
                : new Troncon(string.Concat(ligne[debut..fin].Select(troncon => troncon.Texte)), ligne[debut].Police, 0, _style.Corps));
            debut = fin;
        }

        return new LigneDeTexte(troncons, niveauDeBase, _style);
    }
}
