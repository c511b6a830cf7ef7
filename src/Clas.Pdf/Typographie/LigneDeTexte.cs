using SkiaSharp;

namespace Clas.Pdf;

/// <summary>One composed line: its pieces, in the order in which they are read, each at its place.</summary>
internal sealed class LigneDeTexte
{
    private readonly IReadOnlyList<(Troncon Troncon, float X)> _places;
    private readonly Style _style;
    private readonly bool _estDeDroiteAGauche;

    /// <param name="troncons">As read, blanks at the end left out.</param>
    /// <param name="niveauDeBase">1 for a paragraph written from right to left.</param>
    /// <param name="style">How it is written.</param>
    internal LigneDeTexte(IReadOnlyList<Troncon> troncons, int niveauDeBase, Style style)
    {
        _style = style;
        _estDeDroiteAGauche = niveauDeBase == 1;
        _places = Placer(troncons);
        Texte = string.Concat(troncons.Select(troncon => troncon.Texte));
        Largeur = troncons.Sum(troncon => troncon.Largeur);
    }

    /// <summary>As read.</summary>
    internal string Texte { get; }

    /// <summary>Width, in points.</summary>
    internal float Largeur { get; }

    /// <summary>From this line to the next.</summary>
    internal float Hauteur => _style.Interligne;

    /// <summary>Whether a character has no glyph.</summary>
    internal bool AUneCaseVide => _places.Any(place => place.Troncon.AUneCaseVide);

    /// <summary>Draws it in a column, against the side where its reader begins.</summary>
    /// <param name="toile">Where.</param>
    /// <param name="x">The left of the column.</param>
    /// <param name="haut">The top of the line.</param>
    /// <param name="colonne">The width of the column.</param>
    internal void Dessiner(SKCanvas toile, float x, float haut, float colonne) =>
        DessinerDepuis(toile, _estDeDroiteAGauche ? x + colonne - Largeur : x, haut);

    /// <summary>Draws it so that it ends there.</summary>
    internal void DessinerJusque(SKCanvas toile, float droite, float haut) => DessinerDepuis(toile, droite - Largeur, haut);

    private void DessinerDepuis(SKCanvas toile, float x, float haut)
    {
        using var encre = new SKPaint { Color = _style.Couleur, IsAntialias = true };
        // Letters stand a quarter of their size above the bottom of the line, and what is left is shared.
        var pied = haut + ((_style.Interligne + _style.Corps) / 2) - (_style.Corps * 0.14f);
        foreach (var (troncon, place) in _places)
            troncon.Dessiner(toile, x + place, pied, encre);
    }

    /// <summary>Where each piece begins, from the left of the line; as read, so that a text searched or copied is the one typed.</summary>
    private static (Troncon Troncon, float X)[] Placer(IReadOnlyList<Troncon> troncons)
    {
        var places = new (Troncon Troncon, float X)[troncons.Count];
        var x = 0f;
        foreach (var rang in Ordonner(troncons))
        {
            places[rang] = (troncons[rang], x);
            x += troncons[rang].Largeur;
        }

        return places;
    }

    /// <summary>Rule L2: from the highest level down to 1, what is at that level or above is turned round.</summary>
    /// <returns>The ranks of the pieces as the eye meets them, from left to right.</returns>
    private static List<int> Ordonner(IReadOnlyList<Troncon> troncons)
    {
        var ordre = Enumerable.Range(0, troncons.Count).ToList();
        for (var niveau = troncons.Select(troncon => troncon.Niveau).DefaultIfEmpty().Max(); niveau > 0; niveau--)
        {
            var i = 0;
            while (i < ordre.Count)
            {
                var fin = i;
                while (fin < ordre.Count && troncons[ordre[fin]].Niveau >= niveau)
                    fin++;
                ordre.Reverse(i, fin - i);
                i = fin + 1;
            }
        }

        return ordre;
    }
}
