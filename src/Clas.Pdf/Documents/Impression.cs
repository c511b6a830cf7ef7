using SkiaSharp;

namespace Clas.Pdf;

/// <summary>A fiche shared out between pages, ready to be drawn on anything.</summary>
internal sealed class Impression
{
    private readonly BlocDEnTete _enTete;
    private readonly IReadOnlyList<IReadOnlyList<MiseEnPages.Posee>> _pages;

    internal Impression(FicheImprimee fiche)
    {
        _enTete = new BlocDEnTete(fiche);
        _pages = MiseEnPages.Repartir(
            [.. _enTete.DePremierePage(), .. fiche.Rubriques.SelectMany(BlocDeRubrique.Bandes)],
            haut: Feuille.Marge);
    }

    /// <summary>How many pages; one at least.</summary>
    internal int Pages => _pages.Count;

    /// <summary>Draws a page, from 0.</summary>
    internal void Dessiner(SKCanvas toile, int page)
    {
        if (page > 0)
            _enTete.DessinerLeRappel(toile);
        DessinerLesBandes(toile, _pages[page]);
        _enTete.DessinerLePied(toile, page + 1, Pages);
    }

    /// <summary>In the order in which they are read, which is also that of the text in the file.</summary>
    private static void DessinerLesBandes(SKCanvas toile, IReadOnlyList<MiseEnPages.Posee> bandes)
    {
        for (var i = 0; i < bandes.Count;)
        {
            var ensuite = new List<MiseEnPages.Posee>();
            for (var seLitAvec = true; seLitAvec && i < bandes.Count; i++)
            {
                var (bande, haut) = bandes[i];
                bande.Dessiner(toile, haut);
                if (bande.Ensuite is not null)
                    ensuite.Add(new MiseEnPages.Posee(bande.Ensuite, haut));
                seLitAvec = bande is { Ensuite: not null, ClotLaLecture: false };
            }

            DessinerLesBandes(toile, ensuite);
        }
    }
}
