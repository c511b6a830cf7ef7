using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>A text, or an identifier in its canonical form.</summary>
public sealed record ReponseTexte : Reponse
{
    /// <summary>Wraps a text that is not blank.</summary>
    public ReponseTexte(string texte) => Texte = Guard.Against.NullOrWhiteSpace(texte);

    /// <summary>The text; lines end with LF.</summary>
    public string Texte { get; }

    /// <inheritdoc/>
    public override string Canonique => "t:" + Texte;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Brut => [Texte];

    /// <inheritdoc/>
    public override string EnClair(Champ champ) => Texte;
}
