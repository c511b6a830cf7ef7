namespace Clas.Domain.Tests.Questionnaires;

public sealed class ParametreTests
{
    [Theory]
    [InlineData("8", "9", true)]
    [InlineData("8", "8.5", true)]
    [InlineData("8", "-1", true)]
    [InlineData("8", "8,5", false)]
    [InlineData("8", "1e3", false)]
    [InlineData("8", " 8", false)]
    [InlineData("8", "", false)]
    [InlineData("8", null, false)]
    [InlineData("8", "2018-08-01", false)]
    [InlineData("2018-08-01", "2018-09-01", true)]
    [InlineData("2018-08-01", "2018-02-31", false)]
    [InlineData("2018-08-01", "01/09/2018", false)]
    [InlineData("2018-08-01", "8", false)]
    public void Une_campagne_MaySetANumberToANumberAndADayToADay(string defaut, string? valeur, bool acceptee) =>
        Assert.Equal(acceptee, new Parametre("p", "P", defaut).Accepte(valeur));
}
