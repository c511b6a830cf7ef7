namespace Clas.Domain.Tests.Questionnaires;

public sealed class LectureDeTexteTests
{
    [Fact]
    public void Une_ligne_WithPastedLineEnds_BecomesOneLine() =>
        Assert.Equal(new ReponseTexte("12 rue des Tilleuls"), Frappes.Lire(TypeDeQuestion.Texte, " 12 rue\r\ndes\tTilleuls\n"));

    [Fact]
    public void Un_texte_long_KeepsItsLines() =>
        Assert.Equal(new ReponseTexte("un\n\ndeux"), Frappes.Lire(TypeDeQuestion.TexteLong, "un\r\n\r\ndeux"));

    [Theory]
    [InlineData(TypeDeQuestion.Texte)]
    [InlineData(TypeDeQuestion.TexteLong)]
    public void Un_texte_AtItsLimit_IsUnderstoodAndNotBeyond(TypeDeQuestion type)
    {
        var question = Frappes.Question(type, new Bornes(null, null, null, 5));

        Assert.Equal(new ReponseTexte("abcde"), Frappes.Lire(question, "abcde"));
        Assert.Equal(new ReponseIllisible(MotifDIllisibilite.TropLong, "abcdef"), Frappes.Lire(question, "abcdef"));
    }

    [Fact]
    public void Un_texte_IsKeptInNfc() =>
        Assert.Equal("t:École", Frappes.Lire(TypeDeQuestion.Texte, "E\u0301cole")?.Canonique);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u00A0\u202F\t\r\n")]
    [InlineData("\u200B")]
    [InlineData("\u0007")]
    public void Du_blanc_IsNoAnswerWhateverTheQuestion(string frappe) =>
        Assert.All(Enum.GetValues<TypeDeQuestion>(), type => Assert.Null(Frappes.Lire(type, frappe, frappe)));
}
