namespace Clas.Domain;

/// <summary>What the Caf asked when it gave the fiche back; shown to the porteur until the fiche is finished again.</summary>
/// <param name="Motif">What must be taken up again, in the agent's words.</param>
/// <param name="Le">When, in UTC.</param>
/// <param name="Par">The agent's name.</param>
public sealed record DemandeDeCorrection(string Motif, DateTimeOffset Le, string Par);
