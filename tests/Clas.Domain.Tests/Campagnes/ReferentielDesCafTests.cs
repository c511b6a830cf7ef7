namespace Clas.Domain.Tests.Campagnes;

public sealed class ReferentielDesCafTests
{
    private const string Deux =
        "# les Caf de l’exemple\r\ncode;nom;departements;fuseau\r\n\r\n 763 ; Caf de Seine-Maritime ; 76 ; Europe/Paris \r\n201;Caf de Corse;2A, 2B;Europe/Paris\r\n";

    [Fact]
    public void LireCsv_ReadsEveryLineButCommentsHeaderAndBlanks()
    {
        var cafs = ReferentielDesCaf.LireCsv(Deux);

        Assert.Equal(["763", "201"], cafs.Toutes.Select(caf => caf.Code.Valeur));
        Assert.Equal(["Caf de Seine-Maritime", "Caf de Corse"], cafs.Toutes.Select(caf => caf.Nom));
        Assert.Equal(["Europe/Paris", "Europe/Paris"], cafs.Toutes.Select(caf => caf.Fuseau));
        Assert.Equal(["2A", "2B"], cafs.Toutes[1].Departements);
    }

    [Fact]
    public void AKnownCaf_HasItsNameAndItsDepartements()
    {
        var cafs = ReferentielDesCaf.LireCsv(Deux);

        Assert.True(cafs.Connait(Monde.SeineMaritime));
        Assert.Equal("Caf de Seine-Maritime", cafs.NomDe(Monde.SeineMaritime));
        Assert.Equal(["76"], cafs.DepartementsDe(Monde.SeineMaritime));
    }

    [Fact]
    public void AnUnknownCaf_IsNamedByItsCode_AndHasNoDepartement()
    {
        var cafs = ReferentielDesCaf.LireCsv(Deux);

        Assert.False(cafs.Connait(Monde.ValDOise));
        Assert.Equal("Caf 951", cafs.NomDe(Monde.ValDOise));
        Assert.Empty(cafs.DepartementsDe(Monde.ValDOise));
    }

    [Fact]
    public void Vide_KnowsNoCaf()
    {
        Assert.Empty(ReferentielDesCaf.Vide.Toutes);
        Assert.False(ReferentielDesCaf.Vide.Connait(Monde.SeineMaritime));
    }

    [Theory]
    [InlineData("\n\n763;Caf;76", "ligne 3")]
    [InlineData("76;Caf;76;Europe/Paris", "ligne 1")]
    [InlineData("763;Caf;76;Europe/Paris;encore", "ligne 1")]
    [InlineData("763;Caf;76;Europe/Paris\nx", "ligne 2")]
    public void LireCsv_OfAWrongLine_NamesItAndSaysWhatIsExpected(string csv, string ligne)
    {
        var erreur = Assert.Throws<FormatException>(() => ReferentielDesCaf.LireCsv(csv));

        Assert.Contains(ligne, erreur.Message, StringComparison.Ordinal);
        Assert.Contains("code;nom;departements;fuseau", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LireCsv_OfACodeGivenTwice_NamesIt()
    {
        var erreur = Assert.Throws<FormatException>(
            () => ReferentielDesCaf.LireCsv("201;c;2A;Europe/Paris\n763;a;76;Europe/Paris\n763;b;76;Europe/Paris"));

        Assert.Contains("763", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LireCsv_OfNothing_IsAMistakeOfTheCaller() =>
        Assert.Throws<ArgumentNullException>("csv", () => ReferentielDesCaf.LireCsv(null!));
}
