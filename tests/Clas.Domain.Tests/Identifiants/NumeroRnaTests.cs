namespace Clas.Domain.Tests.Identifiants;

public sealed class NumeroRnaTests
{
    [Theory]
    [InlineData("W763001234", "W763001234")]
    [InlineData("w763001234", "W763001234")]
    [InlineData("W 763 001 234", "W763001234")]
    [InlineData("w2a1000119", "W2A1000119")]
    [InlineData("W9R1000088", "W9R1000088")]
    public void TryParse_OfWAndNineDigits_IsTrue(string saisie, string attendu) =>
        Assert.Equal(attendu, NumeroRna.Lire(saisie).Valeur);

    [Theory]
    [InlineData("W571234567")]
    [InlineData("W671234567")]
    [InlineData("W681234567")]
    public void TryParse_WhereTheCourtKeepsTheRegister_IsFalse(string saisie) =>
        Assert.False(NumeroRna.TryParse(saisie, out _));

    [Theory]
    [InlineData("763001234")]
    [InlineData("W76300123")]
    [InlineData("W7630012345")]
    [InlineData("X763001234")]
    [InlineData("WA63001234")]
    [InlineData("W76A001234")]
    [InlineData("W7É3001234")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(NumeroRna.TryParse(saisie, out _));
}
