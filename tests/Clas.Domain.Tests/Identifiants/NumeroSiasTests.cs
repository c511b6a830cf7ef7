namespace Clas.Domain.Tests.Identifiants;

public sealed class NumeroSiasTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("0123456")]
    [InlineData("123456789012345")]
    public void TryParse_OfOneToFifteenDigits_KeepsThemAll(string saisie) =>
        Assert.Equal(saisie, NumeroSias.Lire(saisie).Valeur);

    [Theory]
    [InlineData("1234567890123456")]
    [InlineData("123 456")]
    [InlineData("123\u00A0456")]
    [InlineData("12.5")]
    [InlineData("-12")]
    [InlineData("+12")]
    [InlineData("1e3")]
    [InlineData("12A")]
    [InlineData("N° 12")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(NumeroSias.TryParse(saisie, out _));
}
