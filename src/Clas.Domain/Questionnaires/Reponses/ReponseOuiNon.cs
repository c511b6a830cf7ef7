namespace Clas.Domain;

/// <summary>Yes or no; who did not say has no answer.</summary>
/// <param name="Oui">True for yes.</param>
public sealed record ReponseOuiNon(bool Oui) : Reponse
{
    /// <inheritdoc/>
    public override string Canonique => "b:" + EnUnMot;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Brut => [EnUnMot];

    /// <inheritdoc/>
    public override string EnClair(Champ champ) => EnUnMot;

    private string EnUnMot => Oui ? "oui" : "non";
}
