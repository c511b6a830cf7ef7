using System.Globalization;
using System.Text.RegularExpressions;

namespace Clas.Domain;

/// <summary>Understands lengths of time: « 1 h 30 », « 1h30 », « 1:30 », « 45 min », « 1,5 », « 1,5 h ».</summary>
internal static partial class LectureDeDuree
{
    private const int LaPlusLongue = int.MaxValue / 60;

    public static Reponse Lire(string texte, Bornes bornes) =>
        Essayer(texte, bornes, out var heures) is { } motif
            ? new ReponseIllisible(motif, texte)
            : new ReponseDuree((int)decimal.Round(heures * 60));

    private static MotifDIllisibilite? Essayer(string texte, Bornes bornes, out decimal heures)
    {
        var forme = HeuresEtMinutes.Match(texte);
        if (!forme.Success) return LectureDeNombre.Essayer(UniteFinale.Replace(texte, ""), Limitees(bornes), out heures);

        heures = Nombre(forme.Groups["heures"]) + (Nombre(forme.Groups["minutes"]) / 60);
        return heures >= Limitees(bornes).Min && heures <= Limitees(bornes).Max ? null : MotifDIllisibilite.HorsBornes;
    }

    private static Bornes Limitees(Bornes bornes) =>
        bornes with { Min = Math.Max(bornes.Min ?? 0, 0), Max = Math.Min(bornes.Max ?? LaPlusLongue, LaPlusLongue) };

    private static decimal Nombre(Group groupe) =>
        groupe.Success ? decimal.Parse(groupe.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    // With hours, minutes go to 59; alone, « 90 min » is how many people say an hour and a half.
    [GeneratedRegex(
        @"^((?<heures>[0-9]{1,4})[ \u00A0\u202F]?(h|heures?)[ \u00A0\u202F]?(?<minutes>[0-5]?[0-9])([ \u00A0\u202F]?(min|mn|minutes?))?|(?<heures>[0-9]{1,4}):(?<minutes>[0-5][0-9])|(?<minutes>[0-9]{1,4})[ \u00A0\u202F]?(min|mn|minutes?))\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeuresEtMinutes { get; }

    [GeneratedRegex(@"[ \u00A0\u202F]?(h|heures?)\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UniteFinale { get; }
}
