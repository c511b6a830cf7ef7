using System.Text;
using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>Common words, sequences and repetitions: a password made of nothing else is guessed first.</summary>
/// <remarks>
/// The list, <c>mots-courants.txt</c>, was written for this project (MIT, as the rest): at fifteen characters, what people
/// choose is a word of it, twice, with a year. Hence a rule on what is left once they are taken away, not a list of passwords.
/// </remarks>
internal static class MotsCourants
{
    /// <summary>As much as a word nobody would think of.</summary>
    private const int ResteMinimal = 6;
    private const int LongueurDUneSuite = 3;

    private static readonly string[] Suites = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

    private static readonly IReadOnlyList<string> Liste = Lire();

    /// <summary>Is there next to nothing left once common words, years, sequences and repetitions are taken away?</summary>
    internal static bool FontTout(string motDePasse)
    {
        var reste = string.Concat(TexteSaisi.Plier(motDePasse).Where(char.IsLetterOrDigit));
        foreach (var mot in Liste)
            reste = reste.Replace(mot, "", StringComparison.Ordinal);
        return SansSuites(reste).Distinct().Count() < ResteMinimal;
    }

    /// <summary>« 123 », « 321 », « aze » and what is typed twice in a row go; one character of a longer run goes with it.</summary>
    private static string SansSuites(string texte)
    {
        var garde = new StringBuilder();
        for (var i = 0; i < texte.Length; i++)
        {
            if (i + LongueurDUneSuite <= texte.Length && EstUneSuite(texte.Substring(i, LongueurDUneSuite)))
                i += LongueurDUneSuite - 1;
            else if (!char.IsAsciiDigit(texte[i]))
                garde.Append(texte[i]);
        }

        return garde.ToString();
    }

    private static bool EstUneSuite(string morceau)
    {
        var envers = string.Concat(morceau.Reverse());
        return Suites.Any(suite => suite.Contains(morceau, StringComparison.Ordinal) || suite.Contains(envers, StringComparison.Ordinal));
    }

    private static List<string> Lire()
    {
        using var flux = typeof(MotsCourants).Assembly.GetManifestResourceStream("mots-courants.txt")!;
        using var lecteur = new StreamReader(flux);
        return
        [
            .. lecteur.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(ligne => !ligne.StartsWith('#'))
                // The longest first: « motdepasse » before « passe ».
                .OrderByDescending(mot => mot.Length),
        ];
    }
}
