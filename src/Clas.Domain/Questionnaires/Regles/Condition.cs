using System.Collections.Immutable;

namespace Clas.Domain;

/// <summary>Something true, false, or not known yet because an answer is blank.</summary>
/// <remarks>Pure data: <c>Evaluation</c> says which. Three-valued, after Kleene.</remarks>
internal abstract record Condition
{
    /// <summary>Ids of the slots and questions it names, in order.</summary>
    public virtual IEnumerable<string> Mentions => [];
}

/// <summary>One of these choices is the answer, or among the answers.</summary>
internal sealed record ConditionParmi(string ChampId, ImmutableArray<string> Choix) : Condition
{
    public override IEnumerable<string> Mentions => [ChampId];
}

/// <summary>Two numbers compare so.</summary>
internal sealed record ConditionComparaison(Terme Gauche, Comparaison Comparaison, Terme Droite) : Condition
{
    public override IEnumerable<string> Mentions => Gauche.Mentions.Concat(Droite.Mentions);
}

/// <summary>The commune lies in none of the departments of the Caf.</summary>
internal sealed record ConditionHorsDesDepartements(string ChampId) : Condition
{
    public override IEnumerable<string> Mentions => [ChampId];
}

/// <summary>All hold.</summary>
internal sealed record ConditionTous(ImmutableArray<Condition> Conditions) : Condition
{
    public override IEnumerable<string> Mentions => Conditions.SelectMany(condition => condition.Mentions);
}

/// <summary>One at least holds.</summary>
internal sealed record ConditionLUn(ImmutableArray<Condition> Conditions) : Condition
{
    public override IEnumerable<string> Mentions => Conditions.SelectMany(condition => condition.Mentions);
}

/// <summary>It does not hold.</summary>
internal sealed record ConditionNon(Condition Condition) : Condition
{
    public override IEnumerable<string> Mentions => Condition.Mentions;
}
