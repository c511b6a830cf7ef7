namespace Clas.Domain.Tests.Questionnaires;

/// <summary>A control names every question of its rule, and says its figures as the questions are written.</summary>
public sealed class ReglesNommeesTests
{
    private static readonly string Questions = string.Join(",",
        QuestionnaireDEssai.Question("A1", "entier"),
        QuestionnaireDEssai.Question("A2", "entier"),
        QuestionnaireDEssai.Question("A3", "entier"),
        QuestionnaireDEssai.Choix("A4", "choixMultiple", "a", "b", "c"),
        QuestionnaireDEssai.Question("A5", "montant"),
        QuestionnaireDEssai.Question("A6", "heures"),
        QuestionnaireDEssai.Question("A7", "date"),
        QuestionnaireDEssai.Question("A8", "date"),
        QuestionnaireDEssai.Grille("A9", "x", "y"));

    [Theory]
    [InlineData("entre", "\"gauche\": \"A1\", \"operateur\": \"entre\", \"bornes\": [\"A2\", \"A3\"]", "A1,A2,A3")]
    [InlineData("relation", "\"gauche\": \"A1\", \"operateur\": \"=\", \"droite\": \"A2\"", "A1,A2")]
    [InlineData("relation", "\"gauche\": { \"difference\": [\"A1\", \"A2\"] }, \"operateur\": \"=\", \"droite\": 0", "A1,A2")]
    [InlineData("relation", "\"gauche\": { \"ratio\": [\"A1\", \"A2\"] }, \"operateur\": \"=\", \"droite\": 0", "A1,A2")]
    [InlineData("relation", "\"gauche\": { \"semaines\": [\"A7\", \"A8\"] }, \"operateur\": \"=\", \"droite\": 0", "A7,A8")]
    [InlineData("relation", "\"gauche\": { \"produit\": [\"A1\", \"A2\"] }, \"operateur\": \"=\", \"droite\": { \"somme\": [\"A3\", \"A1\"] }", "A1,A2,A3")]
    [InlineData("signale", "\"si\": { \"terme\": \"A1\", \"comparaison\": \"<\", \"a\": \"A2\" }", "A1,A2")]
    [InlineData("signale", "\"si\": { \"tous\": [{ \"question\": \"A4\", \"contient\": \"a\" }, { \"non\": { \"question\": \"S1\", \"vaut\": \"oui\" } }] }", "A4,S1")]
    [InlineData("equivalence", "\"premiere\": { \"question\": \"A4\", \"contient\": \"a\" }, \"seconde\": { \"question\": \"S1\", \"vaut\": \"oui\" }", "A4,S1")]
    [InlineData("variation", "\"terme\": { \"somme\": [\"A1\", \"A2\"] }, \"seuil\": 0.5", "A1,A2")]
    public void Mentions_AreEveryQuestionOfTheRule_Once(string type, string reste, string attendues) =>
        Assert.Equal(attendues.Split(','), Essai(type, reste).Controles(TypeDeFiche.Action).Single().Mentions);

    [Theory]
    [InlineData("entre", "\"gauche\": \"A1\", \"operateur\": \"entre\", \"bornes\": [2, \"A2\"]", "{gauche} entre {minimum} et {maximum}", "9 entre 2 et 5")]
    [InlineData("relation", "\"gauche\": { \"somme\": [\"A5\", 1] }, \"operateur\": \"=\", \"droite\": 0", "{gauche}", "13,50")]
    [InlineData("relation", "\"gauche\": { \"produit\": [\"A5\", 2] }, \"operateur\": \"=\", \"droite\": 0", "{gauche}", "25,00")]
    [InlineData("relation", "\"gauche\": { \"somme\": [\"A1\", 1] }, \"operateur\": \"=\", \"droite\": 0", "{gauche}", "10")]
    [InlineData("relation", "\"gauche\": { \"difference\": [1, \"A5\"] }, \"operateur\": \"=\", \"droite\": 0", "{gauche}", "−11,50")]
    [InlineData("relation", "\"gauche\": \"A6\", \"operateur\": \"<\", \"droite\": 0", "{gauche} pour {droite}", "1\u00A0h\u00A030 pour 0\u00A0h")]
    [InlineData("relation", "\"gauche\": \"A6\", \"operateur\": \"<\", \"droite\": -1", "{gauche} pour {droite}", "1\u00A0h\u00A030 pour −1")]
    [InlineData("relation", "\"gauche\": \"A6\", \"operateur\": \"=\", \"droite\": 99999999", "{gauche} pour {droite}", "1\u00A0h\u00A030 pour 99\u202F999\u202F999")]
    [InlineData("relation", "\"gauche\": { \"parametre\": \"du\" }, \"operateur\": \"=\", \"droite\": \"A1\"", "{gauche}", "01/08/2018")]
    [InlineData("relation", "\"gauche\": { \"parametre\": \"n\" }, \"operateur\": \"=\", \"droite\": 1", "{gauche}", "8")]
    public void Le_message_WritesEachFigureAsItsQuestionsAre(string type, string reste, string message, string attendu)
    {
        var essai = Essai(type, reste, message);

        var constat = Assert.Single(essai.Examiner(essai.Rempli(new Saisie { ["A1"] = "9", ["A2"] = "5", ["A5"] = "12,5", ["A6"] = "1 h 30" })).Constats);

        Assert.Equal(attendu, constat.Message);
    }

    [Fact]
    public void Variation_SaysBothYears_AndComparesTheStructureAlone()
    {
        var essai = QuestionnaireDEssai.Avec(
            Questions,
            """{ "id": "v", "fiche": "action", "severite": "alerte", "type": "variation", "terme": "A1", "seuil": 0.5, "message": "{gauche} après {droite}" }""");
        var avant = essai.Rempli(new Saisie { ["A1"] = "100" }, new Saisie { ["S1"] = "oui" });
        var contexte = essai.Rempli(new Saisie { ["A1"] = "10" });

        Assert.Empty(essai.Examiner(contexte).Constats);
        Assert.Empty(essai.Examiner(contexte with { StructurePrecedente = avant.Structure }).Constats);
        Assert.Equal("10 après 100", Assert.Single(essai.Examiner(contexte with { ActionPrecedente = avant.Action }).Constats).Message);
        Assert.Equal(
            "10 après 100",
            Assert.Single(essai.Examiner(contexte with { ActionPrecedente = avant.Action, StructurePrecedente = avant.Structure }).Constats).Message);
    }

    [Fact]
    public void Variation_OfAQuestionOfTheStructure_ComparesWithTheStructureOfLastYear()
    {
        var essai = LecteurDeQuestionnaire.Lire(
            QuestionnaireDEssai.Json(
                Questions,
                """{ "id": "v", "fiche": "action", "severite": "alerte", "type": "variation", "terme": "S1", "seuil": 0.5, "message": "{gauche} après {droite}" }""")
                .Replace("\"ouiNon\"", "\"entier\"", StringComparison.Ordinal),
            "essai.json");
        var avant = essai.Rempli(new Saisie { ["A1"] = "100" }, new Saisie { ["S1"] = "100" });
        var contexte = essai.Rempli([], new Saisie { ["S1"] = "10" });

        Assert.Empty(essai.Examiner(contexte with { ActionPrecedente = avant.Action }).Constats);
        Assert.Equal("10 après 100", Assert.Single(essai.Examiner(contexte with { StructurePrecedente = avant.Structure }).Constats).Message);
    }

    [Fact]
    public void RequiseSi_OfAGrid_SpeaksWhileOneCellIsBlank()
    {
        var essai = QuestionnaireDEssai.Avec(Questions, QuestionnaireDEssai.Controle("requiseSi", """ "question": "A9", "si": { "terme": "A1", "comparaison": ">", "a": 0 } """, "alerte"));

        Assert.Single(essai.Examiner(essai.Rempli(new Saisie { ["A1"] = "1", ["A9.x"] = "2" })).Alertes);
        Assert.Empty(essai.Examiner(essai.Rempli(new Saisie { ["A1"] = "1", ["A9.x"] = "2", ["A9.y"] = "0" })).Alertes);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("a,b", true)]
    [InlineData("b,c", false)]
    public void Contient_IsTrueWhateverElseIsChosen(string choix, bool parle)
    {
        var essai = Essai("signale", """ "si": { "question": "A4", "contient": "a" } """);

        Assert.Equal(parle ? 1 : 0, essai.Examiner(essai.Rempli(new Saisie { ["A4"] = choix.Split(',') })).Constats.Count);
    }

    [Fact]
    public void Un_texte_calcule_WithoutYears_IsNone()
    {
        var essai = QuestionnaireDEssai.Avec(QuestionnaireDEssai.Question("A1", "calculee", """ "modele": "{annees}" """));
        var sansAnnees = new ContexteDExamen { Structure = Reponses.Vide };

        Assert.Null(essai.Valeur(essai.Champ("A1"), sansAnnees));
        Assert.Equal(new ReponseTexte("2018-2019"), essai.Valeur(essai.Champ("A1"), sansAnnees with { Annees = "2018-2019" }));
    }

    [Fact]
    public void Un_questionnaire_sans_Sias_HasNoSiasChamp() =>
        Assert.Null(LecteurDeQuestionnaire.Lire(
            QuestionnaireDEssai.Json(QuestionnaireDEssai.Question("A1", "entier")).Replace("\"sias\"", "\"rna\"", StringComparison.Ordinal), "e").ChampSias);

    [Fact]
    public void Une_liste_with_one_forbidden_text_IsRefusedWhole()
    {
        var essai = QuestionnaireDEssai.Avec(Questions);

        var application = essai.Appliquer(
            TypeDeFiche.Action, new ContexteDExamen { Structure = Reponses.Vide }, new Saisie { ["A4"] = new[] { "a", "b\0" } }, Role.Porteur);

        Assert.Equal(["A4"], application.Interdites);
        Assert.False(application.EstAcceptee);
        Assert.Equal(Reponses.Vide, application.Apres);
    }

    private static Questionnaire Essai(string type, string reste, string message = "Non.") => QuestionnaireDEssai.Avec(
        Questions,
        QuestionnaireDEssai.Controle(type == "entre" ? "relation" : type, reste, message: message),
        """{ "id": "du", "libelle": "Début", "valeur": "2018-08-01" }, { "id": "n", "libelle": "Nombre", "valeur": 8 }""");
}
