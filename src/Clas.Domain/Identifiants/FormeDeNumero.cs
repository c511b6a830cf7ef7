using System.Globalization;

namespace Clas.Domain;

/// <summary>The common form of the numbers people read: first year, Caf, counter.</summary>
internal readonly record struct FormeDeNumero(CodeCampagne Campagne, CodeCaf Caf, int Compteur)
{
    /// <summary>Reads « 2018-763-0042 », and no other spelling of it.</summary>
    internal static bool TryParse(string texte, out FormeDeNumero forme)
    {
        forme = default;
        if (texte.Split('-') is not [var annee, var code, var chiffres]
            || !Chiffres.Seuls(annee, 4)
            || !Chiffres.Seuls(chiffres)
            || !CodeCampagne.TryParse(Annees(annee), out var campagne)
            || !CodeCaf.TryParse(code, out var caf)
            || !int.TryParse(chiffres, NumberStyles.None, CultureInfo.InvariantCulture, out var compteur)
            || compteur == 0)
            return false;

        forme = new FormeDeNumero(campagne, caf, compteur);
        return forme.ToString() == texte;
    }

    /// <summary>« 2018-763-0042 »: the counter on four digits, more when it needs them.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Campagne.PremiereAnnee}-{Caf}-{Compteur:D4}");

    private static string Annees(string premiere) =>
        string.Create(CultureInfo.InvariantCulture, $"{premiere}-{int.Parse(premiere, CultureInfo.InvariantCulture) + 1}");
}
