namespace Clas.Domain.Tests.Questionnaires;

/// <summary>A Saisie is a patch: absent leaves, blank erases, a draft is always kept.</summary>
public sealed class ApplicationTests
{
    private static readonly Questionnaire Essai = QuestionnaireDEssai.Avec(string.Join(",",
        QuestionnaireDEssai.Question("A1", "texte", "\"longueurMax\": 10"),
        QuestionnaireDEssai.Question("A2", "ouiNon"),
        QuestionnaireDEssai.Question("A3", "entier", """ "demandeeSi": { "question": "A2", "vaut": "oui" } """),
        QuestionnaireDEssai.Question("A4", "entier", """ "demandeeSi": { "terme": "A3", "comparaison": ">", "a": 0 } """),
        QuestionnaireDEssai.Question("A5", "texteLong", """ "longueurMax": 100, "repondant": "caf", "lisiblePar": ["caf", "cnaf"] """),
        QuestionnaireDEssai.Question("A6", "entier", """ "repondant": "caf" """),
        QuestionnaireDEssai.Question("A7", "calculee", """ "calcul": { "somme": ["A3", "A4"] } """)));

    private static readonly ContexteDExamen Vide = new() { Structure = Reponses.Vide };

    private static readonly ContexteDExamen Rempli = Essai.Rempli(new Saisie
    {
        ["A1"] = "Colibris",
        ["A2"] = "oui",
        ["A3"] = "2",
        ["A4"] = "5",
        ["A5"] = "secret",
        ["A6"] = "7",
    });

    [Fact]
    public void Un_champ_absent_StaysAsItIs()
    {
        var application = Appliquer(new Saisie { ["A1"] = "Autres" });

        Assert.Equal([new Ecart("A1", new ReponseTexte("Colibris"), new ReponseTexte("Autres"))], application.Ecarts);
        Assert.True(application.EstAcceptee);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void Un_champ_blanc_IsErased(string? blanc)
    {
        var application = Appliquer(new Saisie { ["A1"] = blanc });

        Assert.Equal([new Ecart("A1", new ReponseTexte("Colibris"), null)], application.Ecarts);
    }

    [Fact]
    public void Une_valeur_illisible_IsKeptAsTyped()
    {
        var application = Appliquer(new Saisie { ["A3"] = "deux", ["A1"] = "beaucoup trop long" });

        Assert.True(application.EstAcceptee);
        Assert.Equal(new ReponseIllisible(MotifDIllisibilite.Forme, "deux"), application.Apres["A3"]);
        Assert.Equal(new ReponseIllisible(MotifDIllisibilite.TropLong, "beaucoup trop long"), application.Apres["A1"]);
    }

    [Fact]
    public void Nul_et_demi_caractere_AreRefusedAndChangeNothing()
    {
        foreach (var texte in (string[])["a\0b", "a\uD83D", "\uDE00"])
        {
            var application = Appliquer(new Saisie { ["A1"] = texte });

            Assert.Equal(["A1"], application.Interdites);
            Assert.False(application.EstAcceptee);
            Assert.Empty(application.Ecarts);
        }
    }

    [Fact]
    public void Un_champ_de_l_autre_fiche_IsUnknown()
    {
        var application = Appliquer(new Saisie { ["S1"] = "oui", ["Z9"] = "?", ["A1.x"] = "?" });

        Assert.Equal(["S1", "Z9", "A1.x"], application.Inconnues);
        Assert.False(application.EstAcceptee);
    }

    [Fact]
    public void Une_reponse_qui_attend_deux_questions_GoesWithTheFirstRuledOut()
    {
        var essai = QuestionnaireDEssai.Avec(string.Join(",",
            QuestionnaireDEssai.Question("A2", "ouiNon"),
            QuestionnaireDEssai.Question("A3", "entier", """ "demandeeSi": { "question": "A2", "vaut": "oui" } """),
            QuestionnaireDEssai.Question("A6", "entier"),
            QuestionnaireDEssai.Question("A8", "entier", """ "demandeeSi": { "tous": [{ "terme": "A3", "comparaison": ">", "a": 0 }, { "terme": "A6", "comparaison": ">", "a": 0 }] } """)));
        var avant = essai.Rempli(new Saisie { ["A2"] = "oui", ["A3"] = "2", ["A8"] = "9" });

        var apres = essai.Appliquer(TypeDeFiche.Action, avant, new Saisie { ["A2"] = "non" }, Role.Porteur).Apres;

        Assert.Equal(new ReponseNombre(9), avant.Action["A8"]);
        Assert.Null(apres["A8"]);
    }

    [Theory]
    [InlineData(Role.Porteur, "A1", true)]
    [InlineData(Role.Porteur, "A6", false)]
    [InlineData(Role.Porteur, "A7", false)]
    [InlineData(Role.AgentCaf, "A1", true)]
    [InlineData(Role.AgentCaf, "A6", true)]
    [InlineData(Role.AgentCaf, "A7", false)]
    [InlineData(Role.ResponsableCaf, "A1", true)]
    [InlineData(Role.ResponsableCaf, "A6", true)]
    [InlineData(Role.Systeme, "A6", true)]
    [InlineData(Role.Systeme, "A7", false)]
    [InlineData(Role.Cnaf, "A1", false)]
    [InlineData(Role.Cnaf, "A6", false)]
    public void Une_question_IsAnsweredByItsSideAlone(Role role, string champ, bool acceptee)
    {
        var application = Appliquer(new Saisie { [champ] = "99" }, role);

        Assert.Equal(acceptee, application.EstAcceptee);
        Assert.Equal(acceptee ? [] : [champ], application.Reservees);
        Assert.Equal(acceptee ? 1 : 0, application.Ecarts.Count);
    }

    [Theory]
    [InlineData("A6", "7")]
    [InlineData("A6", " 7 ")]
    [InlineData("A7", "7")]
    public void Ce_que_la_page_montrait_SentBack_IsNoRefusal(string champ, string frappe)
    {
        var application = Appliquer(new Saisie { [champ] = frappe });

        Assert.True(application.EstAcceptee);
        Assert.Empty(application.Ecarts);
    }

    [Fact]
    public void Ce_que_la_page_ne_montrait_pas_CannotBeGuessed()
    {
        var juste = Appliquer(new Saisie { ["A5"] = "secret" });
        var faux = Appliquer(new Saisie { ["A5"] = "hasard" });
        var blanc = Appliquer(new Saisie { ["A5"] = "" });

        Assert.Equal(["A5"], juste.Reservees);
        Assert.Equal(["A5"], faux.Reservees);
        Assert.True(blanc.EstAcceptee);
        Assert.Equal(new ReponseTexte("secret"), blanc.Apres["A5"]);
    }

    [Fact]
    public void Ce_qui_n_est_plus_demande_IsRemovedAlongTheChain()
    {
        var application = Appliquer(new Saisie { ["A2"] = "non" });

        Assert.Equal(["A2", "A3", "A4"], application.Ecarts.Select(ecart => ecart.ChampId));
        Assert.Null(application.Apres["A3"]);
        Assert.Null(application.Apres["A4"]);
    }

    [Fact]
    public void Ce_qui_devient_demande_MayBeAnsweredInTheSameSaisie()
    {
        var application = Essai.Appliquer(TypeDeFiche.Action, Vide, new Saisie { ["A4"] = "5", ["A3"] = "2", ["A2"] = "oui" }, Role.Porteur);

        Assert.Equal(["A2", "A3", "A4"], application.Apres.Select(paire => paire.Key));
    }

    [Fact]
    public void Ce_qui_est_ecarte_LeavesNoTrace()
    {
        var application = Essai.Appliquer(TypeDeFiche.Action, Vide, new Saisie { ["A2"] = "non", ["A3"] = "2", ["A4"] = "5" }, Role.Porteur);

        Assert.True(application.EstAcceptee);
        Assert.Equal(["A2"], application.Apres.Select(paire => paire.Key));
    }

    [Fact]
    public void Ce_qui_est_ecrit_d_avance_WaitsForTheAnswerItDependsOn()
    {
        var davance = Essai.Rempli(new Saisie { ["A3"] = "2" });

        Assert.Equal(new ReponseNombre(2), davance.Action["A3"]);
        Assert.False(Essai.EstDemande(Essai.Champ("A3"), davance));
        Assert.Null(Essai.Valeur(Essai.Champ("A3"), davance));
        Assert.Equal(new ReponseNombre(2), Appliquer(davance, new Saisie { ["A1"] = "x" }).Apres["A3"]);
        Assert.Equal(new ReponseNombre(2), Appliquer(davance, new Saisie { ["A2"] = "oui" }).Apres["A3"]);
        Assert.Null(Appliquer(davance, new Saisie { ["A2"] = "non" }).Apres["A3"]);
    }

    [Fact]
    public void Ce_dont_la_condition_est_effacee_IsNoLongerAsked() =>
        Assert.Equal(["A2", "A3"], Appliquer(new Saisie { ["A2"] = "", ["A4"] = "5" }).Ecarts.Select(ecart => ecart.ChampId));

    [Fact]
    public void Ce_dont_la_condition_devient_illisible_ButIsTypedAgain_IsKept()
    {
        var application = Appliquer(new Saisie { ["A2"] = "peut-être", ["A3"] = "2", ["A4"] = "5" });

        Assert.Equal(["A2"], application.Ecarts.Select(ecart => ecart.ChampId));
    }

    [Fact]
    public void L_autre_fiche_IsNeverTouched()
    {
        var structure = Reponses.Vide.Avec("S1", new ReponseOuiNon(true));

        var application = Essai.Appliquer(TypeDeFiche.Action, Rempli with { Structure = structure }, new Saisie { ["A1"] = "x" }, Role.Porteur);

        Assert.Null(application.Apres["S1"]);
    }

    private static Application Appliquer(Saisie saisie, Role par = Role.Porteur) => Appliquer(Rempli, saisie, par);

    private static Application Appliquer(ContexteDExamen avant, Saisie saisie, Role par = Role.Porteur) =>
        Essai.Appliquer(TypeDeFiche.Action, avant, saisie, par);
}
