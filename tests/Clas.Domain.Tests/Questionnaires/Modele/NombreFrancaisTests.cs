using System.Globalization;

namespace Clas.Domain.Tests.Questionnaires;

public sealed class NombreFrancaisTests
{
    [Theory]
    [InlineData("0", null, "0")]
    [InlineData("9999", null, "9\u202F999")]
    [InlineData("1234567.891", null, "1\u202F234\u202F567,89")]
    [InlineData("1234.50", null, "1\u202F234,5")]
    [InlineData("1234.5", 2, "1\u202F234,50")]
    [InlineData("-1234.5", 2, "−1\u202F234,50")]
    [InlineData("0.005", 2, "0,01")]
    [InlineData("-0.001", 2, "0,00")]
    [InlineData("12", 0, "12")]
    public void Un_nombre_IsWrittenInFrench(string nombre, int? decimales, string attendu) =>
        Assert.Equal(attendu, NombreFrancais.EnClair(decimal.Parse(nombre, CultureInfo.InvariantCulture), decimales));

    [Theory]
    [InlineData("1234.50", "1234,5")]
    [InlineData("-1234", "-1234")]
    [InlineData("0", "0")]
    public void Un_nombre_IsTypedInFrench(string nombre, string attendu) =>
        Assert.Equal(attendu, NombreFrancais.Frappee(decimal.Parse(nombre, CultureInfo.InvariantCulture)));

    [Fact]
    public void La_culture_de_la_machine_ChangesNothing()
    {
        var avant = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");

            Assert.Equal("−1\u202F234,50", NombreFrancais.EnClair(-1234.5m, 2));
            Assert.Equal("n:-1234.5", new ReponseNombre(-1234.5m).Canonique);
            Assert.Equal("d:2018-09-15", new ReponseDate(new DateOnly(2018, 9, 15)).Canonique);
            Assert.Equal(["15/09/2018"], new ReponseDate(new DateOnly(2018, 9, 15)).Brut);
            Assert.Equal(new ReponseNombre(1234.5m), Frappes.Lire(TypeDeQuestion.Montant, "1 234,50 €"));
            Assert.Equal("m:90", Frappes.Lire(TypeDeQuestion.Heures, "1 h 30")?.Canonique);
        }
        finally
        {
            CultureInfo.CurrentCulture = avant;
        }
    }
}
