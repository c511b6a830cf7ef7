namespace Clas.Domain;

/// <summary>The answer in one slot, before and after.</summary>
/// <param name="ChampId">The slot, « S01 » or « A09.cp ».</param>
/// <param name="Avant">Null when it was blank.</param>
/// <param name="Apres">Null when it is erased.</param>
public sealed record Ecart(string ChampId, Reponse? Avant, Reponse? Apres);
