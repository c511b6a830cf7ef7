using Clas.Domain.Tests.Identifiants;

namespace Clas.Domain.Tests.Questionnaires;

public sealed class LectureDeNombreTests
{
    [Theory]
    [InlineData("0", "n:0")]
    [InlineData("25", "n:25")]
    [InlineData("007", "n:7")]
    [InlineData("  25\u00A0", "n:25")]
    [InlineData("9999", "n:9999")]
    [InlineData("9 999", "n:9999")]
    [InlineData("9\u00A0999", "n:9999")]
    [InlineData("9\u202F999", "n:9999")]
    public void Un_entier_WellWritten_IsUnderstood(string frappe, string canonique) =>
        Assert.Equal(canonique, Frappes.Lire(TypeDeQuestion.Entier, frappe)?.Canonique);

    [Theory]
    [InlineData("1e3")]
    [InlineData("+5")]
    [InlineData("1,0")]
    [InlineData("1.000")]
    [InlineData("1,000")]
    [InlineData("12 34")]
    [InlineData("1 2345")]
    [InlineData("1234 567")]
    [InlineData(" 1  234")]
    [InlineData("1’234")]
    [InlineData("0x1F")]
    [InlineData("--1")]
    [InlineData("−1")]
    [InlineData("- 1")]
    [InlineData("12 enfants")]
    [InlineData("une douzaine")]
    [InlineData("12,")]
    [InlineData(",5")]
    [InlineData("1/2")]
    [InlineData("25 €")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("Ⅻ")]
    [InlineData("½")]
    [InlineData("1\n2")]
    public void Un_entier_BadlyWritten_IsKeptAsTyped(string frappe)
    {
        var reponse = Assert.IsType<ReponseIllisible>(Frappes.Lire(TypeDeQuestion.Entier, frappe));

        Assert.Equal(MotifDIllisibilite.Forme, reponse.Motif);
        Assert.Equal([frappe.Trim()], reponse.Brut);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("10000")]
    [InlineData("10 000")]
    [InlineData("2147483648")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999999999999999999999999999999999")]
    public void Un_entier_OutOfBounds_IsKeptAsTyped(string frappe) =>
        Assert.Equal(MotifDIllisibilite.HorsBornes, Frappes.Motif(Frappes.Lire(TypeDeQuestion.Entier, frappe)));

    [Fact]
    public void Un_entier_InOtherDigits_IsNeverRead()
    {
        foreach (var frappe in Corpus.EnAutresChiffres("25")) Assert.IsType<ReponseIllisible>(Frappes.Lire(TypeDeQuestion.Entier, frappe));
    }

    [Theory]
    [InlineData("1,5", "n:1.5")]
    [InlineData("1.5", "n:1.5")]
    [InlineData("1,50", "n:1.5")]
    [InlineData("8", "n:8")]
    [InlineData("1 234,25", "n:1234.25")]
    [InlineData("-0", "n:0")]
    public void Un_decimal_WithCommaOrPoint_IsUnderstood(string frappe, string canonique) =>
        Assert.Equal(canonique, Frappes.Lire(TypeDeQuestion.Decimal, frappe)?.Canonique);

    [Theory]
    [InlineData("1.234")]
    [InlineData("1.234,5")]
    [InlineData("1,234.5")]
    public void Un_decimal_WithMoreDecimalsThanAsked_IsNotGuessed(string frappe) =>
        Assert.Equal(MotifDIllisibilite.Forme, Frappes.Motif(Frappes.Lire(TypeDeQuestion.Decimal, frappe)));

    [Theory]
    [InlineData("1", null)]
    [InlineData("4", null)]
    [InlineData("0", MotifDIllisibilite.HorsBornes)]
    [InlineData("5", MotifDIllisibilite.HorsBornes)]
    public void Les_bornes_AreIncluded(string frappe, MotifDIllisibilite? motif)
    {
        var question = Frappes.Question(TypeDeQuestion.Entier, new Bornes(1, 4, 0, null));

        Assert.Equal(motif, Frappes.Motif(Frappes.Lire(question, frappe)));
    }

    [Theory]
    [InlineData("1234,5", "n:1234.5")]
    [InlineData("1 234,50 €", "n:1234.5")]
    [InlineData("1\u202F234,50\u00A0€", "n:1234.5")]
    [InlineData("12€", "n:12")]
    [InlineData("9 999 999,99", "n:9999999.99")]
    public void Un_montant_WithOrWithoutEuro_IsUnderstood(string frappe, string canonique) =>
        Assert.Equal(canonique, Frappes.Lire(TypeDeQuestion.Montant, frappe)?.Canonique);

    [Theory]
    [InlineData("1.234", MotifDIllisibilite.Forme)]
    [InlineData("€", MotifDIllisibilite.Forme)]
    [InlineData("€ 12", MotifDIllisibilite.Forme)]
    [InlineData("12 $", MotifDIllisibilite.Forme)]
    [InlineData("12,345", MotifDIllisibilite.Forme)]
    [InlineData("-0,01", MotifDIllisibilite.HorsBornes)]
    [InlineData("10 000 000 €", MotifDIllisibilite.HorsBornes)]
    public void Un_montant_NotUnderstood_KeepsItsEuro(string frappe, MotifDIllisibilite motif)
    {
        var reponse = Frappes.Lire(TypeDeQuestion.Montant, frappe);

        Assert.Equal(new ReponseIllisible(motif, frappe), reponse);
    }
}
