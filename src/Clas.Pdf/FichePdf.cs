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
        var impression = new Impression(Guard.Against.Null(fiche));
        using var fichier = new MemoryStream();
        using (var document = SKDocument.CreatePdf(fichier, Metadonnees(fiche)))
        {
            for (var page = 0; page < impression.Pages; page++)
            {
                impression.Dessiner(document.BeginPage(Feuille.Largeur, Feuille.Hauteur), page);
                document.EndPage();
            }

            document.Close();
        }

        return Finition.Finir(fichier.ToArray());
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
