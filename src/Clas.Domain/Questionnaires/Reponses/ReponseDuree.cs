using System.Globalization;
using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>A length of time.</summary>
/// <remarks>Minutes, because « 1 h 20 » has no finite number of hours.</remarks>
public sealed record ReponseDuree : Reponse
{
    private const string EnHeures = "heures";

    /// <summary>Wraps a number of minutes, 0 or more.</summary>
    public ReponseDuree(int minutes) => Minutes = Guard.Against.Negative(minutes);

    /// <summary>The whole of it, in minutes.</summary>
    public int Minutes { get; }

    /// <summary>The same, in hours: what controls compare.</summary>
    public decimal Heures => Minutes / 60m;

    /// <inheritdoc/>
    public override string Canonique => "m:" + Minutes.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Brut => [DureeFrancaise.Frappee(Minutes)];

    /// <inheritdoc/>
    public override string EnClair(Champ champ) => DureeFrancaise.EnClair(Minutes);

    /// <summary>« 3 h 30 par semaine »: the length says its hours already.</summary>
    public override string EnClairAvecUnite(Champ champ) => Guard.Against.Null(champ).Question.Unite switch
    {
        null => EnClair(champ),
        var unite when unite.StartsWith(EnHeures, StringComparison.Ordinal) => EnClair(champ) + unite[EnHeures.Length..],
        var unite => $"{EnClair(champ)}\u00A0{unite}",
    };
}
