namespace Clas.Pdf;

/// <summary>An A4 sheet, in points, and where one may write on it.</summary>
internal static class Feuille
{
    internal const float Largeur = 595;
    internal const float Hauteur = 842;
    internal const float Marge = 52;
    internal const float Utile = Largeur - (2 * Marge);

    /// <summary>Where the text begins on the pages that follow the first, under their running head.</summary>
    internal const float Haut = 86;

    /// <summary>Where the text ends, above the foot.</summary>
    internal const float Bas = Hauteur - 66;
}
