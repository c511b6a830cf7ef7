using System.Collections.Immutable;

namespace Clas.Domain;

/// <summary>A rule the answers of a fiche should respect, as data.</summary>
public abstract class Controle
{
    private protected Controle()
    {
    }

    /// <summary>Stable for ever: « A09-somme ». The Cnaf names it to lower it.</summary>
    public required string Id { get; init; }

    /// <summary>The fiche it judges; an Action's control may also read the Structure.</summary>
    public required TypeDeFiche Fiche { get; init; }

    /// <summary>What its failure entails, unless the Cnaf lowered it.</summary>
    public required Severite Severite { get; init; }

    /// <summary>What people are told, before figures replace <c>{gauche}</c> and the like.</summary>
    public required string Message { get; init; }

    internal Condition? Si { get; init; }

    internal ImmutableArray<string> Questions { get; init; } = [];
}
