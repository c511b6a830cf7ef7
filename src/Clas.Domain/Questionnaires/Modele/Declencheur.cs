namespace Clas.Domain;

/// <summary>The answer that makes a conditional question asked: one choice of one other question.</summary>
/// <param name="ChampId">The slot of the other question.</param>
/// <param name="Choix">Any of these choices; « oui » or « non » for a boolean.</param>
public sealed record Declencheur(string ChampId, IReadOnlyList<string> Choix);
