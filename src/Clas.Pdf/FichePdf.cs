using Ardalis.GuardClauses;
using SkiaSharp;

namespace Clas.Pdf;

/// <summary>Draws a fiche as a PDF (G27, G28).</summary>
/// <remarks>
/// A4, fonts embedded, no active object. The same fiche gives the same bytes. It is not tagged for screen readers: offer
/// a page to read beside it, drawn from the same <see cref="FicheImprimee"/>.
/// </remarks>
public static class FichePdf
{
    /// <summary>The whole file. May be called from several threads at once.</summary>
    public static byte[] Dessiner(FicheImprimee fiche)
    {
        var enTete = new BlocDEnTete(Guard.Against.Null(fiche));
        var pages = MiseEnPages.Repartir(
            [.. enTete.DePremierePage(), .. fiche.Rubriques.SelectMany(BlocDeRubrique.Bandes)],
            haut: Feuille.Marge);
        using var fichier = new MemoryStream();
        using (var document = SKDocument.CreatePdf(fichier, Metadonnees(fiche)))
        {
            for (var i = 0; i < pages.Count; i++)
            {
                var toile = document.BeginPage(Feuille.Largeur, Feuille.Hauteur);
                if (i > 0)
                    enTete.DessinerLeRappel(toile);
                DessinerLesBandes(toile, pages[i]);
                enTete.DessinerLePied(toile, i + 1, pages.Count);
                document.EndPage();
            }

            document.Close();
        }

        return Finition.Finir(fichier.ToArray());
    }

    /// <summary>In the order in which they are read, which is also that of the text in the file.</summary>
    private static void DessinerLesBandes(SKCanvas toile, IReadOnlyList<MiseEnPages.Posee> page)
    {
        for (var i = 0; i < page.Count;)
        {
            var fin = i;
            do
                page[fin].Bande.Dessiner(toile, page[fin].Haut);
            while (page[fin++].Bande.Ensuite is not null && fin < page.Count);
            for (; i < fin; i++)
                page[i].Bande.Ensuite?.Invoke(toile, page[i].Haut);
        }
    }

    private static SKDocumentPdfMetadata Metadonnees(FicheImprimee fiche)
    {
        var le = fiche.ImprimeeLe.UtcDateTime;
        return new SKDocumentPdfMetadata(SKDocument.DefaultRasterDpi)
        {
            PdfA = true,
            Title = Caracteres.EnUneLigne($"{fiche.Titre} – {fiche.Structure}"),
            Author = Caracteres.EnUneLigne(fiche.Caf),
            Subject = $"Clas, campagne {Caracteres.EnUneLigne(fiche.Campagne)}",
            Creator = "Clas.Pdf",
            Producer = "Clas.Pdf, Skia/PDF",
            Creation = le,
            Modified = le,
        };
    }
}
