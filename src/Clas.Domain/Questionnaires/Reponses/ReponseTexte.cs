using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>A text, or an identifier in its canonical form.</summary>
public sealed record ReponseTexte : Reponse
{
    /// <summary>Wraps a text that is not blank, in the form every database keeps alike.</summary>
    /// <exception cref="ArgumentException">It is blank, or holds NUL or half of a character.</exception>
    public ReponseTexte(string texte) =>
        Texte = Guard.Against.NullOrEmpty(TexteSaisi.Normaliser(Guard.Against.Null(texte)), nameof(texte));

    /// <summary>The text; lines end with LF.</summary>
    public string Texte { get; }

    /// <inheritdoc/>
    public override string Canonique => "t:" + Texte;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Brut => [Texte];

    /// <summary>The text; long numbers in groups, as people read them.</summary>
    public override string EnClair(Champ champ) => Guard.Against.Null(champ).Question.Type switch
    {
        TypeDeQuestion.Siret when Siret.TryParse(Texte, out var siret) => siret.Lisible,
        TypeDeQuestion.Telephone when Telephone.TryParse(Texte, out var telephone) => telephone.Lisible,
        _ => Texte,
    };
}
