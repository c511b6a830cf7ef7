using System.Globalization;
using Clas.Domain;

namespace RazorHost.Pages;

/// <summary>A campagne's next closing date, in words: « Saisie jusqu’au … inclus, heure de Paris ».</summary>
/// <param name="Phrase">What closes, and when.</param>
/// <param name="Reste">« encore 12 jours »; empty once over.</param>
/// <param name="EstProche">A week or less is left.</param>
public sealed record Echeance(string Phrase, string Reste, bool EstProche)
{
    /// <summary>When the porteur can write no more.</summary>
    public static Echeance DeLaSaisie(Campagne campagne, DateTimeOffset maintenant) =>
        De("Saisie", campagne.PhaseA(maintenant) == PhaseDeCampagne.Ouverte, campagne.SaisieFermeLe, maintenant);

    /// <summary>When the Caf can validate no more.</summary>
    public static Echeance DeLaValidation(Campagne campagne, DateTimeOffset maintenant) =>
        De("Validation", campagne.PhaseA(maintenant) != PhaseDeCampagne.Close, campagne.FermeLe, maintenant);

    /// <summary>« 18 h 00 à La Réunion »: the same instant where the Caf is; null in Paris time.</summary>
    public static string? HeureLocale(DateTimeOffset ferme, CafDeReference? caf)
    {
        if (caf is null || !TimeZoneInfo.TryFindSystemTimeZoneById(caf.Fuseau, out var fuseau))
            return null;
        var locale = TimeZoneInfo.ConvertTime(ferme, fuseau);
        return locale.DateTime == HeureDeParis.Locale(ferme)
            ? null
            : locale.ToString("'le' d MMMM 'à' H'\u00A0h\u00A0'mm", CultureInfo.GetCultureInfo("fr-FR"));
    }

    private static Echeance De(string objet, bool estOuverte, DateTimeOffset ferme, DateTimeOffset maintenant)
    {
        var dernierJour = HeureDeParis.JourDe(ferme.AddTicks(-1));
        // The Cnaf may close at any hour; a day that was promised ends at midnight.
        var auSoir = HeureDeParis.FinDu(dernierJour) == ferme;
        return estOuverte
            ? new Echeance(
                $"{objet} jusqu’au {Dates.EnLettres(dernierJour)} inclus, heure de Paris",
                Dates.Reste(dernierJour, maintenant),
                dernierJour.DayNumber - HeureDeParis.JourDe(maintenant).DayNumber <= 7)
            : new Echeance($"{objet} close depuis le {(auSoir ? $"{Dates.EnLettres(dernierJour)} au soir" : Dates.AvecHeure(ferme))}, heure de Paris", "", false);
    }
}
