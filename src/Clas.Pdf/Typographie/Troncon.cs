using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using Tampon = HarfBuzzSharp.Buffer;

namespace Clas.Pdf;

/// <summary>A text of one font and one direction, shaped: its glyphs and where they stand.</summary>
internal sealed class Troncon
{
    // Set, not guessed: HarfBuzz would ask the machine for its language.
    private static readonly Language Francais = new("fr");

    // A ligature would be one glyph for two letters, and who searches « fiche » in the file would not find it.
    private static readonly Feature[] SansLigature = [new(new Tag('l', 'i', 'g', 'a'), 0), new(new Tag('c', 'l', 'i', 'g'), 0)];

    private readonly byte[] _utf8;
    private readonly ushort[] _glyphes;
    private readonly uint[] _grappes;
    private readonly SKPoint[] _places;

    internal Troncon(string texte, Police police, int niveau, float corps)
    {
        (Texte, Police, Niveau, Corps) = (texte, police, niveau, corps);
        _utf8 = Encoding.UTF8.GetBytes(texte);
        using var tampon = new Tampon();
        tampon.AddUtf8(_utf8);
        tampon.Direction = EstDeDroiteAGauche ? Direction.RightToLeft : Direction.LeftToRight;
        tampon.Language = Francais;
        tampon.GuessSegmentProperties();
        police.Forme.Shape(tampon, EstDeDroiteAGauche ? [] : SansLigature);

        var infos = tampon.GetGlyphInfoSpan();
        var positions = tampon.GetGlyphPositionSpan();
        var echelle = corps / police.Cadratin;
        (_glyphes, _grappes, _places) = (new ushort[infos.Length], new uint[infos.Length], new SKPoint[infos.Length]);
        var x = 0;
        for (var i = 0; i < infos.Length; i++)
        {
            _glyphes[i] = (ushort)infos[i].Codepoint;
            _grappes[i] = infos[i].Cluster;
            _places[i] = new SKPoint((x + positions[i].XOffset) * echelle, -positions[i].YOffset * echelle);
            x += positions[i].XAdvance;
        }

        Largeur = x * echelle;
    }

    internal string Texte { get; }

    internal Police Police { get; }

    internal int Niveau { get; }

    internal float Corps { get; }

    /// <summary>Width, in points.</summary>
    internal float Largeur { get; }

    /// <summary>Whether a character has no glyph: an empty box.</summary>
    internal bool AUneCaseVide => _glyphes.Contains((ushort)0);

    private bool EstDeDroiteAGauche => Niveau % 2 == 1;

    /// <summary>Draws it from its left end, and gives the text along so that it can be searched and copied.</summary>
    internal void Dessiner(SKCanvas toile, float x, float y, SKPaint encre)
    {
        if (_glyphes.Length == 0)
            return;
        using var fonte = new SKFont(Police.Dessin, Corps) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        using var fabrique = new SKTextBlobBuilder();
        if (EstDeDroiteAGauche)
        {
            var run = fabrique.AllocatePositionedTextRun(fonte, _glyphes.Length, _utf8.Length);
            run.SetGlyphs(_glyphes);
            run.SetPositions(_places);
            run.SetText(_utf8);
            run.SetClusters(_grappes);
        }
        else
        {
            fabrique.AddPositionedRun(_glyphes, fonte, _places);
        }

        using var blob = fabrique.Build();
        toile.DrawText(blob, x, y, encre);
    }
}
