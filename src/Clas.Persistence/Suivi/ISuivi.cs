using Clas.Domain;

namespace Clas.Persistence;

/// <summary>What a Caf and a porteur follow: figures and lists, read without loading a dossier.</summary>
public interface ISuivi
{
    /// <summary>The number of structures the Caf declared (G6); null when it declared none, which is not zero.</summary>
    Task<int?> StructuresFinanceesAsync(CodeCampagne campagne, CodeCaf caf, CancellationToken ct = default);

    /// <summary>Who said which number and when, in order; empty when the Caf declared none.</summary>
    Task<IReadOnlyList<DeclarationDeNombre>> DeclarationsAsync(CodeCampagne campagne, CodeCaf caf, CancellationToken ct = default);

    /// <summary>Declares that number, or another one (G6, G7); the same one again adds no line to its history.</summary>
    /// <returns>False when the campagne is closed at that instant: its figures are fixed, nothing was written.</returns>
    /// <exception cref="ArgumentException">
    /// Not between 0 and <see cref="StructuresFinancees.Maximum"/>, or <paramref name="par"/> serves another Caf, or there is
    /// no such campagne.
    /// </exception>
    Task<bool> DeclarerStructuresFinanceesAsync(
        CodeCampagne campagne, CodeCaf caf, int nombre, Acteur par, DateTimeOffset le, CancellationToken ct = default);

    /// <summary>The figures of one Caf; dossiers set aside are in none.</summary>
    Task<BilanCaf> BilanAsync(CodeCampagne campagne, CodeCaf caf, CancellationToken ct = default);

    /// <summary>The figures of every Caf (G8), in as many statements for a hundred Caf as for one.</summary>
    Task<BilanNational> BilanNationalAsync(CodeCampagne campagne, CancellationToken ct = default);

    /// <summary>The dossiers that count for the Cnaf, and only these, by Caf then number; read in small batches.</summary>
    /// <param name="campagne">The campagne.</param>
    /// <param name="caf">Whose dossiers; null for the country.</param>
    /// <param name="ct">The reader's.</param>
    IAsyncEnumerable<DossierPrisEnCompte> PrisEnCompteAsync(CodeCampagne campagne, CodeCaf? caf, CancellationToken ct = default);

    /// <summary>The begun dossiers of a Caf (G10), page by page, in the order asked.</summary>
    Task<PageDeBilan> ListerAsync(DemandeDeBilan demande, CancellationToken ct = default);

    /// <summary>Every dossier of these structures, of every campagne and Caf, begun or not; the newest campagne first.</summary>
    Task<IReadOnlyList<LigneDeBilan>> DossiersDesStructuresAsync(
        IReadOnlyCollection<StructurePorteuseId> structures, CancellationToken ct = default);
}
