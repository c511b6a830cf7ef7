namespace Clas.Domain.Tests.Identifiants;

public sealed class TelephoneTests
{
    [Theory]
    [InlineData("0235000000")]
    [InlineData("02 35 00 00 00")]
    [InlineData("02.35.00.00.00")]
    [InlineData("02-35-00-00-00")]
    [InlineData("02\u201135\u201100\u201100\u201100")]
    [InlineData("02\u201035\u201500\u221200\u201300")]
    [InlineData("02\u00A035\u202F00 00 00")]
    [InlineData("+33235000000")]
    [InlineData("+33 2 35 00 00 00")]
    [InlineData("+33 (0)2 35 00 00 00")]
    [InlineData("0033 2 35 00 00 00")]
    [InlineData("\u202A02 35 00 00 00\u202C")]
    public void TryParse_OfAFrenchNumber_IsTrueWhateverItsWriting(string saisie) =>
        Assert.Equal("0235000000", Telephone.Lire(saisie).Valeur);

    [Theory]
    [InlineData("+262 262 20 00 00", "0262200000")]
    [InlineData("+590 590 20 00 00", "0590200000")]
    [InlineData("+594 594 20 00 00", "0594200000")]
    [InlineData("+596 596 20 00 00", "0596200000")]
    [InlineData("+33 6 12 34 56 78", "0612345678")]
    public void TryParse_OfOverseasAndMobiles_IsTrue(string saisie, string attendu) =>
        Assert.Equal(attendu, Telephone.Lire(saisie).Valeur);

    [Theory]
    [InlineData("3949")]
    [InlineData("235000000")]
    [InlineData("02350000000")]
    [InlineData("0035000000")]
    [InlineData("+3323500000")]
    [InlineData("+44 20 7946 0000")]
    [InlineData("+33 02 35 00 00 00")]
    [InlineData("02/35/00/00/00")]
    [InlineData("02\u201635\u201600\u201600\u201600")]
    [InlineData("02 35 00 00 00 poste 12")]
    [InlineData("(02) 35 00 00 00")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(Telephone.TryParse(saisie, out _));

    [Fact]
    public void Lisible_GroupsTheDigitsByTwo() => Assert.Equal("02 35 00 00 00", Telephone.Lire("0235000000").Lisible);
}
