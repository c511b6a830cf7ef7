using System.Text.RegularExpressions;

namespace Clas.Domain.Tests.Questionnaires;

public sealed partial class FormesAttenduesTests
{
    public static TheoryData<TypeDeQuestion> Types => [.. Enum.GetValues<TypeDeQuestion>()];

    [Fact]
    public void Un_entier_IsAskedForInFull() =>
        Assert.Equal(
            "Écrivez un nombre entier de 0 à 9\u202F999, par exemple 25.",
            Frappes.Question(TypeDeQuestion.Entier).Consigne(MotifDIllisibilite.Forme));

    [Fact]
    public void L_exemple_StaysWithinTheBounds() =>
        Assert.Equal("un nombre entier de 1 à 4, par exemple 4", Frappes.Question(TypeDeQuestion.Grille, new Bornes(1, 4, 0, null)).FormeAttendue);

    [Theory]
    [MemberData(nameof(Types))]
    public void Chaque_motif_HasItsSentence(TypeDeQuestion type)
    {
        var question = Frappes.Question(type);

        Assert.All(Enum.GetValues<MotifDIllisibilite>(), motif => Assert.EndsWith(question.FormeAttendue + ".", question.Consigne(motif), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void L_exemple_donne_IsUnderstood(TypeDeQuestion type)
    {
        var question = Frappes.Question(type);

        foreach (Match exemple in Exemples().Matches(question.FormeAttendue))
            Assert.IsNotType<ReponseIllisible>(Frappes.Lire(question, exemple.Value));
    }

    [GeneratedRegex("(?<=par exemple |(?<=par exemple .*) ou )((?! ou ).)+")]
    private static partial Regex Exemples();
}
