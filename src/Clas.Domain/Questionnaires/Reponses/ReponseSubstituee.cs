using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>What was said instead of a value: « non connu », « en cours d’attribution ».</summary>
public sealed record ReponseSubstituee : Reponse
{
    /// <summary>Wraps the id of the question's substitut.</summary>
    public ReponseSubstituee(string id) => Id = Guard.Against.NullOrWhiteSpace(id);

    /// <summary>The id of the question's substitut.</summary>
    public string Id { get; }

    /// <inheritdoc/>
    public override string Canonique => "s:" + Id;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Brut => [Id];

    /// <inheritdoc/>
    public override string EnClair(Champ champ) =>
        Guard.Against.Null(champ).Question.Substitut is { } substitut && substitut.Id == Id ? substitut.Libelle : Id;
}
