using Clas.Domain;

namespace RazorHost.Pages.National;

/// <summary>The days typed for a campagne: read, held against its years and against one another.</summary>
internal static class JoursDeCampagne
{
    internal const string Premier = "PremierJour";
    internal const string Saisie = "FinDeSaisie";
    internal const string Validation = "FinDeValidation";

    /// <summary>The day; default, and its error written, when it is none or far from the campagne's years.</summary>
    internal static DateOnly Lire(CodeCampagne code, string champ, string? saisie, Dictionary<string, string> erreurs)
    {
        if (!JourSaisi.TryParse(saisie, out var jour))
            erreurs[champ] = "Écrivez un jour qui existe, par exemple 30/06/2019.";
        else if (code.PremiereAnnee > 0 && (jour.Year < code.PremiereAnnee || jour.Year > code.DerniereAnnee + 1))
            erreurs[champ] = $"Écrivez un jour entre le 01/01/{code.PremiereAnnee} et le 31/12/{code.DerniereAnnee + 1} : la campagne est celle de {code}.";
        return jour;
    }

    /// <summary>Says which days cross, with their names.</summary>
    internal static void Ordonner(DateOnly premier, DateOnly saisie, DateOnly validation, Dictionary<string, string> erreurs)
    {
        if (erreurs.Keys.Any(champ => champ is Premier or Saisie or Validation))
            return;
        if (saisie < premier)
            erreurs[Saisie] = $"La saisie finirait le {Dates.EnLettres(saisie)}, avant de commencer le {Dates.EnLettres(premier)}.";
        if (validation < saisie)
            erreurs[Validation] = $"La validation finirait le {Dates.EnLettres(validation)}, avant la fin de la saisie, le {Dates.EnLettres(saisie)}.";
    }
}
