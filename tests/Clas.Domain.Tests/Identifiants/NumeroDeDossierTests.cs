namespace Clas.Domain.Tests.Identifiants;

public sealed class NumeroDeDossierTests
{
    private static readonly CodeCampagne Campagne = CodeCampagne.Lire("2018-2019");
    private static readonly CodeCaf Caf763 = CodeCaf.Lire("763");

    [Theory]
    [InlineData(1, "2018-763-0001")]
    [InlineData(42, "2018-763-0042")]
    [InlineData(9999, "2018-763-9999")]
    [InlineData(10000, "2018-763-10000")]
    [InlineData(int.MaxValue, "2018-763-2147483647")]
    public void ToString_WritesTheCounterOnFourDigitsAtLeast(int compteur, string attendu)
    {
        var numero = new NumeroDeDossier(Campagne, Caf763, compteur);

        Assert.Equal(attendu, numero.ToString());
        Assert.Equal(numero, NumeroDeDossier.Lire(attendu));
    }

    [Fact]
    public void TryParse_GivesWhatItIsMadeOf()
    {
        var numero = NumeroDeDossier.Lire("2018-2a1-0042");

        Assert.Equal(Campagne, numero.Campagne);
        Assert.Equal("2A1", numero.Caf.Valeur);
        Assert.Equal(42, numero.Compteur);
    }

    [Fact]
    public void Constructor_WithoutCampagneCafOrCounter_Throws()
    {
        Assert.Throws<ArgumentException>(() => new NumeroDeDossier(default, Caf763, 1));
        Assert.Throws<ArgumentException>(() => new NumeroDeDossier(Campagne, default, 1));
        Assert.Throws<ArgumentException>(() => new NumeroDeDossier(Campagne, Caf763, 0));
    }

    [Theory]
    [InlineData("2018-763-42")]
    [InlineData("2018-763-00042")]
    [InlineData("2018-763-0000")]
    [InlineData("2018-763-2147483648")]
    [InlineData("2018-763-99999999999999999999")]
    [InlineData("2018-763")]
    [InlineData("1999-763-0042")]
    [InlineData("2099-763-0042")]
    [InlineData("2018-76-0042")]
    [InlineData("2018-763-0042-A1")]
    [InlineData("2018-763--042")]
    [InlineData("2018-763 -0042")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(NumeroDeDossier.TryParse(saisie, out _));

    [Fact]
    public void PourFiche_IsTheSameForTheStructureAndLongerForAnAction()
    {
        var numero = NumeroDeDossier.Lire("2018-763-0042");

        Assert.Equal("2018-763-0042", numero.PourFiche(FicheId.Structure).ToString());
        Assert.Equal("2018-763-0042-A1", numero.PourFiche(FicheId.Action(1)).ToString());
        Assert.Throws<ArgumentException>(() => default(NumeroDeDossier).PourFiche(FicheId.Structure));
    }

    [Fact]
    public void De_FindsTheDossierOfAnyOfItsFiches()
    {
        var numero = NumeroDeDossier.Lire("2018-763-0042");

        Assert.Equal(numero, NumeroDeDossier.De(numero.PourFiche(FicheId.Structure)));
        Assert.Equal(numero, NumeroDeDossier.De(numero.PourFiche(FicheId.Action(12))));
        Assert.Throws<ArgumentException>(() => NumeroDeDossier.De(default));
    }
}
