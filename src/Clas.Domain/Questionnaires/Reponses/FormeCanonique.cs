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
            try
            {
                return canonique is [var genre, ':', .. { Length: > 0 } valeur] ? Lire(genre, valeur) : throw new FormatException();
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
            {
                throw new FormatException($"Not a canonical answer: “{canonique}”.", exception);
            }
        }
    }

    private static Reponse Lire(char genre, string valeur) => genre switch
    {
        't' => new ReponseTexte(valeur),
        'n' => new ReponseNombre(decimal.Parse(valeur, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
        'm' => new ReponseDuree(int.Parse(valeur, NumberStyles.None, CultureInfo.InvariantCulture)),
        'd' => new ReponseDate(DateOnly.ParseExact(valeur, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        'b' when valeur is "oui" or "non" => new ReponseOuiNon(valeur == "oui"),
        'c' => new ReponseChoix(ListeCanonique.Lire(valeur)),
        's' => new ReponseSubstituee(valeur),
        'x' => Illisible(valeur),
        _ => throw new FormatException(),
    };

    private static ReponseIllisible Illisible(string valeur) =>
        valeur.IndexOf(':', StringComparison.Ordinal) is var fin and > 0
        && Enum.TryParse<MotifDIllisibilite>(valeur.AsSpan(0, fin), out var motif)
            ? new ReponseIllisible(motif, ListeCanonique.Lire(valeur[(fin + 1)..]))
            : throw new FormatException();
}
