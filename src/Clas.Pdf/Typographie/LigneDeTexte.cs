using SkiaSharp;

namespace Clas.Pdf;

/// <summary>One composed line: its pieces as the eye meets them, from left to right.</summary>
internal sealed class LigneDeTexte
{
    private readonly IReadOnlyList<Troncon> _deGaucheADroite;
    private readonly Style _style;
    private readonly bool _estDeDroiteAGauche;

    /// <param name="troncons">As read, blanks at the end left out.</param>
    /// <param name="niveauDeBase">1 for a paragraph written from right to left.</param>
    /// <param name="style">How it is written.</param>
    internal LigneDeTexte(IReadOnlyList<Troncon> troncons, int niveauDeBase, Style style)
    {
        _style = style;
        _estDeDroiteAGauche = niveauDeBase == 1;
        _deGaucheADroite = Ordonner(troncons);
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
    internal bool AUneCaseVide => _deGaucheADroite.Any(troncon => troncon.AUneCaseVide);

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
        foreach (var troncon in _deGaucheADroite)
        {
            troncon.Dessiner(toile, x, pied, encre);
            x += troncon.Largeur;
        }
    }

    /// <summary>Rule L2: from the highest level down to 1, what is at that level or above is turned round.</summary>
    private static List<Troncon> Ordonner(IReadOnlyList<Troncon> troncons)
    {
        var ordre = troncons.ToList();
        for (var niveau = ordre.Select(troncon => troncon.Niveau).DefaultIfEmpty().Max(); niveau > 0; niveau--)
        {
            var i = 0;
            while (i < ordre.Count)
            {
                var fin = i;
                while (fin < ordre.Count && ordre[fin].Niveau >= niveau)
                    fin++;
                ordre.Reverse(i, fin - i);
                i = fin + 1;
            }
        }

        return ordre;
    }
}
