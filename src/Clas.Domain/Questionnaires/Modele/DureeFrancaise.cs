using System.Globalization;

namespace Clas.Domain;

/// <summary>Lengths of time as the French write them: « 1 h 30 », « 45 min ».</summary>
internal static class DureeFrancaise
{
    /// <summary>For reading.</summary>
    public static string EnClair(int minutes) => Ecrire(minutes, '\u00A0');

    /// <summary>For reading, from hours; a length that makes no sense is written as a number.</summary>
    public static string EnClair(decimal heures) =>
        heures is >= 0 and <= int.MaxValue / 60 ? EnClair((int)decimal.Round(heures * 60)) : NombreFrancais.EnClair(heures);

    /// <summary>As it would be typed, for filling an input again.</summary>
    public static string Frappee(int minutes) => Ecrire(minutes, ' ');

    private static string Ecrire(int minutes, char espace)
    {
        var (heures, reste) = Math.DivRem(minutes, 60);
        return (heures, reste) switch
        {
            (0, > 0) => string.Create(CultureInfo.InvariantCulture, $"{reste}{espace}min"),
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{heures}{espace}h"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{heures}{espace}h{espace}{reste:00}"),
        };
    }
}
