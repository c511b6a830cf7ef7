using Clas.Domain;

namespace Clas.Persistence;

/// <summary>A dossier as lists show it.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Campagne">Its campagne.</param>
/// <param name="Numero">Its readable number.</param>
/// <param name="Nom">The name of the structure, as answered, else as known at the opening.</param>
/// <param name="StructureId">The structure porteuse.</param>
/// <param name="NumeroSias">The Sias number, when there is one that can be read.</param>
/// <param name="Etat">How far it is.</param>
/// <param name="Fiches">The Structure, then the Actions by rank.</param>
/// <param name="EstAVerifier">A fiche is finished and waits for the Caf; false when set aside.</param>
/// <param name="ObligationsOuvertes">What the porteur has still to be told.</param>
/// <param name="ModifieLe">The last geste, else the opening; in UTC.</param>
public sealed record LigneDeBilan(
    DossierId Id,
    CodeCampagne Campagne,
    NumeroDeDossier? Numero,
    string Nom,
    StructurePorteuseId StructureId,
    string? NumeroSias,
    EtatDeDossier Etat,
    IReadOnlyList<FicheDeBilan> Fiches,
    bool EstAVerifier,
    int ObligationsOuvertes,
    DateTimeOffset ModifieLe);
