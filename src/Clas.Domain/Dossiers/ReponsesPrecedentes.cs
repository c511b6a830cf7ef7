namespace Clas.Domain;

/// <summary>What the same structure answered last campagne: for variations and « reprise ».</summary>
/// <param name="Structure">Answers of the fiche Structure.</param>
/// <param name="Action">Answers of its first fiche Action.</param>
public sealed record ReponsesPrecedentes(Reponses Structure, Reponses Action);
