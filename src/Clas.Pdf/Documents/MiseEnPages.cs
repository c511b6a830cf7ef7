namespace Clas.Pdf;

/// <summary>Shares strips out between pages.</summary>
internal static class MiseEnPages
{
    /// <summary>A strip and the height at which it begins.</summary>
    internal readonly record struct Posee(Bande Bande, float Haut);

    /// <summary>The pages, one at least.</summary>
    /// <param name="bandes">In order.</param>
    /// <param name="haut">Where the text begins on the first page; on the others, at <see cref="Feuille.Haut"/>.</param>
    internal static IReadOnlyList<IReadOnlyList<Posee>> Repartir(IReadOnlyList<Bande> bandes, float haut)
    {
        var page = new List<Posee>();
        var pages = new List<IReadOnlyList<Posee>> { page };
        var y = haut;
        for (var i = 0; i < bandes.Count;)
        {
            var fin = FinDuGroupe(bandes, i);
            var hauteur = bandes.Skip(i).Take(fin - i).Sum(bande => bande.Hauteur);
            if (y + hauteur > Feuille.Bas && page.Any(posee => !posee.Bande.SEffaceEnHaut))
            {
                page = [];
                pages.Add(page);
                y = Feuille.Haut;
                while (i < fin && bandes[i].SEffaceEnHaut)
                    i++;
                if (i < fin && bandes[i].Rappel is { } rappel)
                    Poser(rappel);
            }

            for (; i < fin; i++)
                Poser(bandes[i]);
        }

        return pages;

        void Poser(Bande bande)
        {
            page.Add(new Posee(bande, y));
            y += bande.Hauteur;
        }
    }

    /// <summary>Strips that stay together, as long as a page can hold them under what is drawn again at its top.</summary>
    private static int FinDuGroupe(IReadOnlyList<Bande> bandes, int debut)
    {
        var (fin, hauteur) = (debut + 1, bandes[debut].Hauteur + (bandes[debut].Rappel?.Hauteur ?? 0));
        while (fin < bandes.Count && bandes[fin - 1].TientALaSuivante && hauteur + bandes[fin].Hauteur <= Feuille.Bas - Feuille.Haut)
        {
            hauteur += bandes[fin].Hauteur;
            fin++;
        }

        return fin;
    }
}
