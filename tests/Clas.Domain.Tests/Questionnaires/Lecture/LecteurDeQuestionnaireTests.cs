namespace Clas.Domain.Tests.Questionnaires;

/// <summary>A bad file is refused with its line, its path, and what was expected.</summary>
public sealed class LecteurDeQuestionnaireTests
{
    private const string Question = "fiches.action.rubriques[0].questions[0]";

    public static TheoryData<string, string, string> Questions => new()
    {
        { """{ "id": "A1", "libelle": "L", "aide": "A", "type": "nombre", "reprise": "non" }""", $"{Question}.type", "entier" },
        { """{ "id": "A1", "libelle": "L", "aide": "A", "reprise": "non" }""", Question, "« type » manque" },
        { """{ "id": "A1", "libelle": "L", "type": "entier", "reprise": "non" }""", Question, "« aide » manque" },
        { """{ "id": "A1", "libelle": " ", "aide": "A", "type": "entier", "reprise": "non" }""", $"{Question}.libelle", "vide" },
        { """{ "id": "A 1", "libelle": "L", "aide": "A", "type": "entier", "reprise": "non" }""", $"{Question}.id", "identifiant" },
        { """{ "id": "1A", "libelle": "L", "aide": "A", "type": "entier", "reprise": "non" }""", $"{Question}.id", "identifiant" },
        { """{ "id": "S1", "libelle": "L", "aide": "A", "type": "entier", "reprise": "non" }""", $"{Question}.id", "deux fois" },
        { """{ "id": "A1", "id": "A2", "libelle": "L", "aide": "A", "type": "entier", "reprise": "non" }""", $"{Question}.id", "deux fois" },
        { QuestionnaireDEssai.Question("A1", "entier", "\"requis\": true"), $"{Question}.requis", "inconnue" },
        { QuestionnaireDEssai.Question("A1", "entier", "\"requise\": \"oui\""), $"{Question}.requise", "true ou false" },
        { QuestionnaireDEssai.Question("A1", "entier", "\"repondant\": \"cnaf\""), $"{Question}.repondant", ", " },
        { QuestionnaireDEssai.Question("A1", "entier", "\"lisiblePar\": []"), $"{Question}.lisiblePar", "au moins 1" },
        { QuestionnaireDEssai.Question("A1", "entier", "\"lisiblePar\": [\"tous\"]"), $"{Question}.lisiblePar[0]", "caf" },
        { QuestionnaireDEssai.Question("A1", "entier", "\"longueurMax\": 10"), $"{Question}.longueurMax", "pas sa place" },
        { QuestionnaireDEssai.Question("A1", "texte"), Question, "« longueurMax » manque" },
        { QuestionnaireDEssai.Question("A1", "texte", "\"longueurMax\": 0"), $"{Question}.longueurMax", "entier de 1" },
        { QuestionnaireDEssai.Question("A1", "texte", "\"longueurMax\": 1.5"), $"{Question}.longueurMax", "entier de 1" },
        { QuestionnaireDEssai.Question("A1", "entier", "\"decimales\": 2"), $"{Question}.decimales", "pas sa place" },
        { QuestionnaireDEssai.Question("A1", "decimal", "\"decimales\": 7"), $"{Question}.decimales", "0 à 6" },
        { QuestionnaireDEssai.Question("A1", "entier", "\"min\": 5, \"max\": 4"), Question, "plus grand" },
        { QuestionnaireDEssai.Question("A1", "entier", "\"min\": \"5\""), $"{Question}.min", "nombre" },
        { QuestionnaireDEssai.Question("A1", "date", "\"min\": 5"), $"{Question}.min", "pas sa place" },
        { QuestionnaireDEssai.Question("A1", "date", "\"unite\": \"jours\""), $"{Question}.unite", "pas sa place" },
        { QuestionnaireDEssai.Question("A1", "choix"), Question, "« choix » manque" },
        { QuestionnaireDEssai.Choix("A1", "choix", "a"), $"{Question}.choix", "au moins 2" },
        { QuestionnaireDEssai.Question("A1", "choix", "\"choix\": \"a\""), $"{Question}.choix", "une liste [ … ] est attendue" },
        { QuestionnaireDEssai.Choix("A1", "choix", "a", "a"), $"{Question}.choix[1].id", "deux fois" },
        { QuestionnaireDEssai.Choix("A1", "choix", "a", "É"), $"{Question}.choix[1].id", "identifiant" },
        { QuestionnaireDEssai.Question("A1", "entier", QuestionnaireDEssai.Liste("choix", "a", "b")), $"{Question}.choix", "pas sa place" },
        { QuestionnaireDEssai.Question("A1", "grille"), Question, "« cellules » manque" },
        { QuestionnaireDEssai.Grille("A1", "a", "a"), $"{Question}.cellules[1].id", "deux fois" },
        { QuestionnaireDEssai.Question("A1", "ouiNon", """ "substitut": { "id": "x", "libelle": "X" } """), $"{Question}.substitut", "pas sa place" },
        { QuestionnaireDEssai.Question("A1", "calculee"), Question, "calcul" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": 1, "modele": "x" """), $"{Question}.modele", "pas sa place" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": 1, "requise": true """), $"{Question}.requise", "pas sa place" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": "A9" """), $"{Question}.calcul", "« A9 » n’existe pas" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": "S1" """), $"{Question}.calcul", "ni nombre ni date" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": "A1" """), Question, "dépend d’elle-même" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": { "somme": [] } """), $"{Question}.calcul.somme", "au moins 1" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": { "ratio": [1] } """), $"{Question}.calcul.ratio", "au moins 2" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": { "ratio": [1, 2, 3] } """), $"{Question}.calcul.ratio", "au plus 2" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": { "moyenne": [1] } """), $"{Question}.calcul", "somme" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": { "somme": [1], "produit": [1] } """), $"{Question}.calcul.produit", "pas sa place" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": { "cellules": "S1" } """), $"{Question}.calcul.cellules", "grille" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": { "parametre": "p" } """), $"{Question}.calcul.parametre", "« p » n’existe pas" },
        { QuestionnaireDEssai.Question("A1", "calculee", """ "calcul": true """), $"{Question}.calcul", "terme" },
        { QuestionnaireDEssai.Question("A1", "entier", """ "demandeeSi": { "question": "A9", "vaut": "oui" } """), $"{Question}.demandeeSi.question", "« A9 » n’existe pas" },
        { QuestionnaireDEssai.Question("A1", "entier", """ "demandeeSi": { "question": "S1", "vaut": "peut-etre" } """), $"{Question}.demandeeSi.vaut", "ne propose pas" },
        { QuestionnaireDEssai.Question("A1", "entier", """ "demandeeSi": { "question": "S1", "contient": "oui" } """), $"{Question}.demandeeSi.contient", "qu’une réponse" },
        { QuestionnaireDEssai.Question("A1", "entier", """ "demandeeSi": { "question": "S1" } """), $"{Question}.demandeeSi", "vaut" },
        { QuestionnaireDEssai.Question("A1", "entier", """ "demandeeSi": { "question": "S1", "horsDe": "departements" } """), $"{Question}.demandeeSi.question", "commune" },
        { QuestionnaireDEssai.Question("A1", "entier", """ "demandeeSi": { "question": "S2", "horsDe": "regions" } """), $"{Question}.demandeeSi.horsDe", "departements" },
        { QuestionnaireDEssai.Question("A1", "entier", """ "demandeeSi": { "terme": 1, "comparaison": "≤", "a": 2 } """), $"{Question}.demandeeSi.comparaison", "<=" },
        { QuestionnaireDEssai.Question("A1", "entier", """ "demandeeSi": { "tous": [] } """), $"{Question}.demandeeSi.tous", "au moins 1" },
        { QuestionnaireDEssai.Question("A1", "entier", """ "demandeeSi": { "si": true } """), $"{Question}.demandeeSi", "condition" },
        { QuestionnaireDEssai.Question("A1", "entier", """ "demandeeSi": "S1" """), $"{Question}.demandeeSi", "objet" },
    };

    public static TheoryData<string, string, string> Controles => new()
    {
        { QuestionnaireDEssai.Controle("egalite", ""), "controles[0].type", "relation" },
        { QuestionnaireDEssai.Controle("relation", ""), "controles[0]", "« gauche » manque" },
        { QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "entre", "droite": 1 """), "controles[0]", "« bornes » manque" },
        { QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "=", "bornes": [1, 2] """), "controles[0]", "« droite » manque" },
        { QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "=", "droite": 1, "tolerance": -1 """), "controles[0].tolerance", "négative" },
        { QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "=", "droite": 1, "choix": "a" """), "controles[0].choix", "pas sa place" },
        { QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "=", "droite": 1, "questions": ["A9"] """), "controles[0].questions[0]", "« A9 » n’existe pas" },
        { QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "=", "droite": 1, "questions": ["A1", "A1"] """), "controles[0].questions", "répété" },
        { QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "=", "droite": 1 """, message: "{total}"), "controles[0].message", "{total}" },
        { QuestionnaireDEssai.Controle("exclusif", """ "question": "A2", "choix": "a" """, message: "{gauche}"), "controles[0].message", "{gauche}" },
        { QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "=", "droite": 1 """, severite: "grave"), "controles[0].severite", "bloquant" },
        { QuestionnaireDEssai.Controle("exclusif", """ "question": "A2", "choix": "z" """), "controles[0].choix", "ne propose pas" },
        { QuestionnaireDEssai.Controle("exclusif", """ "question": "A9", "choix": "a" """), "controles[0].question", "« A9 » n’existe pas" },
        { QuestionnaireDEssai.Controle("jamaisSeul", """ "question": "S1", "choix": "oui" """), "controles[0].question", "autre fiche" },
        { QuestionnaireDEssai.Controle("requiseSi", """ "question": "A1" """), "controles[0]", "« si » manque" },
        { QuestionnaireDEssai.Controle("requiseSi", """ "question": "A3", "si": { "question": "S1", "vaut": "oui" } """), "controles[0].question", "personne n’y répond" },
        { QuestionnaireDEssai.Controle("signale", ""), "controles[0]", "« si » manque" },
        { QuestionnaireDEssai.Controle("signale", """ "si": { "question": "A2", "vaut": "a" } """), "controles[0].si.vaut", "écrivez « contient »" },
        { QuestionnaireDEssai.Controle("equivalence", """ "premiere": { "question": "S1", "vaut": "oui" } """), "controles[0]", "« seconde » manque" },
        { QuestionnaireDEssai.Controle("variation", """ "terme": "A1" """), "controles[0]", "« seuil » manque" },
        { QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "=", "droite": 1 """).Replace("action", "structure"), "controles[0].gauche", "ne peut pas lire « A1 »" },
        { $"{QuestionnaireDEssai.Controle("variation", """ "terme": "A1", "seuil": 1 """)}, {QuestionnaireDEssai.Controle("variation", """ "terme": "A1", "seuil": 1 """)}", "controles[1].id", "deux fois" },
    };

    public static TheoryData<string, string, string> Parametres => new()
    {
        { """{ "id": "p", "libelle": "P", "valeur": "hier" }""", "parametres[0].valeur", "date" },
        { """{ "id": "p", "libelle": "P", "valeur": "2019-02-31" }""", "parametres[0].valeur", "date" },
        { """{ "id": "p", "libelle": "P", "valeur": "8" }""", "parametres[0].valeur", "date" },
        { """{ "id": "p", "libelle": "P", "valeur": null }""", "parametres[0].valeur", "date" },
        { """{ "id": "p", "libelle": "P" }""", "parametres[0]", "« valeur » manque" },
        { """{ "id": "p", "libelle": "P", "valeur": 8, "max": 7 }""", "parametres[0].valeur", "sort de ses bornes" },
        { """{ "id": "p", "libelle": "P", "valeur": 8, "min": "1" }""", "parametres[0].min", "un nombre est attendu" },
        { """{ "id": "p", "libelle": "P", "valeur": 8, "auPlus": "q" }""", "parametres[0].auPlus", "n’est pas un autre paramètre" },
        { """{ "id": "p", "libelle": "P", "valeur": 8, "auPlus": "q" }, { "id": "q", "libelle": "Q", "valeur": "2018-08-01" }""", "parametres[0].auPlus", "de même nature" },
        { """{ "id": "p", "libelle": "P", "valeur": 8, "auPlus": "q" }, { "id": "q", "libelle": "Q", "valeur": 7 }""", "parametres[0].auPlus", "dépasse celle de « q »" },
        { """{ "id": "p", "libelle": "P", "valeur": 8, "unite": " " }""", "parametres[0].unite", "un texte" },
        { """{ "id": "p", "libelle": "P", "valeur": "2018-08-01", "min": 1 }""", "parametres[0].min", "n’a pas sa place ici" },
        { """{ "id": "p", "libelle": "P", "valeur": 1 }, { "id": "p", "libelle": "P", "valeur": 1 }""", "parametres[1].id", "deux fois" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void Une_question_mal_decrite_IsRefusedWithItsPlace(string question, string chemin, string message) =>
        Refuse(QuestionnaireDEssai.Json(question), ligne: 9, chemin, message);

    [Theory]
    [MemberData(nameof(Controles))]
    public void Un_controle_mal_decrit_IsRefusedWithItsPlace(string controle, string chemin, string message)
    {
        var questions = string.Join(",",
            QuestionnaireDEssai.Question("A1", "entier"),
            QuestionnaireDEssai.Choix("A2", "choixMultiple", "a", "b"),
            QuestionnaireDEssai.Question("A3", "calculee", "\"calcul\": \"A1\""));

        Refuse(QuestionnaireDEssai.Json(questions, controle), ligne: 12, chemin, message);
    }

    [Theory]
    [MemberData(nameof(Parametres))]
    public void Un_parametre_mal_decrit_IsRefusedWithItsPlace(string parametre, string chemin, string message) =>
        Refuse(QuestionnaireDEssai.Json(QuestionnaireDEssai.Question("A1", "entier"), parametres: parametre), ligne: 3, chemin, message);

    [Theory]
    [InlineData("", 1, "(texte)")]
    [InlineData("{", 1, "(texte)")]
    [InlineData("{\n\"id\": \"x\",\n}", 3, "(texte)")]
    [InlineData("{\n\"id\": \"x\"\n} {}", 3, "(texte)")]
    [InlineData("{\n// commentaire\n}", 2, "(texte)")]
    [InlineData("[]", 1, "(racine)")]
    [InlineData("{}", 1, "(racine)")]
    [InlineData("{\n\"id\": 12}", 2, "id")]
    [InlineData("{ \"id\": \"x\",\n\"version\": 0 }", 2, "version")]
    [InlineData("{ \"id\": \"x\",\n\"version\": 1.5 }", 2, "version")]
    public void Un_texte_qui_n_est_pas_un_questionnaire_IsRefusedWithItsLine(string json, int ligne, string chemin) =>
        Refuse(json, ligne, chemin, "");

    [Fact]
    public void Un_texte_mal_forme_SaysSo() => Refuse("{", ligne: 1, "(texte)", "ce n’est pas un texte JSON bien formé");

    [Fact]
    public void Ce_qui_touche_les_limites_IsRead()
    {
        var essai = QuestionnaireDEssai.Avec(
            string.Join(",",
                QuestionnaireDEssai.Question("A1", "entier", "\"min\": 4, \"max\": 4, \"requise\": false"),
                QuestionnaireDEssai.Question("A2", "decimal", "\"decimales\": 6")),
            QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "=", "droite": 4, "tolerance": 0 """));

        var (entier, decimal_) = (essai.Champ("A1").Question, essai.Champ("A2").Question);
        Assert.Equal((4m, 4m, false), (entier.Bornes.Min, entier.Bornes.Max, entier.EstRequise));
        Assert.Equal(6, decimal_.Bornes.Decimales);
        Assert.Equal(entier.LisiblePar.Order(), entier.LisiblePar);
        Assert.Empty(essai.Examiner(essai.Rempli(new Saisie { ["A1"] = "4" })).Constats);
    }

    [Fact]
    public void Un_terme_NamesOneCellOfAGrid()
    {
        var essai = QuestionnaireDEssai.Avec(
            QuestionnaireDEssai.Grille("A9", "x", "y"),
            QuestionnaireDEssai.Controle("relation", """ "gauche": "A9.x", "operateur": "<=", "droite": "A9.y" """));

        Assert.Empty(essai.Examiner(essai.Rempli(new Saisie { ["A9.x"] = "1", ["A9.y"] = "2" })).Constats);
        Assert.Single(essai.Examiner(essai.Rempli(new Saisie { ["A9.x"] = "3", ["A9.y"] = "2" })).Constats);
    }

    [Fact]
    public void Deux_questions_qui_dependent_l_une_de_l_autre_AreRefused()
    {
        var questions = string.Join(",",
            QuestionnaireDEssai.Question("A1", "ouiNon", """ "demandeeSi": { "question": "A2", "vaut": "oui" } """),
            QuestionnaireDEssai.Question("A2", "ouiNon", """ "demandeeSi": { "question": "A1", "vaut": "oui" } """));

        Refuse(QuestionnaireDEssai.Json(questions), 9, Question, "dépend d’elle-même");
    }

    [Fact]
    public void Une_question_de_la_structure_CannotDependOnAnAction()
    {
        var json = QuestionnaireDEssai.Json(QuestionnaireDEssai.Question("A1", "ouiNon"))
            .Replace("\"repondant\": \"caf\"", """ "demandeeSi": { "question": "A1", "vaut": "oui" } """);

        Refuse(json, 6, "fiches.structure.rubriques[0].questions[2].demandeeSi.question", "ne peut pas lire « A1 »");
    }

    [Fact]
    public void Une_marque_d_ordre_des_octets_IsNoMistake() =>
        Assert.Equal("essai", LecteurDeQuestionnaire.Lire('\uFEFF' + QuestionnaireDEssai.Json(QuestionnaireDEssai.Question("A1", "entier")), "x").Id);

    [Fact]
    public void Un_fichier_IsReadFromItsPath()
    {
        var chemin = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        File.WriteAllText(chemin, QuestionnaireDEssai.Json(QuestionnaireDEssai.Question("A1", "entier")));
        try
        {
            Assert.Equal("Essai", LecteurDeQuestionnaire.LireFichier(chemin).Libelle);
        }
        finally
        {
            File.Delete(chemin);
        }
    }

    [Fact]
    public void Ce_que_le_fichier_dit_IsWhatTheQuestionSays()
    {
        var essai = QuestionnaireDEssai.Avec("""
            {
              "id": "A1", "libelle": "Séances", "aide": "Comptez tout.", "mention": "Sans les vacances.", "type": "decimal", "unite": "séances",
              "requise": true, "repondant": "caf", "lisiblePar": ["cnaf", "caf"], "min": 1, "max": 5, "decimales": 1,
              "substitut": { "id": "non-connu", "libelle": "Non connu" }, "reprise": "montree", "personnelle": true
            }
            """);

        var question = Assert.Single(essai.Questions(TypeDeFiche.Action));

        Assert.Equal(("A1", "Séances", "Comptez tout.", "Sans les vacances.", "séances"), (question.Id, question.Libelle, question.Aide, question.Mention, question.Unite));
        Assert.Equal((TypeDeQuestion.Decimal, TypeDeFiche.Action, Repondant.Caf, Reprise.Montree), (question.Type, question.Fiche, question.Repondant, question.Reprise));
        Assert.Equal((1m, 5m, 1), (question.Min, question.Max, question.Decimales));
        Assert.Equal([Role.AgentCaf, Role.ResponsableCaf, Role.Cnaf], question.LisiblePar);
        Assert.Equal(new ChoixPropose("non-connu", "Non connu"), question.Substitut);
        Assert.True(question is { EstRequise: true, EstPersonnelle: true, EstConditionnelle: false });
    }

    private static void Refuse(string json, int ligne, string chemin, string message)
    {
        var exception = Assert.Throws<QuestionnaireInvalideException>(() => LecteurDeQuestionnaire.Lire(json, "essai.json"));

        Assert.Equal((chemin, ligne, "essai.json"), (exception.Chemin, exception.Ligne, exception.Fichier));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }
}
