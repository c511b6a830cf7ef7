namespace Clas.Domain;

/// <summary>Where a Caf stands in a campagne; dossiers set aside are in no figure.</summary>
/// <param name="Attendus">Structures financed, as declared (G6); null when unknown, which is not zero.</param>
/// <param name="Commences">Dossiers whose fiche Structure was saved (G10).</param>
/// <param name="Termines">Dossiers whose begun Actions are all finished or validated.</param>
/// <param name="Valides">Dossiers whose fiche Structure is validated.</param>
/// <param name="PrisEnCompte">Dossiers that count for the Cnaf (G2).</param>
public sealed record BilanCaf(int? Attendus, int Commences, int Termines, int Valides, int PrisEnCompte)
{
    /// <summary>Structures financed that did not begin (G12); null when unknown, never below zero.</summary>
    public int? NonCommences => Attendus is { } attendus ? Math.Max(0, attendus - Commences) : null;

    /// <summary>More dossiers than structures declared: the number declared is worth checking.</summary>
    public bool DepasseLAttendu => Commences > Attendus;

    /// <summary>Counts the dossiers of one Caf.</summary>
    public static BilanCaf De(int? attendus, IEnumerable<EtatDeDossier> dossiers)
    {
        var comptes = dossiers.Where(dossier => dossier is { EstMisALEcart: false, EstCommence: true }).ToList();
        return new BilanCaf(
            attendus,
            comptes.Count,
            comptes.Count(dossier => dossier.EstTermine),
            comptes.Count(dossier => dossier.EstValide),
            comptes.Count(dossier => dossier.EstPrisEnCompte));
    }
}
