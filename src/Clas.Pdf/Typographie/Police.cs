using System.Runtime.InteropServices;
using HarfBuzzSharp;
using SkiaSharp;

namespace Clas.Pdf;

/// <summary>One shipped font: SkiaSharp draws its glyphs, HarfBuzz chooses and places them.</summary>
/// <remarks>Loaded once and never changed: every thread shares it.</remarks>
internal sealed class Police
{
    private readonly byte[] _octets;

    private Police(string fichier)
    {
        using var flux = typeof(Police).Assembly.GetManifestResourceStream($"Clas.Pdf.{fichier}")
            ?? throw new InvalidOperationException($"The font {fichier} is not in the assembly.");
        // Pinned and kept: HarfBuzz reads the font where it lies, and a font freed under it makes letters fall on one another.
        _octets = GC.AllocateUninitializedArray<byte>((int)flux.Length, pinned: true);
        flux.ReadExactly(_octets);
        using var donnees = SKData.CreateCopy(_octets);
        Dessin = SKTypeface.FromData(donnees);
        Cadratin = Dessin.UnitsPerEm;
        Face = new Face(new Blob(Marshal.UnsafeAddrOfPinnedArrayElement(_octets, 0), _octets.Length, MemoryMode.ReadOnly), 0);
        Face.MakeImmutable();
        Forme = new Font(Face);
        Forme.SetScale(Cadratin, Cadratin);
    }

    /// <summary>The text of a fiche.</summary>
    internal static Police Normale { get; } = new("Lato_400Regular.ttf");

    /// <summary>What stands out.</summary>
    internal static Police Grasse { get; } = new("Lato_700Bold.ttf");

    /// <summary>Greek, Cyrillic, Hebrew, Arabic, symbols…: what Lato does not have.</summary>
    internal static Police Large { get; } = new("DejaVuSans.ttf");

    /// <summary>The same, bold.</summary>
    internal static Police LargeGrasse { get; } = new("DejaVuSans-Bold.ttf");

    /// <summary>What SkiaSharp draws with.</summary>
    internal SKTypeface Dessin { get; }

    /// <summary>What HarfBuzz shapes with, in font units.</summary>
    internal Font Forme { get; }

    /// <summary>Font units in an em.</summary>
    internal int Cadratin { get; }

    /// <summary>Whether it has a glyph for that character.</summary>
    internal bool Couvre(int caractere) => Forme.TryGetNominalGlyph((uint)caractere, out _);

    /// <summary>Whether it has a glyph for every character of a text.</summary>
    internal bool Couvre(string texte) => texte.EnumerateRunes().All(rune => Couvre(rune.Value));

    private Face Face { get; }
}
