namespace Clas.Domain.Tests.Questionnaires;

/// <summary>The questionnaire we ship, held against DOMAIN §3.</summary>
public sealed class Clas20182019Tests
{
    private static readonly Questionnaire Clas = Questionnaire.Clas20182019;

    private static readonly IReadOnlyList<Question> Questions = [.. Clas.Questions(TypeDeFiche.Structure), .. Clas.Questions(TypeDeFiche.Action)];

    [Fact]
    public void Le_questionnaire_IsReadOnce()
    {
        Assert.Same(Clas, Questionnaire.Clas20182019);
        Assert.Equal(("clas-2018-2019", 1), (Clas.Id, Clas.Version));
        Assert.Equal("S19", Clas.ChampSias?.Id);
        Assert.Equal(("Fiche Structure", "Fiche Action"), (Clas.Titre(TypeDeFiche.Structure), Clas.Titre(TypeDeFiche.Action)));
    }

    [Fact]
    public void Toutes_les_questions_AreThere()
    {
        string[] attendues =
        [
            "S01", "S02", "S03", "S04", "S05a", "S05b", "S06a", "S06b", "S07", "S08a", "S08b", "S09", "S10", "S11a", "S11b", "S12a", "S12b",
            "S13a", "S13b", "S14", "S15", "S16", "S17", "S18", "S19", "S20",
            "A01", "A02", "A03", "A04", "A05", "A06", "A07", "A07b", "A08", "A09", "A10", "A11", "A12", "A13a", "A13b", "A14", "A15", "A16", "A17",
            "A18", "A19", "A20", "A21", "A22", "A23", "A24", "A25a", "A25b", "A26", "A27", "A28", "A29", "A30a", "A30b", "A31", "A32", "A33a", "A33b",
            "A34", "A35", "A36", "A37", "A38", "A39", "A40", "A41", "A42", "A43", "A44", "A45", "A46", "A46b", "A47", "A48", "A49", "A50",
        ];

        Assert.Empty(attendues.Except(Questions.Select(question => question.Id)));
    }

    [Theory]
    [InlineData("S01 S02 S04 S06a S07 S08a S08b S10 S11a S13a S13b S15 S16 S18 S20")]
    [InlineData("A02 A03 A04 A05 A06 A07 A07b A08 A09 A10 A12 A16 A17 A18 A19 A20 A21 A22 A23 A24 A25a A26 A28 A29 A30a A31 A32")]
    [InlineData("A34 A35 A36 A37 A39 A40 A41 A42 A43 A44 A45")]
    public void Le_porteur_MustAnswer(string requises) =>
        Assert.All(requises.Split(' '), id => Assert.True(La(id) is { EstRequise: true, Repondant: Repondant.Porteur, EstConditionnelle: false }, id));

    [Theory]
    [InlineData("S05a S05b S06b S09 S12a S12b S14 S17 A11 A13a A13b A14 A15 A27 A30b A33a A47 A48 A49")]
    public void Le_porteur_MayAnswer(string facultatives) =>
        Assert.All(facultatives.Split(' '), id => Assert.True(La(id) is { EstRequise: false, Repondant: Repondant.Porteur }, id));

    [Fact]
    public void La_Caf_AnswersItsOwn() =>
        Assert.Equal(["S19", "A50", "A50b"], Questions.Where(question => question.Repondant == Repondant.Caf).Select(question => question.Id));

    [Theory]
    [InlineData("S03", "S02", "autre", "ccas")]
    [InlineData("S11b", "S11a", "oui", "non")]
    [InlineData("A25b", "A25a", "oui", "non")]
    [InlineData("A33b", "A33a", "oui", "non")]
    public void Une_question_conditionnelle_IsAskedThenAlone(string question, string selon, string siVaut, string pasSi)
    {
        Assert.True(EstDemande(siVaut));
        Assert.False(EstDemande(pasSi));
        Assert.False(EstDemande(""));

        bool EstDemande(string valeur) => Clas.EstDemande(Clas.Champ(question), Contexte(new Saisie { [selon] = valeur }));
    }

    [Fact]
    public void Un_formulaire_MaySayWhatMakesAQuestionAsked()
    {
        Assert.Equal("S02", La("S03").Declencheur?.ChampId);
        Assert.Equal(["autre"], La("S03").Declencheur?.Choix);
        Assert.Null(La("S01").Declencheur);
    }

    [Theory]
    [InlineData("A08", Role.Porteur, true)]
    [InlineData("A08", Role.AgentCaf, true)]
    [InlineData("A08", Role.Cnaf, false)]
    [InlineData("A50", Role.Porteur, false)]
    [InlineData("A50", Role.ResponsableCaf, true)]
    [InlineData("A38", Role.AgentCaf, false)]
    public void Un_formulaire_MaySayWhoAnswers(string champ, Role role, bool repond) =>
        Assert.Equal(repond, Questionnaire.PeutRepondre(Clas.Champ(champ), role));

    [Theory]
    [InlineData("S12a S12b S13a S13b S14 S15")]
    public void Ce_qui_nomme_une_personne_IsPersonalAndNotForTheCnaf(string personnelles)
    {
        Assert.Equal(personnelles.Split(' '), Questions.Where(question => question.EstPersonnelle).Select(question => question.Id));
        Assert.All(personnelles.Split(' '), id => Assert.DoesNotContain(Role.Cnaf, La(id).LisiblePar));
    }

    [Fact]
    public void Une_aide_NeverRestatesItsLabel() => Assert.All(Questions, question =>
    {
        var libelle = TexteSaisi.Plier(question.Libelle);
        var aide = TexteSaisi.Plier(question.Aide);

        Assert.False(aide.Contains(libelle, StringComparison.Ordinal) && aide.Length < libelle.Length * 2, question.Id);
        Assert.True(aide.Split(' ').Except(libelle.Split(' ')).Count() >= 6, question.Id);
    });

    [Fact]
    public void Un_texte_long_of_the_porteur_AsksForNoChildsName() =>
        Assert.All(
            Questions.Where(question => question is { Type: TypeDeQuestion.TexteLong, Repondant: Repondant.Porteur }),
            question => Assert.Contains("nom d’aucun enfant", question.Mention, StringComparison.Ordinal));

    [Fact]
    public void Les_chiffres_AreShownAndTheRestProposed()
    {
        var chiffres = Questions.Where(question => question.Type is TypeDeQuestion.Entier or TypeDeQuestion.Grille or TypeDeQuestion.Montant);

        Assert.DoesNotContain(chiffres, question => question.Reprise == Reprise.Proposee);
        Assert.Contains(Clas.Questions(TypeDeFiche.Structure), question => question.Reprise == Reprise.Proposee);
    }

    [Fact]
    public void Les_bornes_AreThoseOfTheDomain()
    {
        Assert.Equal((0m, 9_999m), (La("A08").Min!.Value, La("A08").Max!.Value));
        Assert.Equal((0m, 9_999_999.99m), (La("A34").Min!.Value, La("A34").Max!.Value));
        Assert.Equal((1m, 4m), (La("A49").Min!.Value, La("A49").Max!.Value));
        Assert.Equal(150, La("S01").LongueurMax);
        Assert.Equal(2_000, La("A48").LongueurMax);
    }

    [Fact]
    public void Les_calculs_AreRight()
    {
        var contexte = Contexte([]);

        Assert.Equal("8\u202F900,00", Clas.Valeur(Clas.Champ("A38"), contexte)?.EnClair(Clas.Champ("A38")));
        Assert.Equal("8\u202F950,00", Clas.Valeur(Clas.Champ("A46"), contexte)?.EnClair(Clas.Champ("A46")));
        Assert.Equal("50,00", Clas.Valeur(Clas.Champ("A46b"), contexte)?.EnClair(Clas.Champ("A46b")));
        Assert.Equal(new ReponseTexte("Fiche Action 2018-2019"), Clas.Valeur(Clas.Champ("A01"), contexte));
    }

    [Fact]
    public void Un_deficit_IsNegative() =>
        Assert.Equal("−60,00", Clas.Valeur(Clas.Champ("A46b"), Contexte(new Saisie { ["A44"] = "0" }))?.EnClair(Clas.Champ("A46b")));

    [Theory]
    [InlineData("S04", "en-cours")]
    [InlineData("A12", "non-connu")]
    public void Un_non_connu_IsAccepted(string champ, string substitut)
    {
        var contexte = Contexte(new Saisie { [champ] = substitut });
        var fiche = La(champ).Fiche;

        Assert.Equal(new ReponseSubstituee(substitut), fiche == TypeDeFiche.Structure ? contexte.Structure[champ] : contexte.Action[champ]);
        Assert.True(Clas.Examiner(fiche, contexte).EstComplete);
    }

    [Fact]
    public void Seules_les_sommes_et_les_parties_Block()
    {
        string[] attendus =
        [
            "S17-aucun", "S18-non", "A02-A03-ordre", "A09-somme", "A10-somme", "A12-partie", "A13a-partie", "A13b-partie", "A14-partie",
            "A15-partie", "A23-somme", "A24-partie", "A27-partie", "A28-aucune", "A31-aucun", "A32-aucun",
        ];

        var bloquants = Clas.Controles(TypeDeFiche.Structure).Concat(Clas.Controles(TypeDeFiche.Action))
            .Where(controle => controle.Severite == Severite.Bloquant);

        Assert.Equal(attendus, bloquants.Select(controle => controle.Id));
    }

    private static Question La(string id) => Questions.First(question => question.Id == id);

    private static ContexteDExamen Contexte(Saisie saisie) => DossierDesColibris.Avec(saisie);
}
