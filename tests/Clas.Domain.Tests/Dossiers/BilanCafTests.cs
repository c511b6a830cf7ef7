namespace Clas.Domain.Tests.Dossiers;

public sealed class BilanCafTests
{
    private static readonly EtatDeDossier NonCommence = new(StatutFiche.NonCommencee, [StatutFiche.NonCommencee], false);
    private static readonly EtatDeDossier Commence = new(StatutFiche.EnSaisie, [StatutFiche.NonCommencee], false);
    private static readonly EtatDeDossier Termine = new(StatutFiche.Terminee, [StatutFiche.Terminee], false);
    private static readonly EtatDeDossier PrisEnCompte = new(StatutFiche.Validee, [StatutFiche.Validee], false);

    [Fact]
    public void De_CountsEachStage()
    {
        var bilan = BilanCaf.De(10, [NonCommence, Commence, Termine, PrisEnCompte]);

        Assert.Equal(new BilanCaf(10, 3, 2, 1, 1), bilan);
        Assert.Equal(7, bilan.NonCommences);
    }

    [Fact]
    public void De_WithoutADeclaredNumber_DoesNotCallItZero()
    {
        var bilan = BilanCaf.De(null, [Commence]);

        Assert.Null(bilan.Attendus);
        Assert.Null(bilan.NonCommences);
        Assert.False(bilan.DepasseLAttendu);
    }

    [Fact]
    public void De_LeavesOutDossiersSetAside() =>
        Assert.Equal(0, BilanCaf.De(1, [Commence with { EstMisALEcart = true }]).Commences);

    [Fact]
    public void De_MoreBegunThanDeclared_SaysSo() =>
        Assert.True(BilanCaf.De(1, [Commence, Termine]).DepasseLAttendu);

    [Theory]
    [InlineData(StatutFiche.EnSaisie)]
    [InlineData(StatutFiche.Terminee)]
    public void EstPrisEnCompte_WhileAnotherActionIsUnderWay_IsFalse(StatutFiche autre) =>
        Assert.False(new EtatDeDossier(StatutFiche.Validee, [StatutFiche.Validee, autre], false).EstPrisEnCompte);

    [Fact]
    public void EstPrisEnCompte_WithAnotherActionNeverBegun_IsTrue() =>
        Assert.True(new EtatDeDossier(StatutFiche.Validee, [StatutFiche.Validee, StatutFiche.NonCommencee], false).EstPrisEnCompte);

    [Fact]
    public void StructuresFinancees_AcceptsZeroAndRefusesAnotherCafsAgent()
    {
        var campagne = CodeCampagne.Lire("2018-2019");

        Assert.Equal(0, new StructuresFinancees(campagne, Monde.SeineMaritime, 0, Monde.Agent, Monde.PendantLaSaisie).Nombre);
        Assert.Throws<ArgumentException>(() =>
            new StructuresFinancees(campagne, Monde.SeineMaritime, 3, Monde.AgentDAilleurs, Monde.PendantLaSaisie));
        Assert.ThrowsAny<ArgumentException>(() =>
            new StructuresFinancees(campagne, Monde.SeineMaritime, -1, Monde.Agent, Monde.PendantLaSaisie));
    }
}
