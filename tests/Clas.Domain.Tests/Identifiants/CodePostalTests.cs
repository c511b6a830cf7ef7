namespace Clas.Domain.Tests.Identifiants;

public sealed class CodePostalTests
{
    [Theory]
    [InlineData("01000", "01000")]
    [InlineData("76 410", "76410")]
    [InlineData("97400", "97400")]
    public void TryParse_OfFiveDigits_IsTrue(string saisie, string attendu) =>
        Assert.Equal(attendu, CodePostal.Lire(saisie).Valeur);

    [Theory]
    [InlineData("7641")]
    [InlineData("764100")]
    [InlineData("2A004")]
    [InlineData("F-76410")]
    [InlineData("1000")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(CodePostal.TryParse(saisie, out _));
}
