using SkiaSharp;

namespace Clas.Pdf;

/// <summary>A strip of a page, as wide as the text, that no page break cuts.</summary>
/// <param name="Hauteur">In points.</param>
/// <param name="Dessiner">Draws it, given the height at which it begins.</param>
internal sealed record Bande(float Hauteur, Action<SKCanvas, float> Dessiner)
{
    /// <summary>What stands on its right, read after the left of the strips that follow: a question whole, then its answer.</summary>
    internal Bande? Ensuite { get; init; }

    /// <summary>Ends what is read so: the last line of a row of a table, whose next row is read apart.</summary>
    internal bool ClotLaLecture { get; init; }

    /// <summary>Stays on the page of the next one: a title is never alone at the foot of a page.</summary>
    internal bool TientALaSuivante { get; init; }

    /// <summary>Drawn again above this strip when it begins a page: the head of a table.</summary>
    internal Bande? Rappel { get; init; }

    /// <summary>Parts two things: left out at the top of a page, where nothing stands above.</summary>
    internal bool SEffaceEnHaut { get; init; }

    /// <summary>Air between two things.</summary>
    internal static Bande Blanc(float hauteur) => new(hauteur, (_, _) => { }) { SEffaceEnHaut = true };
}
