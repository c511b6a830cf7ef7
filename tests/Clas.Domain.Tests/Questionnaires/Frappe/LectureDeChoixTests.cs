namespace Clas.Domain.Tests.Questionnaires;

public sealed class LectureDeChoixTests
{
    private static readonly ChoixPropose NonConnu = new("non-connu", "Non connu");

    [Fact]
    public void Un_choix_Proposed_IsUnderstood() =>
        Assert.Equal(new ReponseChoix("vert"), Frappes.Lire(TypeDeQuestion.Choix, "vert"));

    [Theory]
    [InlineData("violet")]
    [InlineData("Vert")]
    [InlineData("VERT")]
    [InlineData("vert,rouge")]
    [InlineData("non-connu")]
    public void Un_choix_NotProposed_IsKeptAsTyped(string frappe) =>
        Assert.Equal(new ReponseIllisible(MotifDIllisibilite.ChoixInconnu, frappe), Frappes.Lire(TypeDeQuestion.Choix, frappe));

    [Fact]
    public void Un_choix_Twice_IsAContradiction() =>
        Assert.Equal(new ReponseIllisible(MotifDIllisibilite.Contradiction, "vert", "rouge"), Frappes.Lire(TypeDeQuestion.Choix, "vert", "rouge"));

    [Fact]
    public void Le_meme_choix_Twice_IsOneAnswer() =>
        Assert.Equal(new ReponseChoix("vert"), Frappes.Lire(TypeDeQuestion.Choix, "vert", "vert", ""));

    [Fact]
    public void Plusieurs_choix_InAnyOrder_AreTheSameAnswer()
    {
        var unSens = Frappes.Lire(TypeDeQuestion.ChoixMultiple, "vert", "bleu", "", "vert");
        var lAutre = Frappes.Lire(TypeDeQuestion.ChoixMultiple, "bleu", "vert");

        Assert.Equal(unSens, lAutre);
        Assert.Equal("c:bleu|vert", unSens?.Canonique);
    }

    [Fact]
    public void Plusieurs_choix_WithOneUnknown_AreAllKeptAsTyped() =>
        Assert.Equal(
            new ReponseIllisible(MotifDIllisibilite.ChoixInconnu, "vert", "violet"),
            Frappes.Lire(TypeDeQuestion.ChoixMultiple, "vert", "violet"));

    [Theory]
    [InlineData("oui", true)]
    [InlineData("Oui", true)]
    [InlineData("NON", false)]
    public void Oui_ou_non_IsUnderstood(string frappe, bool oui) =>
        Assert.Equal(new ReponseOuiNon(oui), Frappes.Lire(TypeDeQuestion.OuiNon, frappe));

    [Theory]
    [InlineData("true")]
    [InlineData("on")]
    [InlineData("1")]
    [InlineData("o")]
    [InlineData("peut-être")]
    public void Ni_oui_ni_non_IsKeptAsTyped(string frappe) =>
        Assert.Equal(MotifDIllisibilite.ChoixInconnu, Frappes.Motif(Frappes.Lire(TypeDeQuestion.OuiNon, frappe)));

    [Theory]
    [InlineData("non-connu")]
    [InlineData("Non connu")]
    [InlineData("NON CONNU")]
    public void Un_substitut_ByItsIdOrItsLabel_IsUnderstood(string frappe)
    {
        var question = Frappes.Question(TypeDeQuestion.Entier, substitut: NonConnu);

        Assert.Equal(new ReponseSubstituee("non-connu"), Frappes.Lire(question, "", frappe));
    }

    [Fact]
    public void Un_substitut_TogetherWithAValue_IsAContradiction()
    {
        var question = Frappes.Question(TypeDeQuestion.Entier, substitut: NonConnu);

        Assert.Equal(new ReponseIllisible(MotifDIllisibilite.Contradiction, "25", "non-connu"), Frappes.Lire(question, "25", "non-connu"));
    }

    [Fact]
    public void Un_substitut_WhereThereIsNone_IsNotUnderstood() =>
        Assert.Equal(MotifDIllisibilite.Forme, Frappes.Motif(Frappes.Lire(TypeDeQuestion.Entier, "non-connu")));
}
