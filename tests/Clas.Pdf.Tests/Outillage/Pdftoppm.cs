using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using SkiaSharp;

namespace Clas.Pdf.Tests;

/// <summary>pdftoppm, of Poppler, which draws the pages of a PDF as most viewers of Linux do.</summary>
internal static class Pdftoppm
{
    private const string PointsParPouce = "36";

    /// <summary>The pages in grey, a pixel for two points; fails when pdftoppm complains, or is missing.</summary>
    internal static IReadOnlyList<SKBitmap> Dessiner(byte[] pdf)
    {
        var dossier = Directory.CreateTempSubdirectory("clas-rendu-");
        try
        {
            var fichier = Path.Combine(dossier.FullName, "fiche.pdf");
            File.WriteAllBytes(fichier, pdf);
            using var processus = Lancer(fichier, Path.Combine(dossier.FullName, "page"));
            var erreurs = processus.StandardError.ReadToEnd();
            processus.WaitForExit();
            Assert.True(processus.ExitCode == 0, $"pdftoppm exits with {processus.ExitCode}.\n{erreurs}");
            return [.. dossier.GetFiles("page*.pgm").OrderBy(page => page.Name, StringComparer.Ordinal).Select(Lire)];
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }

    /// <summary>A portable graymap: « P5 », the width, the height, the white, then a byte a pixel.</summary>
    private static SKBitmap Lire(FileInfo page)
    {
        var octets = File.ReadAllBytes(page.FullName);
        var tete = Encoding.ASCII.GetString(octets.AsSpan(0, 15)).Split((char[])['\n', ' ']);
        Assert.Equal(("P5", "255"), (tete[0], tete[3]));
        var image = new SKBitmap(int.Parse(tete[1], CultureInfo.InvariantCulture), int.Parse(tete[2], CultureInfo.InvariantCulture), SKColorType.Gray8, SKAlphaType.Opaque);
        var points = octets.AsSpan(^(image.Width * image.Height)..);
        for (var ligne = 0; ligne < image.Height; ligne++)
            points.Slice(ligne * image.Width, image.Width).CopyTo(image.GetPixelSpan()[(ligne * image.RowBytes)..]);
        return image;
    }

    private static Process Lancer(string fichier, string pages)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("pdftoppm", ["-r", PointsParPouce, "-gray", fichier, pages]) { RedirectStandardError = true })!;
        }
        catch (Win32Exception absent)
        {
            throw new InvalidOperationException(
                "pdftoppm is missing: run « scripts/prerequis.sh --installer » (Debian, Ubuntu), or install the package « poppler-utils ».", absent);
        }
    }
}
