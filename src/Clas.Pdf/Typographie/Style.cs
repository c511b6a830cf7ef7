using SkiaSharp;

namespace Clas.Pdf;

/// <summary>How a text is written.</summary>
/// <param name="Corps">Size of the letters, in points.</param>
/// <param name="Interligne">From one line to the next, in points.</param>
/// <param name="Couleur">Dark enough on white for WCAG AA, whatever it is.</param>
/// <param name="EstGras">Whether it stands out.</param>
internal sealed record Style(float Corps, float Interligne, SKColor Couleur, bool EstGras = false)
{
    private static readonly SKColor Encre = new(0x1B, 0x1F, 0x27);
    private static readonly SKColor Gris = new(0x59, 0x61, 0x6E);
    private static readonly SKColor Bleu = new(0x1D, 0x3F, 0x72);
    private static readonly SKColor Brique = new(0x9A, 0x2E, 0x16);

    internal static Style Titre { get; } = new(20, 25, Bleu, true);

    internal static Style SousTitre { get; } = new(12.5f, 16.5f, Encre);

    internal static Style Rubrique { get; } = new(12, 16, Bleu, true);

    internal static Style Libelle { get; } = new(9, 12.5f, Encre);

    internal static Style Reponse { get; } = new(9.5f, 12.5f, Encre, true);

    internal static Style Texte { get; } = new(9.5f, 13, Encre);

    internal static Style Attenue { get; } = new(9, 12.5f, Gris);

    internal static Style Petit { get; } = new(8, 10.5f, Gris);

    internal static Style Remarque { get; } = new(8.5f, 11.5f, Brique);

    internal static Style Marque { get; } = new(9, 12, Brique, true);

    /// <summary>The fonts to try, in order.</summary>
    internal IReadOnlyList<Police> Polices => EstGras ? [Police.Grasse, Police.LargeGrasse, Police.Large] : [Police.Normale, Police.Large];
}
