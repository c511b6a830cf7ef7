using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Clas.Domain;

/// <summary>A threshold that a campagne may change without touching the questionnaire.</summary>
/// <param name="Id">« groupe.min ».</param>
/// <param name="Libelle">What it sets.</param>
/// <param name="Valeur">Its default: a number with a decimal point, or a day as yyyy-MM-dd.</param>
public sealed record Parametre(string Id, string Libelle, string Valeur)
{
    // A number of a thousand zeros is one that nobody typed.
    private const int LongueurMaximale = 32;

    /// <summary>What it counts: « enfants »; null when its label says all, or it is a day.</summary>
    public string? Unite { get; init; }

    /// <summary>Least number a campagne may set, included; null when there is none.</summary>
    public decimal? Min { get; init; }

    /// <summary>Greatest number a campagne may set, included; null when there is none.</summary>
    public decimal? Max { get; init; }

    /// <summary>Id of the parameter it may not pass: « groupe.max » for « groupe.min »; null when there is none.</summary>
    public string? AuPlus { get; init; }

    /// <summary>Whether it is a day rather than a number.</summary>
    public bool EstUneDate => TryDate(Valeur, out _);

    /// <summary>What is expected, as it would end a sentence: « un nombre de 1 à 100, par exemple 8 ».</summary>
    public string FormeAttendue => EstUneDate ? FormesAttendues.Attendu(TypeDeQuestion.Date, default)
        : (Min ?? Max) is null ? $"un nombre, par exemple {EnFrancais(Valeur)}"
        : FormesAttendues.Attendu(TypeDeQuestion.Decimal, Bornes);

    /// <summary>Whether a campagne may set it to this: a number within its bounds stays a number, a day a day.</summary>
    public bool Accepte(string? valeur) => valeur?.Length <= LongueurMaximale
        && (EstUneDate ? TryDate(valeur, out _) : TryNombre(valeur, out var nombre) && nombre >= (Min ?? nombre) && nombre <= (Max ?? nombre));

    /// <summary>Understands a threshold as the French type it, « 0,325 » or « 01/08/2018 »; false when it is none, or out of bounds.</summary>
    /// <param name="frappe">As typed, blanks around.</param>
    /// <param name="valeur">As a campagne keeps it.</param>
    public bool TryLire(string? frappe, [NotNullWhen(true)] out string? valeur)
    {
        valeur = null;
        if (frappe is null || !TexteSaisi.EstAcceptable(frappe) || TexteSaisi.Normaliser(frappe) is not { Length: > 0 } texte)
            return false;
        valeur = (EstUneDate ? LectureDeDate.Lire(texte) : LectureDeNombre.Lire(texte, Bornes)) switch
        {
            ReponseNombre nombre => nombre.Valeur.ToString("0.####", CultureInfo.InvariantCulture),
            ReponseDate date => date.Jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => null,
        };
        return valeur is not null && Accepte(valeur);
    }

    /// <summary>A value as the French write it, to be read or typed again: « 0,325 », « 01/08/2018 ».</summary>
    public static string EnFrancais(string valeur) => EnReponse(valeur).Brut[0];

    /// <summary>A value as the journal keeps it.</summary>
    internal static Reponse EnReponse(string valeur) =>
        TryNombre(valeur, out var nombre) ? new ReponseNombre(nombre)
        : TryDate(valeur, out var jour) ? new ReponseDate(jour)
        : new ReponseTexte(valeur);

    /// <summary>The value as a number, days as day numbers; null when it cannot be read.</summary>
    internal static decimal? Lire(string valeur) =>
        TryNombre(valeur, out var nombre) ? nombre
        : TryDate(valeur, out var jour) ? jour.DayNumber
        : null;

    // Rates need four decimals; counts two, so that « 1.000 » typed for a thousand is never read as one.
    private Bornes Bornes => new(Min, Max, Valeur.Contains('.', StringComparison.Ordinal) ? 4 : 2, null);

    private static bool TryNombre(string? valeur, out decimal nombre) =>
        decimal.TryParse(valeur, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out nombre);

    private static bool TryDate(string? valeur, out DateOnly jour) =>
        DateOnly.TryParseExact(valeur, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out jour);
}
