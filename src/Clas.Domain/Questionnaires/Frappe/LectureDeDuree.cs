using System.Globalization;
using System.Text.RegularExpressions;

namespace Clas.Domain;

/// <summary>Understands lengths of time: « 1 h 30 », « 1h30 », « 1:30 », « 45 min », « 1,5 », « 1,5 h ».</summary>
internal static partial class LectureDeDuree
{
    public static Reponse Lire(string texte, Bornes bornes)
    {
        var forme = HeuresEtMinutes().Match(texte);
        return forme.Success ? Dans(bornes, Nombre(forme.Groups["heures"]) + (Nombre(forme.Groups["minutes"]) / 60), texte) : EnHeures(texte, bornes);
    }

    private static Reponse EnHeures(string texte, Bornes bornes)
    {
        var heures = UniteFinale().Replace(texte, "");
        return LectureDeNombre.Lire(heures, bornes) switch
        {
            ReponseNombre nombre => Dans(bornes, nombre.Valeur, texte),
            ReponseIllisible illisible => new ReponseIllisible(illisible.Motif, texte),
            var autre => autre,
        };
    }

    private static Reponse Dans(Bornes bornes, decimal heures, string texte) =>
        heures >= (bornes.Min ?? 0) && heures <= (bornes.Max ?? int.MaxValue / 60)
            ? new ReponseDuree((int)decimal.Round(heures * 60))
            : new ReponseIllisible(MotifDIllisibilite.HorsBornes, texte);

    private static decimal Nombre(Group groupe) =>
        groupe.Success ? decimal.Parse(groupe.Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    // With hours, minutes go to 59; alone, « 90 min » is how many people say an hour and a half.
    [GeneratedRegex(
        @"^((?<heures>[0-9]{1,4})[ \u00A0\u202F]?(h|heures?)[ \u00A0\u202F]?(?<minutes>[0-5]?[0-9])([ \u00A0\u202F]?(min|mn|minutes?))?|(?<heures>[0-9]{1,4}):(?<minutes>[0-5][0-9])|(?<minutes>[0-9]{1,4})[ \u00A0\u202F]?(min|mn|minutes?))\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeuresEtMinutes();

    [GeneratedRegex(@"[ \u00A0\u202F]?(h|heures?)\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UniteFinale();
}
