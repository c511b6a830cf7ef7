using System.Runtime.CompilerServices;
using Clas.Domain;
using SkiaSharp;

namespace Clas.Pdf.Tests;

/// <summary>Pages look as they did when somebody looked at them.</summary>
/// <remarks>
/// <c>CLAS_REGENERER=1</c> draws the kept images again: look at them before keeping them. Two pages are compared by small
/// squares, so that another processor's rounding passes and a word that moves does not.
/// </remarks>
public sealed class ImagesTests
{
    private const int Carre = 8;
    private const double Tolerance = 12;

    internal static readonly string Gardees = Path.Combine(Path.GetDirectoryName(Ici())!, "Images");

    [Fact]
    public void La_fiche_Structure_LooksAsKept() => Comparer("structure", new Monde().Valide().Imprimer(FicheId.Structure), pages: 2);

    [Fact]
    public void La_fiche_Action_LooksAsKept() => Comparer("action", new Monde().Valide().Imprimer(Monde.Action), pages: 4);

    [Fact]
    public void Une_fiche_pleine_d_ecritures_LooksAsKept()
    {
        var monde = new Monde("mairie-saint-aubin").Rempli();
        monde.LePorteur.Enregistrer(Monde.Action, new Saisie
        {
            ["A08"] = "beaucoup",
            ["A48"] = "Bonjour 😀, Ελληνικά, Журнал ő. العربية (2018) مع أرقام ١٢٣.\nمرحبا بكم في مركز الحي 12.\nשלום abc\n学校 👨‍👩‍👧 " + new string('x', 200),
        }).OuLever();

        Comparer("ecritures", monde.Imprimer(Monde.Action) with { Structure = "مركز الحي 😀 ..\r\nAssociation Σ" }, pages: 4);
    }

    [Fact]
    public void Les_textes_hostiles_LookAsKept() => Comparer(
        "hostiles",
        TexteHostile.Fiche(new Monde().Rempli().Imprimer(Monde.Action), hostile => hostile.Texte) with { MiseALEcart = "Structure non financée" },
        pages: 4);

    [Fact]
    public void Une_fiche_vide_LooksAsKept() => Comparer("vide", new Monde().Imprimer(FicheId.Structure), pages: 2);

    [Fact]
    public void Comparer_SeesAWordThatMoves()
    {
        var fiche = new Monde().Imprimer(FicheId.Structure);
        var (avant, apres) = (Peindre(new Impression(fiche), 0), Peindre(new Impression(fiche with { Structure = "Les Colobris" }), 0));

        Assert.Equal(0, Carres.PireEcart(avant, Peindre(new Impression(fiche), 0), Carre));
        Assert.True(Carres.PireEcart(avant, apres, Carre) > Tolerance);
    }

    private static void Comparer(string nom, FicheImprimee fiche, int pages)
    {
        var impression = new Impression(fiche);

        Assert.Equal(pages, impression.Pages);
        for (var page = 0; page < pages; page++)
        {
            var chemin = Path.Combine(Gardees, $"{nom}-{page + 1}.png");
            using var peinte = Peindre(impression, page);
            if (Environment.GetEnvironmentVariable("CLAS_REGENERER") is not null)
                File.WriteAllBytes(chemin, peinte.Encode(SKEncodedImageFormat.Png, 100).ToArray());

            using var gardee = SKBitmap.Decode(chemin, peinte.Info);
            var ecart = Carres.PireEcart(gardee, peinte, Carre);
            Assert.True(ecart <= Tolerance, $"{Path.GetFileName(chemin)}: a square differs by {ecart:0} greys of 255.");
        }
    }

    private static SKBitmap Peindre(Impression impression, int page)
    {
        var image = new SKBitmap((int)Feuille.Largeur, (int)Feuille.Hauteur, SKColorType.Gray8, SKAlphaType.Opaque);
        using var toile = new SKCanvas(image);
        toile.Clear(SKColors.White);
        impression.Dessiner(toile, page);
        return image;
    }

    private static string Ici([CallerFilePath] string chemin = "") => chemin;
}
