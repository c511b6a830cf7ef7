namespace Clas.Domain.Tests.Identifiants;

public sealed class CodeCampagneTests
{
    [Fact]
    public void TryParse_OfTwoConsecutiveYears_GivesThem()
    {
        var campagne = CodeCampagne.Lire("2018-2019");

        Assert.Equal(2018, campagne.PremiereAnnee);
        Assert.Equal(2019, campagne.DerniereAnnee);
        Assert.Equal(0, default(CodeCampagne).PremiereAnnee + default(CodeCampagne).DerniereAnnee);
    }

    [Theory]
    [InlineData("2000-2001", true)]
    [InlineData("2098-2099", true)]
    [InlineData("1999-2000", false)]
    [InlineData("2099-2100", false)]
    [InlineData("2018-2020", false)]
    [InlineData("2019-2018", false)]
    [InlineData("2018-2018", false)]
    [InlineData("2018/2019", false)]
    [InlineData("2018–2019", false)]
    [InlineData("2018 - 2019", false)]
    [InlineData("2018-19", false)]
    [InlineData("20+8-2019", false)]
    public void TryParse_AcceptsThisCenturyOnly(string saisie, bool attendu) =>
        Assert.Equal(attendu, CodeCampagne.TryParse(saisie, out _));
}
