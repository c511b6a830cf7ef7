namespace Clas.Domain.Tests.Identifiants;

public sealed class CodeCommuneTests
{
    [Theory]
    [InlineData("76561", "76")]
    [InlineData("01004", "01")]
    [InlineData("2A004", "2A")]
    [InlineData("2b033", "2B")]
    [InlineData("97411", "974")]
    [InlineData("98735", "987")]
    public void Departement_IsReadFromTheCode(string saisie, string departement) =>
        Assert.Equal(departement, CodeCommune.Lire(saisie).Departement);

    [Theory]
    [InlineData("7656")]
    [InlineData("765610")]
    [InlineData("2C004")]
    [InlineData("A2004")]
    [InlineData("2A0B4")]
    [InlineData("76 561")]
    public void TryParse_OfAnythingElse_IsFalse(string saisie) => Assert.False(CodeCommune.TryParse(saisie, out _));
}
