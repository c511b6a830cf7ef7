namespace Clas.Domain.Tests;

/// <summary>What tests say of decisions, in one word.</summary>
internal static class Constate
{
    public static void Accordee(Decision decision) => Assert.True(decision.EstAccordee, decision.ToString());

    public static void RefuseePour(Decision decision, params MotifDeRefus[] motifs) =>
        Assert.Equal(motifs, decision.Refus.Select(refus => refus.Motif));
}
