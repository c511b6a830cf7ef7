using System.Globalization;
using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>Reads answers back from the form in which they are stored.</summary>
public static class FormeCanonique
{
    extension(Reponse)
    {
        /// <summary>The answer that <see cref="Reponse.Canonique"/> wrote.</summary>
        /// <exception cref="FormatException">No answer is written so.</exception>
        public static Reponse DepuisCanonique(string canonique)
        {
            Guard.Against.Null(canonique);
            var valeur = canonique.Length > 2 && canonique[1] == ':' ? canonique[2..] : throw Inconnue(canonique);
            return canonique[0] switch
            {
                't' => new ReponseTexte(valeur),
                'n' => new ReponseNombre(decimal.Parse(valeur, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
                'm' => new ReponseDuree(int.Parse(valeur, NumberStyles.None, CultureInfo.InvariantCulture)),
                'd' => new ReponseDate(DateOnly.ParseExact(valeur, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
                'b' when valeur is "oui" or "non" => new ReponseOuiNon(valeur == "oui"),
                'c' => new ReponseChoix(ListeCanonique.Lire(valeur)),
                's' => new ReponseSubstituee(valeur),
                'x' => Illisible(valeur) ?? throw Inconnue(canonique),
                _ => throw Inconnue(canonique),
            };
        }
    }

    private static ReponseIllisible? Illisible(string valeur) =>
        valeur.IndexOf(':', StringComparison.Ordinal) is var fin and > 0
        && Enum.TryParse<MotifDIllisibilite>(valeur.AsSpan(0, fin), out var motif)
        && Enum.IsDefined(motif)
            ? new ReponseIllisible(motif, ListeCanonique.Lire(valeur[(fin + 1)..]))
            : null;

    private static FormatException Inconnue(string canonique) => new($"Unknown canonical answer: “{canonique}”.");
}
