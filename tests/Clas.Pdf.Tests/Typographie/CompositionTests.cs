using SkiaSharp;

namespace Clas.Pdf.Tests;

/// <summary>Any text at all becomes lines that fit and that can be read.</summary>
public sealed class CompositionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Un texte ordinaire, assez long pour ne pas tenir sur une seule ligne de cette colonne étroite.")]
    [InlineData("Anticonstitutionnellementanticonstitutionnellementanticonstitutionnellement")]
    [InlineData("مرحبا بكم في مركز الحي لمرافقة التلاميذ بعد المدرسة كل يوم")]
    [InlineData("ﷺﷺﷺ 😀😀😀 ⚽⚽⚽ ✓ → ½ n° 1234")]
    [InlineData("x\u0302\u0323 e\u0301 Z\u0351\u036B\u0343a\u0363l\u0368g\u0321o\u0322")]
    [InlineData("हिन्दी ไทย 中文 한국어 བོད")]
    public void Composer_FitsTheColumn_AndLeavesNoEmptyBox(string texte)
    {
        var lignes = Composition.Composer(texte, Style.Reponse, 120);

        Assert.NotEmpty(lignes);
        Assert.All(lignes, ligne => Assert.InRange(ligne.Largeur, 0, 120.5f));
        Assert.All(lignes, ligne => Assert.False(ligne.AUneCaseVide, ligne.Texte));
    }

    [Fact]
    public void Composer_NoCharacterOfUnicode_IsAnEmptyBox()
    {
        var tous = Enumerable.Range(0, 0x20000).Where(c => c is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32);

        Assert.All(tous.Chunk(64), page => Assert.All(
            Composition.Composer(string.Join(' ', page), Style.Reponse, 400),
            ligne => Assert.False(ligne.AUneCaseVide, ligne.Texte)));
    }

    [Fact]
    public void Composer_CutsBetweenWords_AndLosesNone()
    {
        const string texte = "La salle n’est disponible que deux soirs par semaine ; cinq enfants sont restés sur liste d’attente.";

        var lignes = Composition.Composer(texte, Style.Texte, 150);

        Assert.True(lignes.Count > 2);
        Assert.Equal(texte, string.Join(' ', lignes.Select(ligne => ligne.Texte)));
    }

    [Fact]
    public void Composer_AWordWithoutEnd_IsCutLetterByLetter_AndLosesNone()
    {
        var mot = string.Concat(Enumerable.Range(0, 20_000).Select(rang => rang % 7 == 0 ? "é" : rang % 11 == 0 ? "😀" : "i"));

        var lignes = Composition.Composer(mot, Style.Texte, 300);

        Assert.Equal(mot, string.Concat(lignes.Select(ligne => ligne.Texte)));
        Assert.All(lignes, ligne => Assert.InRange(ligne.Largeur, 1, 300.5f));
        Assert.All(lignes.SkipLast(1), ligne => Assert.InRange(ligne.Largeur, 285, 300.5f));
    }

    [Fact]
    public void Composer_NeverCutsACharacterThatIsSpeltOut()
    {
        var lignes = Composition.Composer(string.Concat(Enumerable.Repeat("ศูนย์", 8)), Style.Texte, 120);

        Assert.True(lignes.Count > 8);
        Assert.All(lignes, ligne => Assert.Matches(@"^(\[U\+[0-9A-F]{4}\])+$", ligne.Texte));
    }

    [Theory]
    [InlineData("un\ndeux")]
    [InlineData("un\r\ndeux")]
    [InlineData("un\rdeux")]
    [InlineData("un\u2028deux")]
    public void Composer_KeepsTheLinesOfATextAsTyped(string texte) =>
        Assert.Equal(["un", "deux"], Composition.Composer(texte, Style.Texte, 150).Select(ligne => ligne.Texte));

    [Fact]
    public void Composer_KeepsAnEmptyLine() =>
        Assert.Equal(["un", "", "deux"], Composition.Composer("un\n\ndeux", Style.Texte, 150).Select(ligne => ligne.Texte));

    [Fact]
    public void Composer_DropsWhatNobodySees() =>
        Assert.Equal("abcd", Composition.Composer("a\u202Eb\u200Bc\u0007\u00ADd\uFEFF", Style.Texte, 150)[0].Texte);

    [Fact]
    public void Composer_SpellsOutWhatNoFontHas_EvenHalfACharacter()
    {
        Assert.Equal("[U+5B66]", Composition.Composer("学", Style.Texte, 150)[0].Texte);
        Assert.Equal("a\uFFFDb", Composition.Composer("a\uD800b", Style.Texte, 150)[0].Texte);
    }

    [Fact]
    public void ComposerUneLigne_CutsShortWhatIsTooLong()
    {
        var ligne = Composition.ComposerUneLigne(string.Concat(Enumerable.Repeat("😀 école ", 50)), Style.Attenue, 100);

        Assert.EndsWith("…", ligne.Texte, StringComparison.Ordinal);
        Assert.InRange(ligne.Largeur, 60, 100);
        Assert.DoesNotContain('\uFFFD', ligne.Texte);
    }

    [Fact]
    public void ComposerUneLigne_LeavesAShortTextAlone() =>
        Assert.Equal("Les Colibris Elbeuf", Composition.ComposerUneLigne("Les Colibris\nElbeuf", Style.Attenue, 200).Texte);

    [Fact]
    public void Dessiner_Arabic_JoinsItsLettersFromRightToLeft()
    {
        // Oracle: the joined forms of « مرحبا », which Unicode also has as characters, laid by hand from left to right.
        var joint = Image(toile => Composition.Composer("مرحبا", Style.Texte, 200)[0].DessinerJusque(toile, 190, 0));
        var aLaMain = Image(toile => ALaMain(toile, "\uFE8E\uFE92\uFEA3\uFEAE\uFEE3"));
        var nonJoint = Image(toile => ALaMain(toile, "\u0627\u0628\u062D\u0631\u0645"));
        var renverse = Image(toile => ALaMain(toile, "\uFEE3\uFEAE\uFEA3\uFE92\uFE8E"));

        Assert.Equal(aLaMain, joint);
        Assert.NotEqual(nonJoint, joint);
        Assert.NotEqual(renverse, joint);
    }

    private static void ALaMain(SKCanvas toile, string formes)
    {
        using var fonte = new SKFont(Police.Large.Dessin, Style.Texte.Corps) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        using var encre = new SKPaint { Color = Style.Texte.Couleur, IsAntialias = true };
        var pied = ((Style.Texte.Interligne + Style.Texte.Corps) / 2) - (Style.Texte.Corps * 0.14f);
        toile.DrawText(formes, 190 - fonte.MeasureText(formes), pied, SKTextAlign.Left, fonte, encre);
    }

    private static byte[] Image(Action<SKCanvas> dessiner)
    {
        using var surface = SKSurface.Create(new SKImageInfo(800, 60, SKColorType.Gray8));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(4);
        dessiner(surface.Canvas);
        using var image = surface.Snapshot();
        using var pixels = image.PeekPixels();
        // To black and white: a hundredth of a point moves a grey, not a letter.
        return [.. pixels.GetPixelSpan().ToArray().Select(gris => (byte)(gris < 128 ? 0 : 1))];
    }
}
