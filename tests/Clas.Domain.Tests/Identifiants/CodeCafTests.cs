namespace Clas.Domain.Tests.Identifiants;

public sealed class CodeCafTests
{
    [Theory]
    [InlineData("011")]
    [InlineData("763")]
    [InlineData("951")]
    [InlineData("971")]
    [InlineData("976")]
    [InlineData("2A1")]
    [InlineData("2B1")]
    public void TryParse_OfACode_IsTrue(string saisie) => Assert.Equal(saisie, CodeCaf.Lire(saisie).Valeur);

    [Fact]
    public void TryParse_OfSmallLetters_PutsThemInCapitals() => Assert.Equal("2A1", CodeCaf.Lire("2a1").Valeur);

    [Theory]
    [InlineData("76")]
    [InlineData("7630")]
    [InlineData("7 63")]
    [InlineData("2C1")]
    [InlineData("A11")]
    [InlineData("76A")]
    [InlineData("-63")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(CodeCaf.TryParse(saisie, out _));
}
