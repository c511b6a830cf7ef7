namespace Clas.Domain.Tests.Cycles;

/// <summary>A table in which two lines would answer the same demande does not exist.</summary>
public sealed class TablesRefuseesTests
{
    [Fact]
    public void TwoLinesForOneDemande_AreNamed()
    {
        var erreur = Assert.Throws<ArgumentException>("ligne", () => new CycleDeVie
        {
            new(StatutFiche.EnSaisie, GesteFiche.Valider, Role.AgentCaf, StatutFiche.Validee),
            new(StatutFiche.EnSaisie, GesteFiche.Valider, Role.ResponsableCaf, StatutFiche.Terminee),
        });

        Assert.StartsWith("Two lines answer EnSaisie · Valider · ResponsableCaf.", erreur.Message, StringComparison.Ordinal);
    }
}
