namespace Clas.Domain.Tests.Questionnaires;

public sealed class ReponsesTests
{
    private static readonly Reponses Deux = Reponses.Vide
        .Avec("S02", new ReponseChoix("ccas"))
        .Avec("S01", new ReponseTexte("L’École « é »"));

    [Fact]
    public void Le_json_IsSortedAndKeepsItsAccents() =>
        Assert.Equal("""{"S01":"t:L’École « é »","S02":"c:ccas"}""", Deux.EnJson());

    [Fact]
    public void Un_champ_blanc_HasNoAnswer()
    {
        Assert.Null(Deux["S03"]);
        Assert.Null(Deux.Sans("S01")["S01"]);
        Assert.Same(Deux, Deux.Sans("S03"));
    }

    [Fact]
    public void Les_ecarts_SayBeforeAndAfter()
    {
        var apres = Deux.Sans("S01").Avec("S02", new ReponseChoix("autre")).Avec("S03", new ReponseTexte("x"));

        Assert.Equal(
            [
                new Ecart("S01", new ReponseTexte("L’École « é »"), null),
                new Ecart("S02", new ReponseChoix("ccas"), new ReponseChoix("autre")),
                new Ecart("S03", null, new ReponseTexte("x")),
            ],
            Deux.Ecarts(apres));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"S01\":1}")]
    [InlineData("{\"S01\":null}")]
    [InlineData("{\"S01\":\"sans lettre\"}")]
    public void DepuisJson_OfAnythingElse_IsAFormatError(string json) =>
        Assert.Throws<FormatException>(() => Reponses.DepuisJson(json));
}
