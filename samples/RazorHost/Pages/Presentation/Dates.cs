using System.Globalization;
using Clas.Domain;

namespace RazorHost.Pages;

/// <summary>Dates as people read them, always in Paris time unless said otherwise.</summary>
public static class Dates
{
    private static readonly CultureInfo Francais = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>« dimanche 30 juin 2019 ».</summary>
    public static string EnLettres(DateOnly jour) =>
        jour.ToString(jour.Day == 1 ? "dddd 1'er' MMMM yyyy" : "dddd d MMMM yyyy", Francais);

    /// <summary>« 30/06/2019 ».</summary>
    public static string Courte(DateTimeOffset le) => HeureDeParis.JourDe(le).ToString("dd/MM/yyyy", Francais);

    /// <summary>« 30/06/2019 à 17 h 05 ».</summary>
    public static string AvecHeure(DateTimeOffset le) =>
        HeureDeParis.Locale(le).ToString("dd/MM/yyyy 'à' H'\u00A0h\u00A0'mm", Francais);

    /// <summary>« , jusqu’au 30/06/2019 inclus », of what the journal keeps of a deadline; empty when it is none.</summary>
    public static string JusquAu(string? instant) =>
        DateTimeOffset.TryParseExact(instant, "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var fin)
            ? $", jusqu’au {Courte(fin.AddTicks(-1))} inclus"
            : "";

    /// <summary>« dernier jour », « encore 1 jour », « encore 12 jours »; empty once it is over.</summary>
    public static string Reste(DateOnly dernierJour, DateTimeOffset maintenant) =>
        (dernierJour.DayNumber - HeureDeParis.JourDe(maintenant).DayNumber) switch
        {
            < 0 => "",
            0 => "dernier jour",
            1 => "encore 1 jour",
            var jours => $"encore {jours} jours",
        };
}
