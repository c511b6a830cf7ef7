namespace Clas.Domain;

/// <summary>The least and the most a question accepts.</summary>
/// <param name="Min">Least number, included; hours for a length of time.</param>
/// <param name="Max">Greatest number, included.</param>
/// <param name="Decimales">How many digits may follow the decimal comma.</param>
/// <param name="LongueurMax">Greatest length of a text, in UTF-16 units as browsers count <c>maxlength</c>.</param>
public readonly record struct Bornes(decimal? Min, decimal? Max, int? Decimales, int? LongueurMax)
{
    /// <summary>What holds when the questionnaire says nothing (DOMAIN §3).</summary>
    public static Bornes Usuelles(TypeDeQuestion type) => type switch
    {
        TypeDeQuestion.Texte => new(null, null, null, 250),
        TypeDeQuestion.TexteLong => new(null, null, null, 2_000),
        TypeDeQuestion.Entier or TypeDeQuestion.Grille => new(0, 9_999, 0, null),
        TypeDeQuestion.Decimal => new(0, 9_999, 2, null),
        TypeDeQuestion.Heures => new(0, 9_999, 2, null),
        TypeDeQuestion.Montant => new(0, 9_999_999.99m, 2, null),
        _ => default,
    };
}
