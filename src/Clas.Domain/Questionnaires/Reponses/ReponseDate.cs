using System.Globalization;

namespace Clas.Domain;

/// <summary>A day of the calendar, without an hour nor a time zone.</summary>
/// <param name="Jour">The day; controls compare its number.</param>
public sealed record ReponseDate(DateOnly Jour) : Reponse
{
    /// <inheritdoc/>
    public override string Canonique => "d:" + Jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Brut => [EnFrancais];

    /// <inheritdoc/>
    public override string EnClair(Champ champ) => EnFrancais;

    private string EnFrancais => Jour.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
