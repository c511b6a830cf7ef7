using Clas.Domain;

namespace Clas.Persistence;

/// <summary>Where one Caf stands, among the others.</summary>
/// <param name="Caf">The Caf.</param>
/// <param name="Bilan">Its figures.</param>
public sealed record BilanDUneCaf(CodeCaf Caf, BilanCaf Bilan);

/// <summary>Where the country stands: the figures of each Caf, and their sums.</summary>
/// <param name="Cafs">Those that declared their number or have a begun dossier, by code.</param>
public sealed record BilanNational(IReadOnlyList<BilanDUneCaf> Cafs)
{
    /// <summary>How many Caf declared their number of structures; zero is an answer.</summary>
    public int Repondantes => Cafs.Count(caf => caf.Bilan.Attendus is not null);

    /// <summary>All sums; what is expected is that of the Caf that answered, null when none did.</summary>
    public BilanCaf Ensemble => Sommer(Cafs);

    /// <summary>The sums of the Caf that answered: the only ones to compare with what is expected.</summary>
    public BilanCaf DesRepondantes => Sommer(Cafs.Where(caf => caf.Bilan.Attendus is not null));

    /// <summary>The figures of that Caf; nothing, and an unknown number, when it neither answered nor began.</summary>
    public BilanCaf De(CodeCaf code) =>
        Cafs.FirstOrDefault(caf => caf.Caf == code)?.Bilan ?? new BilanCaf(null, 0, 0, 0, 0);

    private static BilanCaf Sommer(IEnumerable<BilanDUneCaf> cafs) => cafs.Aggregate(
        new BilanCaf(null, 0, 0, 0, 0),
        (somme, caf) => new BilanCaf(
            // An unknown number is left out, it does not count as zero.
            caf.Bilan.Attendus is { } attendus ? (somme.Attendus ?? 0) + attendus : somme.Attendus,
            somme.Commences + caf.Bilan.Commences,
            somme.Termines + caf.Bilan.Termines,
            somme.Valides + caf.Bilan.Valides,
            somme.PrisEnCompte + caf.Bilan.PrisEnCompte));
}
