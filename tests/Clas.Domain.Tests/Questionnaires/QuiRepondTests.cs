namespace Clas.Domain.Tests.Questionnaires;

/// <summary>What a form asks of the questionnaire before drawing a question.</summary>
public sealed class QuiRepondTests
{
    private static readonly Questionnaire Clas = Questionnaire.Clas20182019;

    [Theory]
    [InlineData("S01", Role.Porteur, true)]
    [InlineData("S01", Role.AgentCaf, true)]
    [InlineData("S01", Role.Cnaf, false)]
    [InlineData("S19", Role.Porteur, false)]
    [InlineData("S19", Role.ResponsableCaf, true)]
    public void Each_side_answers_its_own_and_an_agent_corrects(string id, Role role, bool peut) =>
        Assert.Equal(peut, Questionnaire.PeutRepondre(Champ(TypeDeFiche.Structure, id), role));

    [Theory]
    [InlineData(Role.Porteur)]
    [InlineData(Role.ResponsableCaf)]
    public void Nobody_writes_a_computed_value(Role role) =>
        Assert.False(Questionnaire.PeutRepondre(Champ(TypeDeFiche.Action, "A38"), role));

    [Fact]
    public void A_conditional_question_names_the_answer_that_makes_it_asked()
    {
        var declencheur = Champ(TypeDeFiche.Structure, "S03").Question.Declencheur;

        Assert.Equal("S02", declencheur?.ChampId);
        Assert.Equal(["autre"], declencheur!.Choix);
        Assert.Null(Champ(TypeDeFiche.Structure, "S01").Question.Declencheur);
    }

    private static Champ Champ(TypeDeFiche fiche, string id) =>
        Clas.TryChamp(fiche, id, out var champ) ? champ : throw new ArgumentException($"No slot {id}.", nameof(id));
}
