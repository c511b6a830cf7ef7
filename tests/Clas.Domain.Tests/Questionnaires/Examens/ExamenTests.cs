namespace Clas.Domain.Tests.Questionnaires;

/// <summary>Complete, coherent, and how far: three things apart.</summary>
public sealed class ExamenTests
{
    private static readonly string Questions = string.Join(",",
        QuestionnaireDEssai.Question("A1", "entier", "\"requise\": true"),
        QuestionnaireDEssai.Question("A2", "ouiNon", "\"requise\": true"),
        QuestionnaireDEssai.Question("A3", "entier", """ "requise": true, "demandeeSi": { "question": "A2", "vaut": "oui" } """),
        QuestionnaireDEssai.Question("A4", "grille", "\"requise\": true, " + QuestionnaireDEssai.Liste("cellules", "x", "y")),
        QuestionnaireDEssai.Question("A5", "entier"),
        QuestionnaireDEssai.Question("A6", "entier", """ "requise": true, "repondant": "caf" """),
        QuestionnaireDEssai.Question("A7", "calculee", """ "calcul": { "somme": ["A1", "A5"] } """),
        QuestionnaireDEssai.Question("A8", "calculee", """ "modele": "Fiche Action {annees}" """));

    private static readonly Questionnaire Essai = QuestionnaireDEssai.Avec(Questions);

    [Fact]
    public void Rien_MissesEverythingAskedOfThePorteur()
    {
        var examen = Essai.Examiner(Essai.Rempli([]));

        Assert.Equal(["A1", "A2", "A4.x", "A4.y"], examen.Manquants.Select(champ => champ.Id));
        Assert.Equal((0, 4), (examen.Repondues, examen.Demandes));
        Assert.False(examen.EstComplete);
        Assert.True(examen.EstCoherente);
    }

    [Fact]
    public void Zero_IsAnAnswerAndBlankIsNot()
    {
        var examen = Essai.Examiner(Essai.Rempli(new Saisie { ["A1"] = "0", ["A2"] = "non", ["A4.x"] = "0", ["A4.y"] = "" }));

        Assert.Equal(["A4.y"], examen.Manquants.Select(champ => champ.Id));
        Assert.Equal((3, 4), (examen.Repondues, examen.Demandes));
    }

    [Fact]
    public void Une_question_demandee_CountsOnceItIsAsked()
    {
        var examen = Essai.Examiner(Essai.Rempli(new Saisie { ["A1"] = "0", ["A2"] = "oui", ["A4.x"] = "0", ["A4.y"] = "1" }));

        Assert.Equal(["A3"], examen.Manquants.Select(champ => champ.Id));
        Assert.Equal((4, 5), (examen.Repondues, examen.Demandes));
    }

    [Fact]
    public void Illisible_IsNotMissingButIsNotCoherent()
    {
        var examen = Essai.Examiner(Essai.Rempli(new Saisie { ["A1"] = "douze", ["A2"] = "non", ["A4.x"] = "0", ["A4.y"] = "0" }));

        Assert.True(examen.EstComplete);
        Assert.Equal(["A1"], examen.Illisibles.Select(champ => champ.Id));
        Assert.False(examen.EstCoherente);
    }

    [Fact]
    public void Une_reponse_restee_ThoughNoLongerAsked_CountsForNothing()
    {
        var contexte = Essai.Rempli(new Saisie { ["A2"] = "non" });
        var restee = contexte with { Action = contexte.Action.Avec("A3", new ReponseIllisible(MotifDIllisibilite.Forme, "douze")) };

        Assert.Empty(Essai.Examiner(restee).Illisibles);
        Assert.Null(Essai.Valeur(Essai.Champ("A3"), restee));
    }

    [Fact]
    public void Une_valeur_calculee_IsNeverStored_AndIsNoneWhileAnOperandIsBlank()
    {
        var contexte = Essai.Rempli(new Saisie { ["A1"] = "2", ["A5"] = "3" });

        Assert.Equal(new ReponseNombre(5), Essai.Valeur(Essai.Champ("A7"), contexte));
        Assert.Null(contexte.Action["A7"]);
        Assert.Null(Essai.Valeur(Essai.Champ("A7"), Essai.Rempli(new Saisie { ["A1"] = "2" })));
    }

    [Fact]
    public void Un_texte_calcule_NamesTheYears() =>
        Assert.Equal(
            new ReponseTexte("Fiche Action 2018-2019"),
            Essai.Valeur(Essai.Champ("A8"), Essai.Rempli([]) with { Annees = "2018-2019" }));

    [Theory]
    [InlineData("bloquant", true, false)]
    [InlineData("alerte", false, true)]
    public void RequiseSi_MissesWhenItBlocks_AlertsOtherwise(string severite, bool manque, bool alerte)
    {
        var essai = QuestionnaireDEssai.Avec(
            Questions,
            QuestionnaireDEssai.Controle("requiseSi", """ "question": "A5", "si": { "terme": "A1", "comparaison": ">", "a": 0 } """, severite));

        var examen = essai.Examiner(essai.Rempli(new Saisie { ["A1"] = "1" }));
        var repondu = essai.Examiner(essai.Rempli(new Saisie { ["A1"] = "1", ["A5"] = "0" }));
        var sansObjet = essai.Examiner(essai.Rempli(new Saisie { ["A1"] = "0" }));

        Assert.Equal(manque, examen.Manquants.Any(champ => champ.Id == "A5"));
        Assert.Equal(alerte, examen.Alertes.Count == 1);
        Assert.Equal(manque ? 5 : 4, examen.Demandes);
        Assert.DoesNotContain(repondu.Manquants, champ => champ.Id == "A5");
        Assert.DoesNotContain(sansObjet.Manquants, champ => champ.Id == "A5");
        Assert.Empty(repondu.Constats.Concat(sansObjet.Constats));
    }

    [Fact]
    public void Un_controle_abaisse_OnlyAlerts()
    {
        var essai = QuestionnaireDEssai.Avec(Questions, QuestionnaireDEssai.Controle("relation", """ "gauche": "A1", "operateur": "<=", "droite": "A5" """));
        var contexte = essai.Rempli(new Saisie { ["A1"] = "2", ["A5"] = "1" });

        var bloquant = essai.Examiner(contexte);
        var abaisse = essai.Examiner(contexte with { ControlesAbaisses = new HashSet<string> { "c" } });

        Assert.False(bloquant.EstCoherente);
        Assert.Equal(Severite.Bloquant, Assert.Single(bloquant.Blocages).Severite);
        Assert.True(abaisse.EstCoherente);
        Assert.Equal(Severite.Alerte, Assert.Single(abaisse.Alertes).Severite);
    }

    [Fact]
    public void Un_requiseSi_abaisse_OnlyAlerts()
    {
        var essai = QuestionnaireDEssai.Avec(
            Questions,
            QuestionnaireDEssai.Controle("requiseSi", """ "question": "A5", "si": { "terme": "A1", "comparaison": ">", "a": 0 } """));

        var examen = essai.Examiner(essai.Rempli(new Saisie { ["A1"] = "1" }) with { ControlesAbaisses = new HashSet<string> { "c" } });

        Assert.DoesNotContain(examen.Manquants, champ => champ.Id == "A5");
        Assert.Single(examen.Alertes);
    }

    [Theory]
    [InlineData(Role.Porteur, "", false)]
    [InlineData(Role.Porteur, "non", false)]
    [InlineData(Role.Porteur, "oui", true)]
    [InlineData(Role.AgentCaf, "", true)]
    [InlineData(Role.ResponsableCaf, "non", true)]
    [InlineData(Role.Cnaf, "", true)]
    [InlineData(Role.Systeme, "", true)]
    public void Une_question_cachee_IsReadByThePorteurOnlyIfTold(Role role, string montrer, bool lisible)
    {
        var essai = QuestionnaireDEssai.Avec(string.Join(",",
            QuestionnaireDEssai.Question("A1", "texteLong", """ "longueurMax": 9, "repondant": "caf", "lisiblePar": ["caf", "cnaf"], "lisibleParLePorteurSi": { "question": "A2", "vaut": "oui" } """),
            QuestionnaireDEssai.Question("A2", "ouiNon", """ "repondant": "caf" """)));

        Assert.Equal(lisible, essai.EstLisiblePar(essai.Champ("A1"), role, essai.Rempli(new Saisie { ["A2"] = montrer })));
    }
}
