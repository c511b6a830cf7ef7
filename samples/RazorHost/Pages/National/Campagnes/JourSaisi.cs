using System.Globalization;

namespace RazorHost.Pages.National;

/// <summary>A day as a browser sends it, or as people write it.</summary>
internal static class JourSaisi
{
    private static readonly string[] Formes = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    /// <summary>Reads « 2019-06-30 » or « 30/06/2019 ».</summary>
    internal static bool TryParse(string? saisie, out DateOnly jour) => DateOnly.TryParseExact(
        saisie?.Trim(), Formes, CultureInfo.InvariantCulture, DateTimeStyles.None, out jour);

    /// <summary>As a field of the form wants it.</summary>
    internal static string Ecrire(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
