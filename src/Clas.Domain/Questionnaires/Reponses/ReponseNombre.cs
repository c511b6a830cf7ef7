using System.Globalization;
using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>A number: a count, a decimal, an amount in euros.</summary>
/// <param name="Valeur">The number; 0 is an answer.</param>
public sealed record ReponseNombre(decimal Valeur) : Reponse
{
    /// <inheritdoc/>
    public override string Canonique => "n:" + Valeur.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Brut => [NombreFrancais.Frappee(Valeur)];

    /// <inheritdoc/>
    public override string EnClair(Champ champ) =>
        NombreFrancais.EnClair(Valeur, Guard.Against.Null(champ).Question.DecimalesFixes);

    /// <inheritdoc/>
    public override string EnClairAvecUnite(Champ champ) =>
        Guard.Against.Null(champ).Question.Unite is { } unite ? $"{EnClair(champ)}\u00A0{unite}" : EnClair(champ);
}
