namespace Clas.Domain;

/// <summary>The dossier does not count: why, since when, by whom. Reversible.</summary>
/// <param name="Raison">The kind of reason.</param>
/// <param name="Motif">The agent's words; the porteur is told.</param>
/// <param name="Le">When, in UTC.</param>
/// <param name="Par">The agent's name.</param>
public sealed record MiseALEcart(RaisonDeMiseALEcart Raison, string Motif, DateTimeOffset Le, string Par);
