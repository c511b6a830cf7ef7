namespace Clas.Domain.Tests.Identifiants;

public sealed class NumeroDeFicheTests
{
    [Theory]
    [InlineData("2018-763-0042", 0)]
    [InlineData("2018-763-0042-A1", 1)]
    [InlineData("2018-763-0042-a99", 99)]
    [InlineData("2018-2A1-0042", 0)]
    [InlineData("2018-2A1-0042-A3", 3)]
    public void TryParse_SaysWhichFicheItNames(string saisie, int rang)
    {
        var numero = NumeroDeFiche.Lire(saisie);

        Assert.Equal(rang, numero.Fiche.Rang);
        Assert.Equal(NumeroDeDossier.De(numero).PourFiche(numero.Fiche), numero);
    }

    [Theory]
    [InlineData("2018-763-0042-S")]
    [InlineData("2018-763-0042-A")]
    [InlineData("2018-763-0042-A0")]
    [InlineData("2018-763-0042-A01")]
    [InlineData("2018-763-0042-A100")]
    [InlineData("2018-763-0042-A1-A1")]
    [InlineData("2018-763-0042A1")]
    [InlineData("-A1")]
    [InlineData("2018-763-42-A1")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(NumeroDeFiche.TryParse(saisie, out _));
}
