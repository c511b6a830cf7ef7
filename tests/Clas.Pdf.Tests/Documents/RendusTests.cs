using System.Text;
using Clas.Domain;
using SkiaSharp;

namespace Clas.Pdf.Tests;

/// <summary>The file itself, drawn by somebody else's viewer, looks as it did when somebody looked at it.</summary>
/// <remarks>
/// Small and compared by large squares: the next version of that viewer smooths its letters otherwise, by a few greys; a font
/// that it does not find, or a page that stays blank, is far beyond. <c>CLAS_REGENERER=1</c> draws the kept images again.
/// </remarks>
public sealed class RendusTests
{
    private const int Carre = 16;
    private const double Tolerance = 8;

    private static readonly string Gardees = Path.Combine(ImagesTests.Gardees, "Rendus");

    [Fact]
    public void La_fiche_Structure_IsDrawnAsKept() => Comparer("structure", new Monde().Valide().Imprimer(FicheId.Structure), pages: 2);

    [Fact]
    public void Les_textes_hostiles_AreDrawnAsKept() => Comparer(
        "hostiles",
        TexteHostile.Fiche(new Monde().Rempli().Imprimer(Monde.Action), hostile => hostile.Texte) with { MiseALEcart = "Structure non financée" },
        pages: 4);

    [Fact]
    public void Comparer_SeesAFontThatIsMissing()
    {
        var pdf = Encoding.Latin1.GetString(FichePdf.Dessiner(new Monde().Valide().Imprimer(FicheId.Structure)));

        var pages = Pdftoppm.Dessiner(Encoding.Latin1.GetBytes(pdf.Replace("/FontFile2 ", "/FontFileX ", StringComparison.Ordinal)));

        Assert.All(pages.Select((page, rang) => Ecart("structure", rang, page)), ecart => Assert.True(ecart > Tolerance, $"{ecart:0.0} greys"));
    }

    [Fact]
    public void Comparer_SeesABlankPage()
    {
        foreach (var page in Pdftoppm.Dessiner(FichePdf.Dessiner(new Monde().Valide().Imprimer(FicheId.Structure))).Index())
        {
            page.Item.Erase(SKColors.White);
            Assert.True(Ecart("structure", page.Index, page.Item) > Tolerance);
        }
    }

    private static void Comparer(string nom, FicheImprimee fiche, int pages)
    {
        var rendues = Pdftoppm.Dessiner(FichePdf.Dessiner(fiche));

        Assert.Equal(pages, rendues.Count);
        for (var page = 0; page < pages; page++)
        {
            if (Environment.GetEnvironmentVariable("CLAS_REGENERER") is not null)
                File.WriteAllBytes(Chemin(nom, page), rendues[page].Encode(SKEncodedImageFormat.Png, 100).ToArray());

            var ecart = Ecart(nom, page, rendues[page]);
            Assert.True(ecart <= Tolerance, $"{nom}-{page + 1}: a square differs by {ecart:0.0} greys of 255.");
        }
    }

    private static double Ecart(string nom, int page, SKBitmap rendue)
    {
        using var gardee = SKBitmap.Decode(Chemin(nom, page), rendue.Info);
        return Carres.PireEcart(gardee, rendue, Carre);
    }

    private static string Chemin(string nom, int page) => Path.Combine(Gardees, $"{nom}-{page + 1}.png");
}
