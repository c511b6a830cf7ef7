using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence;

/// <summary>Figures and lists, by projections only.</summary>
internal sealed class Suivi(Transactions transactions) : ISuivi
{
    public Task<int?> StructuresFinanceesAsync(CodeCampagne campagne, CodeCaf caf, CancellationToken ct = default) =>
        transactions.LireAsync((contexte, ct) => NombreAsync(contexte, campagne, caf, ct), ct);

    public Task<IReadOnlyList<DeclarationDeNombre>> DeclarationsAsync(CodeCampagne campagne, CodeCaf caf, CancellationToken ct = default) =>
        transactions.LireAsync<IReadOnlyList<DeclarationDeNombre>>(
            async (contexte, ct) => await contexte.Set<DeclarationDeNombre>().AsNoTracking()
                .Where(declaration => EF.Property<CodeCaf>(declaration, DeclarationDeNombreConfiguration.Caf) == caf
                    && EF.Property<CodeCampagne>(declaration, DeclarationDeNombreConfiguration.Campagne) == campagne)
                .OrderBy(declaration => declaration.Sequence)
                .ToListAsync(ct)
                .ConfigureAwait(false),
            ct);

    public Task<bool> DeclarerStructuresFinanceesAsync(
        CodeCampagne campagne, CodeCaf caf, int nombre, Acteur par, DateTimeOffset le, CancellationToken ct = default) =>
        transactions.EcrireAsync(
            async (contexte, ct) =>
            {
                var connue = await contexte.Set<Campagne>().AsNoTracking()
                    .SingleOrDefaultAsync(connue => connue.Code == campagne, ct)
                    .ConfigureAwait(false)
                    ?? throw new ArgumentException($"There is no campagne {campagne}.", nameof(campagne));
                var ferme = connue.PhaseA(le) == PhaseDeCampagne.Close;
                if (await contexte.FindAsync<StructuresFinancees>([caf, campagne], ct).ConfigureAwait(false) is not { } deja)
                {
                    // Made in any case: who may not declare is told so, whatever the date.
                    var declare = new StructuresFinancees(campagne, caf, nombre, par, le);
                    if (!ferme)
                        contexte.Add(declare);
                }
                else if (!ferme)
                {
                    deja.Modifier(nombre, par, le);
                }

                return !ferme;
            },
            ct);

    public Task<BilanCaf> BilanAsync(CodeCampagne campagne, CodeCaf caf, CancellationToken ct = default) =>
        transactions.LireAsync(
            async (contexte, ct) =>
            {
                var attendus = await NombreAsync(contexte, campagne, caf, ct).ConfigureAwait(false);
                var comptes = await contexte.Set<Dossier>().Commences(campagne, caf)
                    .Where(dossier => EF.Property<int>(dossier, Colonnes.Ordre) != Colonnes.OrdreALEcart)
                    .GroupBy(_ => 1)
                    .Select(dossiers => new
                    {
                        Commences = dossiers.Count(),
                        Termines = dossiers.Count(dossier => EF.Property<bool>(dossier, Colonnes.EstTermine)),
                        Valides = dossiers.Count(dossier => EF.Property<bool>(dossier, Colonnes.EstValide)),
                        PrisEnCompte = dossiers.Count(dossier => EF.Property<bool>(dossier, Colonnes.EstPrisEnCompte)),
                    })
                    .SingleOrDefaultAsync(ct)
                    .ConfigureAwait(false);
                return comptes is null
                    ? new BilanCaf(attendus, 0, 0, 0, 0)
                    : new BilanCaf(attendus, comptes.Commences, comptes.Termines, comptes.Valides, comptes.PrisEnCompte);
            },
            ct);

    public Task<BilanNational> BilanNationalAsync(CodeCampagne campagne, CancellationToken ct = default) =>
        transactions.LireAsync((contexte, ct) => RequetesNationales.LireAsync(contexte, campagne, ct), ct);

    public IAsyncEnumerable<DossierPrisEnCompte> PrisEnCompteAsync(
        CodeCampagne campagne, CodeCaf? caf, CancellationToken ct = default) => transactions.ExporterAsync(campagne, caf, ct);

    public Task<PageDeBilan> ListerAsync(DemandeDeBilan demande, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(demande);
        var taille = Math.Clamp(demande.Taille, 1, DemandeDeBilan.TailleMaximale);
        return transactions.LireAsync(
            async (contexte, ct) =>
            {
                // One more than asked tells whether another page follows.
                var lues = await contexte.Set<Dossier>().Commences(demande.Campagne, demande.Caf)
                    .Filtres(demande.Filtre)
                    .Cherches(demande.Recherche)
                    .Apres(demande.Tri, CurseurDeBilan.Lire(demande.Apres))
                    .EnOrdre(demande.Tri)
                    .Take(taille + 1)
                    .Projeter(contexte)
                    .ToListAsync(ct)
                    .ConfigureAwait(false);
                return new PageDeBilan(
                    [.. lues.Take(taille).Select(ligne => ligne.EnLigne())],
                    lues.Count > taille ? lues[taille - 1].Curseur.ToString() : null);
            },
            ct);
    }

    public Task<IReadOnlyList<LigneDeBilan>> DossiersDesStructuresAsync(
        IReadOnlyCollection<StructurePorteuseId> structures, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(structures);
        var cherchees = structures.ToList();
        return transactions.LireAsync<IReadOnlyList<LigneDeBilan>>(
            async (contexte, ct) =>
            [
                .. (await contexte.Set<Dossier>()
                    .Where(dossier => cherchees.Contains(dossier.StructureId))
                    .Projeter(contexte)
                    .ToListAsync(ct)
                    .ConfigureAwait(false))
                .Select(ligne => ligne.EnLigne())
                .OrderByDescending(ligne => ligne.Campagne.PremiereAnnee)
                .ThenBy(ligne => ligne.Numero.ToString(), StringComparer.Ordinal),
            ],
            ct);
    }

    private static Task<int?> NombreAsync(DbContext contexte, CodeCampagne campagne, CodeCaf caf, CancellationToken ct) =>
        contexte.Set<StructuresFinancees>()
            .Where(declare => declare.Caf == caf && declare.Campagne == campagne)
            .Select(declare => (int?)declare.Nombre)
            .SingleOrDefaultAsync(ct);
}
