namespace Clas.Domain.Tests.Identifiants;

public sealed class FicheIdTests
{
    [Fact]
    public void Structure_IsRankZeroAndTheDefault()
    {
        Assert.Equal(default, FicheId.Structure);
        Assert.Equal(0, FicheId.Structure.Rang);
        Assert.True(FicheId.Structure.EstStructure);
        Assert.False(FicheId.Structure.EstAction);
        Assert.Equal("S", FicheId.Structure.Code);
    }

    [Theory]
    [InlineData(1, "A1")]
    [InlineData(99, "A99")]
    public void Action_IsNamedByItsRank(int rang, string code)
    {
        var fiche = FicheId.Action(rang);

        Assert.Equal(rang, fiche.Rang);
        Assert.Equal(code, fiche.Code);
        Assert.Equal(code, fiche.ToString());
        Assert.True(fiche.EstAction);
        Assert.False(fiche.EstStructure);
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(100)]
    public void Action_OfARankThatCannotBe_Throws(int rang) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FicheId.Action(rang));

    [Fact]
    public void TryParse_OfEveryCode_GivesTheFicheBack()
    {
        FicheId[] fiches = [FicheId.Structure, .. Enumerable.Range(1, 99).Select(FicheId.Action)];

        Assert.All(fiches, fiche => Assert.Equal(fiche, FicheId.Lire(fiche.Code)));
        Assert.All(fiches, fiche => Assert.Equal(fiche, FicheId.Lire(fiche.Code.ToLowerInvariant())));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("A0")]
    [InlineData("A01")]
    [InlineData("A100")]
    [InlineData("A-1")]
    [InlineData("A 1")]
    [InlineData("S0")]
    [InlineData("1")]
    [InlineData("B1")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(FicheId.TryParse(saisie, out _));
}
