using Clas.Domain.Tests.Identifiants;

namespace Clas.Domain.Tests.Questionnaires;

public sealed class LectureDeDateTests
{
    [Theory]
    [InlineData("2018-09-15", "d:2018-09-15")]
    [InlineData("15/09/2018", "d:2018-09-15")]
    [InlineData("5/9/2018", "d:2018-09-05")]
    [InlineData(" 15/09/2018 ", "d:2018-09-15")]
    [InlineData("29/02/2020", "d:2020-02-29")]
    [InlineData("01/01/1900", "d:1900-01-01")]
    [InlineData("31/12/2099", "d:2099-12-31")]
    public void Une_date_WellWritten_IsUnderstood(string frappe, string canonique) =>
        Assert.Equal(canonique, Frappes.Lire(TypeDeQuestion.Date, frappe)?.Canonique);

    [Theory]
    [InlineData("31/02/2019", MotifDIllisibilite.DateInexistante)]
    [InlineData("29/02/2019", MotifDIllisibilite.DateInexistante)]
    [InlineData("2019-02-31", MotifDIllisibilite.DateInexistante)]
    [InlineData("09/15/2018", MotifDIllisibilite.DateInexistante)]
    [InlineData("00/01/2019", MotifDIllisibilite.DateInexistante)]
    [InlineData("01/00/2019", MotifDIllisibilite.DateInexistante)]
    [InlineData("01/01/0000", MotifDIllisibilite.DateInexistante)]
    [InlineData("31/12/1899", MotifDIllisibilite.HorsBornes)]
    [InlineData("01/01/2100", MotifDIllisibilite.HorsBornes)]
    [InlineData("15/09/18", MotifDIllisibilite.Forme)]
    [InlineData("2018-9-15", MotifDIllisibilite.Forme)]
    [InlineData("15-09-2018", MotifDIllisibilite.Forme)]
    [InlineData("15.09.2018", MotifDIllisibilite.Forme)]
    [InlineData("20180915", MotifDIllisibilite.Forme)]
    [InlineData("15 septembre 2018", MotifDIllisibilite.Forme)]
    [InlineData("2018-09-15T00:00:00Z", MotifDIllisibilite.Forme)]
    [InlineData("15/09/2018\n16/09/2018", MotifDIllisibilite.Forme)]
    [InlineData("43358", MotifDIllisibilite.Forme)]
    public void Une_date_NotUnderstood_IsKeptAsTyped(string frappe, MotifDIllisibilite motif) =>
        Assert.Equal(new ReponseIllisible(motif, frappe), Frappes.Lire(TypeDeQuestion.Date, frappe));

    [Fact]
    public void Une_date_InOtherDigits_IsNeverRead()
    {
        foreach (var frappe in Corpus.EnAutresChiffres("15/09/2018")) Assert.IsType<ReponseIllisible>(Frappes.Lire(TypeDeQuestion.Date, frappe));
    }
}
