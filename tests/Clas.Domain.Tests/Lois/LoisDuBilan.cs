using static Clas.Domain.StatutFiche;

namespace Clas.Domain.Tests.Lois;

/// <summary>What counts for the Cnaf (G2), over every state that a dossier of up to three Actions can be in.</summary>
public sealed class LoisDuBilan
{
    private static readonly StatutFiche[] Statuts = Enum.GetValues<StatutFiche>();

    private static IEnumerable<EtatDeDossier> Etats =>
        from structure in Statuts
        from actions in Statuts.Select(a => new[] { a })
            .Concat(from a in Statuts from b in Statuts select new[] { a, b })
            .Concat(from a in Statuts from b in Statuts from c in Statuts select new[] { a, b, c })
        from aLEcart in new[] { false, true }
        select new EtatDeDossier(structure, actions, aLEcart);

    [Fact]
    public void A_dossier_counts_iff_validated_whole_and_not_set_aside() => Assert.All(Etats, etat => Assert.Equal(
        !etat.EstMisALEcart
            && etat.Structure == Validee
            && etat.Actions.Contains(Validee)
            && etat.Actions.All(action => action is NonCommencee or Validee),
        etat.EstPrisEnCompte));

    [Fact]
    public void A_dossier_that_counts_is_in_every_earlier_figure() => Assert.All(Etats, etat =>
    {
        var bilan = BilanCaf.De(1, [etat]);
        Assert.True(bilan.PrisEnCompte <= bilan.Valides && bilan.PrisEnCompte <= bilan.Termines && bilan.Valides <= bilan.Commences);
        Assert.True(!etat.EstMisALEcart || bilan is { Commences: 0, Termines: 0, Valides: 0, PrisEnCompte: 0 });
    });
}
