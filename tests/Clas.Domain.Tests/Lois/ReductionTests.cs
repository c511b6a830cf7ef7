namespace Clas.Domain.Tests.Lois;

/// <summary>When a law fails, what one reads is short: the steps that matter, and nothing else.</summary>
public sealed class ReductionTests(ITestOutputHelper sortie)
{
    [Fact]
    public void A_false_law_is_answered_by_the_shortest_history_that_breaks_it()
    {
        var message = Contredire(partie => !partie.Dossier.EstPrisEnCompte);

        // Begin both, finish the Action, validate both: nothing shorter makes a dossier count.
        Assert.Equal(5, Etapes(message).Length);
        Assert.All(Etapes(message), etape => Assert.Contains("→ accordée", etape, StringComparison.Ordinal));
    }

    [Fact]
    public void A_false_law_on_time_is_answered_with_the_hours_that_matter_alone()
    {
        var message = Contredire(partie => !partie.Etapes.Any(etape =>
            etape.EstRefuseePour(MotifDeRefus.ValidationFermee) && etape.Le > etape.Avant.Campagne.FermeLe));

        Assert.InRange(Etapes(message).Length, 1, 4);
        Assert.Contains(Etapes(message), etape => etape.StartsWith('+'));
    }

    [Fact]
    public void A_failure_says_its_seed()
    {
        var message = Contredire(partie => partie.Etapes.All(etape => etape.Decision.EstAccordee));

        Assert.Single(Etapes(message));
        Assert.Matches(@"Falsifiable, after \d+ tests? \(\d+ shrinks?\) \(\d+,\d+\)", message);
    }

    [Fact]
    public void A_seed_gives_the_same_history_again() => Assert.All(HistoiresRetrouvees.Graines, graine =>
    {
        var histoires = new List<string>();

        Epreuve.Tenir(HistoiresQuelconques.Toutes, histoire => histoires.Add(histoire.ToString()), combien: 1, graine);
        Epreuve.Tenir(HistoiresQuelconques.Toutes, histoire => histoires.Add(histoire.ToString()), combien: 1, graine);

        Assert.Equal(histoires[0], histoires[1]);
    });

    /// <summary>Always the same histories: how far a counterexample shrinks depends on the one met first.</summary>
    private const string Graine = "20182019,7";

    /// <summary>Says a false law, and reads what a developer would.</summary>
    private string Contredire(Func<Partie, bool> loi)
    {
        var echec = Assert.ThrowsAny<Exception>(() => Epreuve.Tenir(
            HistoiresQuelconques.Toutes,
            histoire => Assert.True(loi(Partie.Jouer(histoire)), Partie.Jouer(histoire).ToString()),
            combien: 5000,
            Graine));
        sortie.WriteLine(string.Join("\n", Etapes(echec.Message)));
        return echec.Message;
    }

    private static string[] Etapes(string message) =>
        [.. message.Split("Shrunk:")[1].Split('\n').Where(ligne => ligne.Contains(" → ", StringComparison.Ordinal))];
}
