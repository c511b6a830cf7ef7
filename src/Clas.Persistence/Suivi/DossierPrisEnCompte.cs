using Clas.Domain;

namespace Clas.Persistence;

/// <summary>A dossier that counts for the Cnaf (G2), with its answers, as an export reads it.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Numero">Its readable number.</param>
/// <param name="Structure">The answers of the fiche Structure.</param>
/// <param name="Actions">The answers of each fiche Action, by rank.</param>
public sealed record DossierPrisEnCompte(
    DossierId Id, NumeroDeDossier Numero, Reponses Structure, IReadOnlyList<ActionPriseEnCompte> Actions);

/// <summary>A fiche Action of such a dossier.</summary>
/// <param name="Rang">Its rank in the dossier.</param>
/// <param name="Reponses">Its answers.</param>
public sealed record ActionPriseEnCompte(int Rang, Reponses Reponses);
