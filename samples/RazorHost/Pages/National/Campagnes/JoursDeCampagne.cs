using Clas.Domain;

namespace RazorHost.Pages.National;

/// <summary>The days typed for a campagne: read, held against its years and against one another.</summary>
internal static class JoursDeCampagne
{
    internal const string Premier = "PremierJour";
    internal const string Saisie = "FinDeSaisie";
    internal const string Validation = "FinDeValidation";

    /// <summary>The day; default, and its error written, when it is none or far from the campagne's years.</summary>
    /// <param name="code">Its years.</param>
    /// <param name="prevue">The campagne as it is; null while it is being prepared. It may run in other years than its own.</param>
    /// <param name="champ">The field that names the error.</param>
    /// <param name="saisie">As typed.</param>
    /// <param name="erreurs">Where errors are written.</param>
    internal static DateOnly Lire(CodeCampagne code, Campagne? prevue, string champ, string? saisie, Dictionary<string, string> erreurs)
    {
        var (premiere, derniere) = (
            Math.Min(code.PremiereAnnee, prevue?.PremierJour.Year ?? int.MaxValue),
            Math.Max(code.DerniereAnnee, prevue?.DernierJourDeValidation.Year ?? 0) + 1);
        if (!JourSaisi.TryParse(saisie, out var jour))
            erreurs[champ] = "Écrivez un jour qui existe, par exemple 30/06/2019.";
        else if (code.PremiereAnnee > 0 && (jour.Year < premiere || jour.Year > derniere))
            erreurs[champ] = $"Écrivez un jour entre le 01/01/{premiere} et le 31/12/{derniere} : la campagne est celle de {code}.";
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

    /// <summary>Says that nobody could answer a campagne whose entry is over already.</summary>
    internal static void RefuserLePasse(DateOnly saisie, DateTimeOffset maintenant, Dictionary<string, string> erreurs)
    {
        if (!erreurs.ContainsKey(Saisie) && HeureDeParis.FinDu(saisie) <= maintenant)
            erreurs[Saisie] = $"La saisie aurait fini le {Dates.EnLettres(saisie)}, dans le passé : personne ne pourrait répondre. Choisissez un jour à venir.";
    }
}
