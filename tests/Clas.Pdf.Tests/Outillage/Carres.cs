using SkiaSharp;

namespace Clas.Pdf.Tests;

/// <summary>Compares two grey pages square by square: the smaller the square, the smaller the word that is seen to move.</summary>
internal static class Carres
{
    /// <summary>How much the greys of one square differ at worst, of 255.</summary>
    internal static double PireEcart(SKBitmap attendue, SKBitmap obtenue, int cote)
    {
        var pire = 0d;
        for (var y = 0; y + cote <= attendue.Height; y += cote)
        {
            for (var x = 0; x + cote <= attendue.Width; x += cote)
                pire = Math.Max(pire, Math.Abs(Moyenne(attendue, x, y, cote) - Moyenne(obtenue, x, y, cote)));
        }

        return pire;
    }

    private static double Moyenne(SKBitmap image, int x, int y, int cote)
    {
        var gris = image.GetPixelSpan();
        var somme = 0;
        for (var ligne = y; ligne < y + cote; ligne++)
        {
            foreach (var point in gris.Slice((ligne * image.RowBytes) + x, cote))
                somme += point;
        }

        return somme / (double)(cote * cote);
    }
}
