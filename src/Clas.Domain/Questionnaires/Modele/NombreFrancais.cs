using System.Globalization;

namespace Clas.Domain;

/// <summary>Numbers as the French write them: « 1 234,50 ».</summary>
/// <remarks>Does not ask the machine's culture: containers often ship without any.</remarks>
public static class NombreFrancais
{
    private static readonly NumberFormatInfo Affichage = new()
    {
        NumberGroupSeparator = "\u202F",
        NumberDecimalSeparator = ",",
        NegativeSign = "−",
    };

    private static readonly NumberFormatInfo Frappe = new() { NumberDecimalSeparator = "," };

    /// <summary>For reading: thousands apart by a narrow no-break space, true minus sign.</summary>
    /// <param name="nombre">Any number; its sign is kept.</param>
    /// <param name="decimales">Digits always shown after the comma; by default as many as needed, two at most.</param>
    public static string EnClair(decimal nombre, int? decimales = null) =>
        nombre.ToString(decimales is { } n ? $"N{n}" : "#,##0.##", Affichage);

    /// <summary>As it would be typed, for filling an input again: « 1234,5 ».</summary>
    public static string Frappee(decimal nombre) => nombre.ToString("0.############################", Frappe);
}
