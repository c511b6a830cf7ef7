using System.Globalization;
using FsCheck.Fluent;

namespace Clas.Domain.Tests.Lois;

/// <summary>Many histories, each played once and told step by step: every law on single gestes reads the same ones.</summary>
internal static class Recits
{
    private static readonly int Combien =
        int.TryParse(Environment.GetEnvironmentVariable("CLAS_HISTOIRES"), CultureInfo.InvariantCulture, out var nombre) ? Math.Min(nombre, 1000) : 1000;

    private static readonly Lazy<IReadOnlyList<(Histoire Histoire, IReadOnlyList<Evenement> Evenements)>> Tous = new(() =>
        [.. Histoires.Arbitraire().Generator.Sample(Combien).AsParallel().Select(histoire => (histoire, Raconter(histoire)))]);

    /// <summary>Holds a law on every step; fails with the smallest history that breaks it, and gives how many steps it spoke of.</summary>
    internal static int Tenir(Func<Evenement, bool> quand, Func<Evenement, bool> alors)
    {
        bool Enfreint(Evenement evenement) => quand(evenement) && !alors(evenement);

        foreach (var (histoire, evenements) in Tous.Value)
        {
            if (!evenements.Any(Enfreint))
                continue;
            var petite = Raconter(Reduire(histoire, autre => Raconter(autre).Any(Enfreint)));
            Assert.Fail($"Broken by the last of these steps:\n{string.Join('\n', petite)}");
        }

        return Tous.Value.Sum(recit => recit.Evenements.Count(quand));
    }

    private static List<Evenement> Raconter(Histoire histoire)
    {
        var evenements = new List<Evenement>();
        histoire.Jouer((dossier, intervention, pas) =>
        {
            var avant = evenements.Count > 0 ? evenements[^1].Apres : Instantane.De(dossier);
            var decision = intervention.Accomplir(pas.Demande);

            // Most steps move nothing: thousands of histories then fit in memory.
            var apres = Instantane.De(dossier) is var vu && vu == avant ? avant : vu;
            var ligne = apres.Lignes > avant.Lignes ? dossier.Journal.Last() : null;
            evenements.Add(new Evenement(pas, decision, avant, apres, ligne, dossier.Campagne, dossier.RouvertJusquAu));
        });
        return evenements;
    }

    private static Histoire Reduire(Histoire histoire, Func<Histoire, bool> enfreint) =>
        Histoires.Arbitraire().Shrinker(histoire).FirstOrDefault(enfreint) is { } petite ? Reduire(petite, enfreint) : histoire;
}
