using FsCheck;
using FsCheck.Fluent;

namespace Clas.Domain.Tests.Lois;

/// <summary>A history: steps played one after another on a new dossier.</summary>
public sealed record Histoire(IReadOnlyList<Pas> Etapes)
{
    /// <summary>Plays the history; <paramref name="aChaquePas"/> sees each step before it is accomplished.</summary>
    internal Dossier Jouer(Action<Dossier, Intervention, Pas>? aChaquePas = null)
    {
        var (dossier, le) = (new Monde().Dossier, Monde.PendantLaSaisie);
        foreach (var pas in Etapes)
        {
            le = le.AddHours(pas.HeuresApres);
            var intervention = dossier.Pour(pas.Acteur, le);
            if (aChaquePas is null)
                intervention.Accomplir(pas.Demande);
            else
                aChaquePas(dossier, intervention, pas);
        }

        return dossier;
    }
}

/// <summary>How histories are drawn: mostly by the two who matter, mostly with content that lets things move.</summary>
public static class Histoires
{
    public static Arbitrary<Histoire> Arbitraire()
    {
        var pas =
            from qui in Gen.Frequency((10, Gen.Constant(0)), (12, Gen.Constant(1)), (4, Gen.Constant(2)), (1, Gen.Choose(3, 5)))
            from geste in Gen.Elements(Enum.GetValues<GesteFiche>())
            from action in Gen.Elements(false, true)
            from contenu in Gen.Choose(0, 7)
            from motif in Gen.Elements(false, true, true)
            from heures in Gen.Frequency((20, Gen.Choose(0, 30)), (1, Gen.Choose(300, 900)))
            select new Pas(qui, geste, action, contenu, motif, heures);
        return Arb.From(
            from etapes in pas.ListOf()
            from suite in pas.ListOf(25)
            select new Histoire([.. etapes, .. suite]),
            histoire => histoire.Etapes.Select((_, rang) =>
                new Histoire([.. histoire.Etapes.Where((_, autre) => autre != rang)])));
    }
}
