namespace Clas.Domain.Tests.Questionnaires;

public sealed class DureeFrancaiseTests
{
    [Theory]
    [InlineData(0, "0\u00A0h")]
    [InlineData(1.5, "1\u00A0h\u00A030")]
    [InlineData(35791394, "35791394\u00A0h")]
    [InlineData(35791395, "35\u202F791\u202F395")]
    [InlineData(-1, "−1")]
    public void EnClair_OfALengthThatMakesNoSense_IsANumber(double heures, string attendu) =>
        Assert.Equal(attendu, DureeFrancaise.EnClair((decimal)heures));
}
