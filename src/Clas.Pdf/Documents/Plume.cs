using SkiaSharp;

namespace Clas.Pdf;

/// <summary>The lines and the surfaces of a page: few colours, readable once photocopied.</summary>
internal static class Plume
{
    private static readonly SKColor Trait = new(0xD3, 0xD8, 0xE0);
    private static readonly SKColor TraitFonce = new(0x1D, 0x3F, 0x72);
    private static readonly SKColor Fond = new(0xF2, 0xF5, 0xF9);
    private static readonly SKColor Brique = new(0x9A, 0x2E, 0x16);

    /// <summary>A thin line between two things.</summary>
    internal static void Filet(SKCanvas toile, float x, float y, float largeur) => Ligne(toile, x, y, largeur, Trait, 0.6f);

    /// <summary>The line under a title.</summary>
    internal static void Soulignement(SKCanvas toile, float x, float y, float largeur) => Ligne(toile, x, y, largeur, TraitFonce, 1);

    /// <summary>A light surface.</summary>
    internal static void Aplat(SKCanvas toile, SKRect cadre)
    {
        using var encre = new SKPaint { Color = Fond };
        toile.DrawRect(cadre, encre);
    }

    /// <summary>What stands beside a long answer, line after line.</summary>
    internal static void Barre(SKCanvas toile, float x, float y, float hauteur)
    {
        using var encre = new SKPaint { Color = Trait };
        toile.DrawRect(x, y, 2, hauteur, encre);
    }

    /// <summary>The frame of a warning.</summary>
    internal static void Cadre(SKCanvas toile, SKRect cadre)
    {
        using var encre = new SKPaint { Color = Brique, IsAntialias = true, IsStroke = true, StrokeWidth = 1.2f };
        toile.DrawRect(cadre, encre);
    }

    private static void Ligne(SKCanvas toile, float x, float y, float largeur, SKColor couleur, float epaisseur)
    {
        using var encre = new SKPaint { Color = couleur, IsAntialias = true, StrokeWidth = epaisseur };
        toile.DrawLine(x, y, x + largeur, y, encre);
    }
}
