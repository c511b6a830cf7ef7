using System.Globalization;
using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>A length of time.</summary>
/// <remarks>Minutes, because « 1 h 20 » has no finite number of hours.</remarks>
public sealed record ReponseDuree : Reponse
{
    /// <summary>Wraps a number of minutes, 0 or more.</summary>
    public ReponseDuree(int minutes) => Minutes = Guard.Against.Negative(minutes);

    /// <summary>The whole of it, in minutes.</summary>
    public int Minutes { get; }

    /// <summary>The same, in hours: what controls compare.</summary>
    public decimal Heures => Minutes / 60m;

    /// <inheritdoc/>
    public override string Canonique => "m:" + Minutes.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Brut => [EnHeuresEtMinutes(Minutes, ' ')];

    /// <inheritdoc/>
    public override string EnClair(Champ champ) => EnHeuresEtMinutes(Minutes, '\u00A0');

    private static string EnHeuresEtMinutes(int minutes, char espace) =>
        (minutes / 60, minutes % 60) switch
        {
            (0, var m and > 0) => string.Create(CultureInfo.InvariantCulture, $"{m}{espace}min"),
            (var h, 0) => string.Create(CultureInfo.InvariantCulture, $"{h}{espace}h"),
            var (h, m) => string.Create(CultureInfo.InvariantCulture, $"{h}{espace}h{espace}{m:00}"),
        };
}
