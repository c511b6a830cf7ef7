using System.Globalization;
using System.Text.RegularExpressions;

namespace Clas.Domain;

/// <summary>Understands numbers as the French type them: « 1 234,50 », « 1234.5 ».</summary>
/// <remarks>
/// Thousands apart by a space, plain or no-break, in groups of three; comma or point before the decimals. As
/// many decimals as the question accepts and no more: « 1.000 » typed for a thousand must never be read as one.
/// </remarks>
internal static partial class LectureDeNombre
{
    public static Reponse Lire(string texte, Bornes bornes) =>
        Essayer(texte, bornes, out var nombre) is { } motif ? new ReponseIllisible(motif, texte) : new ReponseNombre(nombre);

    /// <summary>Null when the number is understood; otherwise why it is not.</summary>
    public static MotifDIllisibilite? Essayer(string texte, Bornes bornes, out decimal nombre)
    {
        nombre = 0;
        var forme = Forme.Match(texte);
        if (!forme.Success || forme.Groups["decimales"].Length > (bornes.Decimales ?? 0)) return MotifDIllisibilite.Forme;

        return TryDecimal(forme, out nombre) && nombre >= (bornes.Min ?? nombre) && nombre <= (bornes.Max ?? nombre)
            ? null
            : MotifDIllisibilite.HorsBornes;
    }

    // False beyond 28 digits: no question accepts such a number anyway.
    private static bool TryDecimal(Match forme, out decimal nombre)
    {
        var entier = string.Concat(forme.Groups["entier"].Value.Where(char.IsAsciiDigit));
        return decimal.TryParse(
            $"{forme.Groups["signe"].Value}{entier}.{forme.Groups["decimales"].Value}",
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out nombre);
    }

    [GeneratedRegex(@"^(?<signe>-)?(?<entier>[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+|[0-9]+)([.,](?<decimales>[0-9]+))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Forme { get; }
}
