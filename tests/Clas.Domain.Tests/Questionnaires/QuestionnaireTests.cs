namespace Clas.Domain.Tests.Questionnaires;

/// <summary>What a host asks of a questionnaire, on either fiche.</summary>
public sealed class QuestionnaireTests
{
    private static readonly Questionnaire Essai = QuestionnaireDEssai.Avec(
        QuestionnaireDEssai.Question("A1", "entier"),
        QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "<=", "droite": 3 """),
        """ { "id": "p", "libelle": "P", "valeur": 8 } """);

    private static readonly Questionnaire Clas = Questionnaire.Clas20182019;

    private static readonly ContexteDExamen Vide = new() { Structure = Reponses.Vide };

    [Fact]
    public void Un_questionnaire_SaysWhatItIs()
    {
        Assert.Equal(("essai", 1, "Essai", "essai v1"), (Essai.Id, Essai.Version, Essai.Libelle, Essai.ToString()));
        Assert.Equal(("Fiche Structure", "Fiche Action"), (Essai.Titre(TypeDeFiche.Structure), Essai.Titre(TypeDeFiche.Action)));
        Assert.Equal(new Parametre("p", "P", "8"), Assert.Single(Essai.Parametres));
        Assert.Equal("S3", Essai.ChampSias?.Id);
    }

    [Fact]
    public void Chaque_fiche_HasItsOwnQuestionsAndControls()
    {
        Assert.Equal(["S1", "S2", "S3"], Essai.Questions(TypeDeFiche.Structure).Select(question => question.Id));
        Assert.Equal(["A1"], Essai.Champs(TypeDeFiche.Action).Select(champ => champ.Id));
        Assert.Equal("R", Assert.Single(Essai.Rubriques(TypeDeFiche.Action)).Titre);
        Assert.Empty(Essai.Controles(TypeDeFiche.Structure));
        Assert.Equal("c", Assert.Single(Essai.Controles(TypeDeFiche.Action)).ToString());
        Assert.ThrowsAny<ArgumentException>(() => Essai.Titre((TypeDeFiche)9));
    }

    [Fact]
    public void TryChamp_FindsOnItsOwnFicheOnly()
    {
        Assert.True(Essai.TryChamp(TypeDeFiche.Action, "A1", out var champ));
        Assert.Equal(("A1", "A1"), (champ.ToString(), champ.Question.ToString()));
        Assert.False(Essai.TryChamp(TypeDeFiche.Structure, "A1", out champ));
        Assert.Null(champ);
        Assert.False(Essai.TryChamp(TypeDeFiche.Action, "Z9", out _));
        Assert.Throws<ArgumentNullException>(() => Essai.TryChamp(TypeDeFiche.Action, null!, out _));
    }

    [Fact]
    public void Rien_IsAMistakeOfTheCaller()
    {
        var champ = Essai.Champ("A1");

        Assert.Throws<ArgumentNullException>(() => Essai.EstDemande(null!, Vide));
        Assert.Throws<ArgumentNullException>(() => Essai.EstDemande(champ, null!));
        Assert.Throws<ArgumentNullException>(() => Essai.Valeur(null!, Vide));
        Assert.Throws<ArgumentNullException>(() => Essai.TotalDe(null!, Vide));
        Assert.Throws<ArgumentNullException>(() => Essai.TotalDe(champ.Question, null!));
        Assert.Throws<ArgumentNullException>(() => Essai.EstLisiblePar(null!, Role.Porteur, Vide));
        Assert.Throws<ArgumentNullException>(() => Questionnaire.PeutRepondre(null!, Role.Porteur));
        Assert.Throws<ArgumentNullException>(() => Essai.Appliquer(TypeDeFiche.Action, null!, [], Role.Porteur));
        Assert.Throws<ArgumentNullException>(() => Essai.Appliquer(TypeDeFiche.Action, Vide, null!, Role.Porteur));
        Assert.Throws<ArgumentNullException>(() => Essai.Examiner(TypeDeFiche.Action, null!));
    }

    [Theory]
    [InlineData("4", "5", 9)]
    [InlineData("0", "0", 0)]
    [InlineData("4", "", null)]
    [InlineData("4", "cinq", null)]
    public void TotalDe_UneGrille_IsTheSumOfItsCells_WhenAllAreKnown(string cp, string ce1, int? attendu)
    {
        var contexte = Clas.Rempli(new Saisie { ["A10.filles"] = cp, ["A10.garcons"] = ce1, ["A10.non-renseigne"] = "0" });

        Assert.True(Clas.Champ("A10.filles").Question.SAdditionne);
        Assert.Equal(attendu, Clas.TotalDe(Clas.Champ("A10.filles").Question, contexte));
    }

    [Theory]
    [InlineData("A49.enfants")]
    [InlineData("A08")]
    public void TotalDe_WhatDoesNotAddUp_IsNothing(string champ)
    {
        var question = Clas.Champ(champ).Question;
        var saisie = new Saisie();
        foreach (var cellule in question.Champs)
            saisie[cellule.Id] = "3";

        Assert.False(question.SAdditionne);
        Assert.Null(Clas.TotalDe(question, Clas.Rempli(saisie)));
    }

    [Fact]
    public void LireFichier_ReadsTheFileAndNamesItInItsErrors()
    {
        var chemin = Path.GetTempFileName();
        try
        {
            File.WriteAllText(chemin, QuestionnaireDEssai.Json(QuestionnaireDEssai.Question("A1", "entier")));
            Assert.Equal("essai", LecteurDeQuestionnaire.LireFichier(chemin).Id);

            File.WriteAllText(chemin, "{");
            Assert.Equal(chemin, Assert.Throws<QuestionnaireInvalideException>(() => LecteurDeQuestionnaire.LireFichier(chemin)).Fichier);
        }
        finally
        {
            File.Delete(chemin);
        }
    }

    [Fact]
    public void Lire_OfNothing_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(() => LecteurDeQuestionnaire.Lire(null!, "essai.json"));
        Assert.Throws<ArgumentNullException>(() => LecteurDeQuestionnaire.Lire("{}", null!));
    }
}
