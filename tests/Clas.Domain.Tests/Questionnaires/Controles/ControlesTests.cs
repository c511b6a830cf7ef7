namespace Clas.Domain.Tests.Questionnaires;

/// <summary>Each kind of control: when it speaks, when it is silent, what it says.</summary>
public sealed class ControlesTests
{
    private static readonly string Questions = string.Join(",",
        QuestionnaireDEssai.Question("A1", "entier"),
        QuestionnaireDEssai.Question("A2", "entier"),
        QuestionnaireDEssai.Choix("A3", "choixMultiple", "a", "b", "aucun"),
        QuestionnaireDEssai.Question("A4", "date"),
        QuestionnaireDEssai.Question("A5", "heures"),
        QuestionnaireDEssai.Question("A6", "montant"),
        QuestionnaireDEssai.Question("A7", "texte", "\"longueurMax\": 20"),
        QuestionnaireDEssai.Grille("A8", "x", "y"));

    [Theory]
    [InlineData("=", "5", "5", false)]
    [InlineData("=", "5", "6", true)]
    [InlineData("<", "5", "5", true)]
    [InlineData("<", "4", "5", false)]
    [InlineData("<=", "5", "5", false)]
    [InlineData("<=", "6", "5", true)]
    [InlineData(">", "5", "5", true)]
    [InlineData(">", "6", "5", false)]
    [InlineData(">=", "5", "5", false)]
    [InlineData(">=", "4", "5", true)]
    [InlineData("<=", "", "0", false)]
    [InlineData("<=", "1", "", false)]
    [InlineData("<=", "douze", "0", false)]
    [InlineData("<=", "0", "0", false)]
    [InlineData("<=", "1", "0", true)]
    public void Relation_SpeaksWhenItDoesNotHold(string operateur, string a1, string a2, bool parle) =>
        Constate(parle, Relation($"\"A1\", \"operateur\": \"{operateur}\", \"droite\": \"A2\""), new Saisie { ["A1"] = a1, ["A2"] = a2 });

    [Theory]
    [InlineData("=", "80", false)]
    [InlineData("=", "120", false)]
    [InlineData("=", "79", true)]
    [InlineData("=", "121", true)]
    [InlineData("<=", "120", false)]
    [InlineData("<=", "121", true)]
    [InlineData(">=", "80", false)]
    [InlineData(">=", "79", true)]
    public void Relation_ToleranceIsAShareOfTheRight(string operateur, string a1, bool parle) =>
        Constate(parle, Relation($"\"A1\", \"operateur\": \"{operateur}\", \"droite\": \"A2\", \"tolerance\": 0.2"), new Saisie { ["A1"] = a1, ["A2"] = "100" });

    [Theory]
    [InlineData("8", false)]
    [InlineData("12", false)]
    [InlineData("7", true)]
    [InlineData("13", true)]
    [InlineData("", false)]
    public void Entre_IncludesItsBounds(string a1, bool parle) =>
        Constate(parle, Relation("\"A1\", \"operateur\": \"entre\", \"bornes\": [8, 12]"), new Saisie { ["A1"] = a1 });

    [Theory]
    [InlineData("aucun", false)]
    [InlineData("a", false)]
    [InlineData("a,b", false)]
    [InlineData("a,aucun", true)]
    [InlineData("", false)]
    public void Exclusif_AdmitsNoOther(string choix, bool parle) =>
        Constate(parle, QuestionnaireDEssai.Controle("exclusif", """ "question": "A3", "choix": "aucun" """), Choisir(choix));

    [Theory]
    [InlineData("a", true)]
    [InlineData("a,b", false)]
    [InlineData("b", false)]
    [InlineData("", false)]
    public void JamaisSeul_CallsForAnother(string choix, bool parle) =>
        Constate(parle, QuestionnaireDEssai.Controle("jamaisSeul", """ "question": "A3", "choix": "a" """), Choisir(choix));

    [Theory]
    [InlineData("1", "a", false)]
    [InlineData("0", "aucun", false)]
    [InlineData("1", "aucun", true)]
    [InlineData("0", "a", true)]
    [InlineData("", "a", false)]
    [InlineData("1", "", false)]
    public void Equivalence_WantsBothOrNeither(string a1, string a3, bool parle)
    {
        var saisie = Choisir(a3);
        saisie["A1"] = a1;

        Constate(parle, QuestionnaireDEssai.Controle("equivalence", """
            "premiere": { "terme": "A1", "comparaison": ">", "a": 0 }, "seconde": { "non": { "question": "A3", "contient": "aucun" } }
            """), saisie);
    }

    [Theory]
    [InlineData("100", "150", false)]
    [InlineData("100", "50", false)]
    [InlineData("100", "151", true)]
    [InlineData("100", "49", true)]
    [InlineData("100", "", false)]
    [InlineData("", "100", false)]
    [InlineData("0", "100", false)]
    [InlineData("100", "0", true)]
    [InlineData(null, "100", false)]
    public void Variation_ComparesWithLastYear(string? avant, string maintenant, bool parle)
    {
        var essai = QuestionnaireDEssai.Avec(Questions, QuestionnaireDEssai.Controle("variation", """ "terme": "A1", "seuil": 0.5 """));
        var contexte = essai.Rempli(new Saisie { ["A1"] = maintenant }) with
        {
            ActionPrecedente = avant is null ? null : essai.Rempli(new Saisie { ["A1"] = avant }).Action,
        };

        Assert.Equal(parle ? 1 : 0, essai.Examiner(contexte).Constats.Count);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("", false)]
    public void Signale_SpeaksWhileItsConditionHolds(string a1, bool parle) =>
        Constate(parle, QuestionnaireDEssai.Controle("signale", """ "si": { "terme": "A1", "comparaison": ">", "a": 0 } """), new Saisie { ["A1"] = a1 });

    [Theory]
    [InlineData("oui", true)]
    [InlineData("non", false)]
    [InlineData("", false)]
    public void Si_SilencesAnyControl_AndMayReadTheStructure(string s1, bool parle)
    {
        var essai = QuestionnaireDEssai.Avec(Questions, Relation(""" "A1", "operateur": "=", "droite": 0, "si": { "question": "S1", "vaut": "oui" } """));

        Assert.Equal(parle ? 1 : 0, essai.Examiner(essai.Rempli(new Saisie { ["A1"] = "5" }, new Saisie { ["S1"] = s1 })).Constats.Count);
    }

    [Theory]
    [InlineData("A1", "1234", "\"A2\"", "A2", "5", "Vous dites 1\u202F234 au lieu de 5.")]
    [InlineData("A6", "12,5", "\"A1\"", "A1", "8", "Vous dites 12,50 au lieu de 8,00.")]
    [InlineData("A5", "1 h 30", "0.75", "A1", "", "Vous dites 1\u00A0h\u00A030 au lieu de 45\u00A0min.")]
    [InlineData("A4", "2018-07-31", "{ \"parametre\": \"du\" }", "A1", "", "Vous dites 31/07/2018 au lieu de 01/08/2018.")]
    [InlineData("A1", "5", "{ \"ratio\": [10, 3] }", "A2", "", "Vous dites 5 au lieu de 3,33.")]
    public void Le_message_WritesFiguresInFrench(string gauche, string frappe, string droite, string autre, string autreFrappe, string attendu)
    {
        var essai = QuestionnaireDEssai.Avec(
            Questions,
            QuestionnaireDEssai.Controle("relation", $"\"gauche\": \"{gauche}\", \"operateur\": \"=\", \"droite\": {droite}", message: "Vous dites {gauche} au lieu de {droite}."),
            """{ "id": "du", "libelle": "Début", "valeur": "2018-08-01" }""");

        var constat = Assert.Single(essai.Examiner(essai.Rempli(new Saisie { [autre] = autreFrappe, [gauche] = frappe })).Constats);

        Assert.Equal(attendu, constat.Message);
    }

    [Fact]
    public void Le_constat_ShowsTheSlotsOfItsRule_CellsIncluded()
    {
        var constat = Un(Relation("""{ "cellules": "A8" }, "operateur": "=", "droite": "A1" """), new Saisie { ["A8.x"] = "1", ["A8.y"] = "1", ["A1"] = "3" });

        Assert.Equal(["A8.x", "A8.y", "A1"], constat.Champs);
    }

    [Fact]
    public void Le_constat_ShowsTheQuestionsItNames_WhenItNamesSome()
    {
        var constat = Un(Relation(""" "A1", "operateur": "=", "droite": 0, "questions": ["A2", "S1"] """), new Saisie { ["A1"] = "3" });

        Assert.Equal(["A2", "S1"], constat.Champs);
    }

    private static string Relation(string gauche) => QuestionnaireDEssai.Controle("relation", $"\"gauche\": {gauche}");

    private static Saisie Choisir(string choix) => new() { ["A3"] = choix.Split(',') };

    private static void Constate(bool parle, string controle, Saisie saisie)
    {
        var essai = QuestionnaireDEssai.Avec(Questions, controle);

        Assert.Equal(parle ? 1 : 0, essai.Examiner(essai.Rempli(saisie)).Constats.Count);
    }

    private static Constat Un(string controle, Saisie saisie)
    {
        var essai = QuestionnaireDEssai.Avec(Questions, controle);
        return Assert.Single(essai.Examiner(essai.Rempli(saisie)).Constats);
    }
}
