using System.Globalization;

namespace Clas.Domain;

/// <summary>A threshold that a campagne may change without touching the questionnaire.</summary>
/// <param name="Id">« groupe.min ».</param>
/// <param name="Libelle">What it sets.</param>
/// <param name="Valeur">Its default: a number with a decimal point, or a day as yyyy-MM-dd.</param>
public sealed record Parametre(string Id, string Libelle, string Valeur)
{
    /// <summary>Whether it is a day rather than a number.</summary>
    public bool EstUneDate => TryDate(Valeur, out _);

    /// <summary>Whether a campagne may set it to this: a number stays a number, a day a day.</summary>
    public bool Accepte(string? valeur) => EstUneDate ? TryDate(valeur, out _) : TryNombre(valeur, out _);

    /// <summary>The value as a number, days as day numbers; null when it cannot be read.</summary>
    internal static decimal? Lire(string valeur) =>
        TryNombre(valeur, out var nombre) ? nombre
        : TryDate(valeur, out var jour) ? jour.DayNumber
        : null;

    private static bool TryNombre(string? valeur, out decimal nombre) =>
        decimal.TryParse(valeur, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out nombre);

    private static bool TryDate(string? valeur, out DateOnly jour) =>
        DateOnly.TryParseExact(valeur, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out jour);
}
