using System.Globalization;
using System.Text.RegularExpressions;

namespace Clas.Domain;

/// <summary>Understands days: « 15/09/2018 », « 5/9/2018 », and « 2018-09-15 » as browsers send them.</summary>
internal static partial class LectureDeDate
{
    private static readonly DateOnly Premier = new(1900, 1, 1);
    private static readonly DateOnly Dernier = new(2099, 12, 31);

    public static Reponse Lire(string texte)
    {
        var forme = Forme.Match(texte);
        if (!forme.Success) return new ReponseIllisible(MotifDIllisibilite.Forme, texte);

        var (annee, mois, jour) = (Nombre(forme, "annee"), Nombre(forme, "mois"), Nombre(forme, "jour"));
        if (annee == 0 || mois is 0 or > 12 || jour == 0 || jour > DateTime.DaysInMonth(annee, mois))
            return new ReponseIllisible(MotifDIllisibilite.DateInexistante, texte);

        var date = new DateOnly(annee, mois, jour);
        return date >= Premier && date <= Dernier
            ? new ReponseDate(date)
            : new ReponseIllisible(MotifDIllisibilite.HorsBornes, texte);
    }

    private static int Nombre(Match forme, string groupe) =>
        int.Parse(forme.Groups[groupe].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^((?<annee>[0-9]{4})-(?<mois>[0-9]{2})-(?<jour>[0-9]{2})|(?<jour>[0-9]{1,2})/(?<mois>[0-9]{1,2})/(?<annee>[0-9]{4}))\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Forme { get; }
}
