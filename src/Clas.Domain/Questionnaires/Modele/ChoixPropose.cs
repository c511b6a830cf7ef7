namespace Clas.Domain;

/// <summary>One of the answers a question proposes.</summary>
/// <param name="Id">Stable for ever: it is what is stored.</param>
/// <param name="Libelle">What people read.</param>
public sealed record ChoixPropose(string Id, string Libelle);
