namespace Clas.Domain.Tests.Questionnaires;

/// <summary>Conditions have three values, termes may have none.</summary>
public sealed class EvaluationTests
{
    private static readonly Questionnaire Essai = QuestionnaireDEssai.Avec(string.Join(",",
        QuestionnaireDEssai.Question("A1", "entier", """ "substitut": { "id": "non-connu", "libelle": "Non connu" } """),
        QuestionnaireDEssai.Question("A2", "entier"),
        QuestionnaireDEssai.Choix("A3", "choixMultiple", "a", "b", "c"),
        QuestionnaireDEssai.Choix("A4", "choix", "a", "b"),
        QuestionnaireDEssai.Grille("A5", "x", "y"),
        QuestionnaireDEssai.Question("A6", "date"),
        QuestionnaireDEssai.Question("A7", "date"),
        QuestionnaireDEssai.Question("A8", "heures")));

    [Theory]
    [InlineData("""{ "question": "A4", "vaut": "a" }""", "A4", "a", true)]
    [InlineData("""{ "question": "A4", "vaut": "a" }""", "A4", "b", false)]
    [InlineData("""{ "question": "A4", "vaut": "a" }""", "A4", "", null)]
    [InlineData("""{ "question": "A4", "vaut": "a" }""", "A4", "z", null)]
    [InlineData("""{ "question": "A4", "parmi": ["a", "b"] }""", "A4", "b", true)]
    [InlineData("""{ "question": "A3", "contient": "b" }""", "A3", "b", true)]
    [InlineData("""{ "question": "A3", "contient": "b" }""", "A3", "a", false)]
    [InlineData("""{ "question": "A1", "vaut": "non-connu" }""", "A1", "non-connu", true)]
    [InlineData("""{ "question": "A1", "vaut": "non-connu" }""", "A1", "12", false)]
    [InlineData("""{ "question": "A1", "vaut": "non-connu" }""", "A1", "douze", null)]
    [InlineData("""{ "terme": "A1", "comparaison": ">", "a": 0 }""", "A1", "1", true)]
    [InlineData("""{ "terme": "A1", "comparaison": ">", "a": 0 }""", "A1", "0", false)]
    [InlineData("""{ "terme": "A1", "comparaison": ">", "a": 0 }""", "A1", "", null)]
    [InlineData("""{ "terme": "A1", "comparaison": ">", "a": 0 }""", "A1", "non-connu", null)]
    [InlineData("""{ "terme": "A1", "comparaison": "=", "a": 3 }""", "A1", "3", true)]
    [InlineData("""{ "terme": "A1", "comparaison": "<", "a": 3 }""", "A1", "3", false)]
    [InlineData("""{ "terme": "A1", "comparaison": "<=", "a": 3 }""", "A1", "3", true)]
    [InlineData("""{ "terme": "A1", "comparaison": ">=", "a": 3 }""", "A1", "2", false)]
    [InlineData("""{ "non": { "question": "A4", "vaut": "a" } }""", "A4", "a", false)]
    [InlineData("""{ "non": { "question": "A4", "vaut": "a" } }""", "A4", "", null)]
    public void Une_condition_IsTrueFalseOrUnknown(string condition, string champ, string frappe, bool? attendu) =>
        Assert.Equal(attendu, Vaut(condition, new Saisie { [champ] = frappe }));

    // T, F and U: what A1, A2 make of « A > 0 ».
    [Theory]
    [InlineData("1", "1", true, true)]
    [InlineData("1", "0", false, true)]
    [InlineData("1", "", null, true)]
    [InlineData("0", "0", false, false)]
    [InlineData("0", "", false, null)]
    [InlineData("", "0", false, null)]
    [InlineData("", "1", null, true)]
    [InlineData("", "", null, null)]
    public void Tous_et_l_un_FollowKleene(string a1, string a2, bool? tous, bool? lUn)
    {
        const string Deux = """[{ "terme": "A1", "comparaison": ">", "a": 0 }, { "terme": "A2", "comparaison": ">", "a": 0 }]""";
        var saisie = new Saisie { ["A1"] = a1, ["A2"] = a2 };

        Assert.Equal(tous, Vaut($$"""{ "tous": {{Deux}} }""", saisie));
        Assert.Equal(lUn, Vaut($$"""{ "lun": {{Deux}} }""", saisie));
    }

    [Theory]
    [InlineData("76561", "76", false)]
    [InlineData("27001", "76", true)]
    [InlineData("27001", "76,27", false)]
    [InlineData("2A004", "2A", false)]
    [InlineData("97411", "974", false)]
    [InlineData("97411", "97", true)]
    [InlineData("27001", "", null)]
    [InlineData("", "76", null)]
    [InlineData("27", "76", null)]
    public void Hors_des_departements_IsSilentWhenUnknown(string commune, string departements, bool? attendu)
    {
        var contexte = Essai.Rempli([], new Saisie { ["S2"] = commune }) with
        {
            Departements = departements.Split(',', StringSplitOptions.RemoveEmptyEntries),
        };

        Assert.Equal(attendu, Vaut("""{ "question": "S2", "horsDe": "departements" }""", contexte));
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("\"A1\"", 6)]
    [InlineData("""{ "somme": ["A1", "A2", 1] }""", 11)]
    [InlineData("""{ "produit": ["A1", "A2"] }""", 24)]
    [InlineData("""{ "difference": ["A1", "A2"] }""", 2)]
    [InlineData("""{ "ratio": ["A1", "A2"] }""", 1.5)]
    [InlineData("""{ "cellules": "A5" }""", 7)]
    [InlineData("\"A5.x\"", 3)]
    [InlineData("\"A8\"", 1.5)]
    [InlineData("""{ "parametre": "p" }""", 8)]
    [InlineData("""{ "difference": ["A7", "A6"] }""", 14)]
    [InlineData("""{ "semaines": ["A6", "A7"] }""", 3)]
    public void Un_terme_HasItsValue(string terme, double attendu)
    {
        var saisie = new Saisie
        {
            ["A1"] = "6",
            ["A2"] = "4",
            ["A5.x"] = "3",
            ["A5.y"] = "4",
            ["A6"] = "2018-10-01",
            ["A7"] = "2018-10-15",
            ["A8"] = "1 h 30",
        };

        Assert.Equal((decimal)attendu, Valeur(terme, Essai.Rempli(saisie)));
    }

    [Theory]
    [InlineData("""{ "somme": ["A1", "A2"] }""", "6", "")]
    [InlineData("""{ "produit": ["A1", "A2"] }""", "", "0")]
    [InlineData("""{ "difference": ["A1", "A2"] }""", "6", "douze")]
    [InlineData("""{ "ratio": ["A1", "A2"] }""", "6", "0")]
    [InlineData("""{ "ratio": ["A1", "A2"] }""", "0", "0")]
    [InlineData("""{ "somme": ["A1", "A2"] }""", "non-connu", "4")]
    [InlineData("""{ "cellules": "A5" }""", "6", "4")]
    public void Un_terme_MissingAnOperand_HasNone(string terme, string a1, string a2) =>
        Assert.Null(Valeur(terme, Essai.Rempli(new Saisie { ["A1"] = a1, ["A2"] = a2, ["A5.x"] = "3" })));

    [Fact]
    public void Un_terme_TooGreatForANumber_HasNone() =>
        Assert.Null(Valeur("""{ "produit": [1e28, 1e28] }""", Essai.Rempli([])));

    [Theory]
    [InlineData("2018-10-01", "2018-10-01", 1)] // Monday
    [InlineData("2018-10-01", "2018-10-07", 1)] // to Sunday
    [InlineData("2018-10-07", "2018-10-08", 2)] // Sunday, Monday
    [InlineData("2018-12-31", "2019-01-06", 1)] // ISO week 2019-01
    [InlineData("2018-08-01", "2019-08-31", 57)]
    [InlineData("2018-10-02", "2018-10-01", null)]
    public void Les_semaines_AreThoseOfTheCalendar(string debut, string fin, int? semaines) =>
        Assert.Equal(semaines, Valeur("""{ "semaines": ["A6", "A7"] }""", Essai.Rempli(new Saisie { ["A6"] = debut, ["A7"] = fin })));

    [Theory]
    [InlineData("12", 12.0)]
    [InlineData("8.5", 8.5)]
    [InlineData("0", 0.0)]
    [InlineData("beaucoup", null)]
    public void Un_parametre_IsThatOfTheCampagne(string valeur, double? attendu)
    {
        var contexte = Essai.Rempli([]) with { Parametres = new Dictionary<string, string> { ["p"] = valeur } };

        Assert.Equal((decimal?)attendu, Valeur("""{ "parametre": "p" }""", contexte));
    }

    private static bool? Vaut(string condition, Saisie saisie) => Vaut(condition, Essai.Rempli(saisie));

    private static bool? Vaut(string condition, ContexteDExamen contexte) =>
        new Evaluation(Index, contexte).Vaut(new LectureDesConditions(new References(), TypeDeFiche.Action).Lire(ArbreJson.Lire(condition, "essai")));

    private static decimal? Valeur(string terme, ContexteDExamen contexte) =>
        new Evaluation(Index, contexte).Valeur(new LectureDesTermes(new References(), TypeDeFiche.Action).Lire(ArbreJson.Lire(terme, "essai")));

    private static IndexDesChamps Index { get; } = new(
        Essai.Questions(TypeDeFiche.Structure).Concat(Essai.Questions(TypeDeFiche.Action)),
        [new Parametre("p", "P", "8")]);
}
