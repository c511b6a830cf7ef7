using Clas.Domain;

namespace Clas.Conformite;

/// <summary>Holds a host against the domain, cell by cell: what is refused here must be refused there.</summary>
/// <example><c>var rapport = await EpreuveDeConformite.PasserAsync(hote, conditions);</c></example>
public static class EpreuveDeConformite
{
    /// <summary>Tries every cell on the host and reports each disagreement.</summary>
    /// <param name="hote">The host; its restrictions, if it has any, would count as refusals: try it without.</param>
    /// <param name="conditions">A campagne of its store, and two Caf.</param>
    /// <param name="seulement">Which cells; all of <see cref="Cellule.Toutes"/> when null.</param>
    /// <param name="ct">Cancels between two cells.</param>
    /// <exception cref="ArgumentException">The campagne has no three phases, or the answers are not complete and coherent.</exception>
    public static async Task<RapportDeConformite> PasserAsync(
        IHoteEprouve hote, ConditionsDEpreuve conditions, Func<Cellule, bool>? seulement = null, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(hote);
        ArgumentNullException.ThrowIfNull(conditions);
        conditions.Verifier();
        var reponses = new ReponsesDEpreuve(conditions);
        var (accordees, refusees) = (0, 0);
        List<Cellule> nonTentees = [];
        List<Desaccord> desaccords = [];
        foreach (var groupe in Cellule.Toutes
            .Where(seulement ?? (_ => true))
            .Where(cellule => !EstSansObjet(cellule, conditions.Campagne))
            .GroupBy(Situation.De)
            .OrderBy(groupe => groupe.Key.Phase))
        {
            Depot? depot = null;
            foreach (var cellule in groupe.OrderBy(cellule => (cellule.Circonstance, cellule.Role, cellule.Geste)))
            {
                ct.ThrowIfCancellationRequested();
                if (depot is null)
                    await hote.DeposerAsync(depot = new Depot(conditions, reponses, groupe.Key), ct).ConfigureAwait(false);
                var tentative = Tentative.De(cellule, depot, reponses, conditions.A(groupe.Key.Phase));
                if (await hote.TenterAsync(tentative, ct).ConfigureAwait(false) is not { } reponse)
                {
                    nonTentees.Add(cellule);
                    continue;
                }

                var attendu = Attendu.De(tentative);
                var trouves = attendu.Comparer(cellule, reponse).ToList();
                desaccords.AddRange(trouves);
                (accordees, refusees) = attendu.EstAccorde ? (accordees + 1, refusees) : (accordees, refusees + 1);

                // What moved, or should have, serves no other cell.
                if (attendu.EstAccorde || trouves.Exists(trouve => trouve.Nature is not (NatureDeDesaccord.OffreDifferente or NatureDeDesaccord.MotifsDifferents)))
                    depot = null;
            }
        }

        return new RapportDeConformite(accordees, refusees, nonTentees, desaccords);
    }

    private static bool EstSansObjet(Cellule cellule, Campagne campagne) =>
        cellule.Circonstance == Circonstance.SansNumeroSias
        && (!campagne.Parametres.NumeroSiasExige || campagne.Questionnaire.ChampSias is null);
}
