using Clas.Domain;
using Microsoft.Extensions.FileProviders;

namespace RazorHost.Demonstration;

/// <summary>Reads the answers of the demonstration: <c>reponses/‹structure›.‹fiche›.json</c>.</summary>
internal sealed class ReponsesDeDemonstration(IFileProvider fichiers)
{
    /// <summary>What the porteur answers in its fiche Structure.</summary>
    internal Saisie Structure(StructureDeDemonstration structure)
    {
        var saisie = Lire($"{structure.Reponses}.structure.json");
        foreach (var (champ, valeur) in structure.Retouches)
            saisie[champ] = valeur;
        return saisie;
    }

    /// <summary>What it answers in its fiche Action, for the school year of that campagne.</summary>
    internal Saisie Action(StructureDeDemonstration structure, CodeCampagne campagne)
    {
        var saisie = Lire($"{structure.Reponses}.action.json");
        foreach (var date in new[] { "A02", "A03" })
            saisie[date] = DeLAnnee(((IReadOnlyList<string>)saisie[date])[0], campagne);
        return saisie;
    }

    /// <summary>The first answers only: what one has time for on a first evening.</summary>
    internal static Saisie Debut(Saisie saisie, int combien)
    {
        var debut = new Saisie();
        foreach (var (champ, valeur) in saisie.OrderBy(reponse => reponse.Key, StringComparer.Ordinal).Take(combien))
            debut[champ] = valeur.ToArray();
        return debut;
    }

    private Saisie Lire(string fichier)
    {
        using var flux = new StreamReader(fichiers.GetFileInfo($"Demonstration/reponses/{fichier}").CreateReadStream());
        return Saisie.LireJson(flux.ReadToEnd());
    }

    /// <summary>« 2018-10-01 » becomes « 2016-10-01 » for the campagne 2016-2017.</summary>
    private static string DeLAnnee(string date, CodeCampagne campagne)
    {
        var jour = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        return jour.AddYears(campagne.PremiereAnnee - (jour.Month >= 8 ? jour.Year : jour.Year - 1)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
