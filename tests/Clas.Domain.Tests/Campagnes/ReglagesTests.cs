using Clas.Domain.Tests.Questionnaires;

namespace Clas.Domain.Tests.Campagnes;

/// <summary>What the Cnaf sets in a campagne beside its last days: parameters, first day, questionnaire.</summary>
public sealed class ReglagesTests
{
    private static readonly DateTimeOffset Le = Monde.PendantLaSaisie;
    private static readonly ParametresDeCampagne Neufs = new()
    {
        NombreMaximalDActions = 3,
        NumeroSiasExige = false,
        JoursDeDelaiApresRetour = 0,
        Seuils = new Dictionary<string, string> { ["groupe.min"] = "5", ["seances.du"] = "2018-09-01" },
    };

    private readonly Monde _monde = new();

    private Campagne Campagne => _monde.Campagne;

    [Fact]
    public void Regler_IsJournalledFromWhatToWhat()
    {
        Campagne.Regler(Monde.Cnaf, Le, Neufs, "Consigne du 14 juin.").OuLever();

        var passage = Campagne.Journal.Last();
        Assert.Equal(("Regler", "Consigne du 14 juin."), (passage.Geste, passage.Motif));
        Assert.Equal(
            ["actions n:1 n:3", "delai n:14 n:0", "seuil.groupe.min  n:5", "seuil.seances.du  d:2018-09-01", "sias b:oui b:non"],
            passage.Ecarts().Select(ecart => $"{ecart.ChampId} {ecart.Avant} {ecart.Apres}"));
        Assert.Equal((2, 2), (Campagne.Version, Campagne.Journal.Count));
        Assert.True(JournalDeDossier.Verifier([.. Campagne.Journal], Campagne.TeteDeJournal).EstIntact);
    }

    [Fact]
    public void Regler_WhatIsSetAlready_WritesNothing()
    {
        Campagne.Regler(Monde.Cnaf, Le, Neufs, "Consigne.").OuLever();

        var encore = Campagne.Regler(Monde.Cnaf, Le, Neufs with { Seuils = Neufs.Seuils.ToDictionary() }, "Consigne.");

        Assert.True(encore.EstSansEffet);
        Assert.Equal(2, Campagne.Version);
    }

    [Fact]
    public void Regler_AThresholdBackToNothing_TakesTheQuestionnairesOwn()
    {
        Campagne.Regler(Monde.Cnaf, Le, Neufs, "Consigne.").OuLever();

        Campagne.Regler(Monde.Cnaf, Le, new ParametresDeCampagne(), "Comme avant.").OuLever();

        Assert.Empty(Campagne.Parametres.Seuils);
        Assert.Contains(Campagne.Journal.Last().Ecarts(), ecart => ecart is { ChampId: "seuil.groupe.min", Avant: not null, Apres: null });
    }

    [Fact]
    public void Regler_KeepsWhatWasLowered()
    {
        Campagne.Abaisser(Monde.Cnaf, Le, "A09-somme", "Consigne.").OuLever();

        Campagne.Regler(Monde.Cnaf, Le, Neufs, "Autre consigne.").OuLever();

        Assert.Equal(["A09-somme"], Campagne.Parametres.ControlesAbaisses);
    }

    [Theory]
    [InlineData(0, 14, "actions")]
    [InlineData(100, 14, "actions")]
    [InlineData(1, -1, "delai")]
    [InlineData(1, 91, "delai")]
    [InlineData(0, 91, "actions delai")]
    public void Regler_OutOfBounds_IsRefusedByName(int actions, int delai, string refuses)
    {
        var decision = Campagne.Regler(
            Monde.Cnaf, Le, new ParametresDeCampagne { NombreMaximalDActions = actions, JoursDeDelaiApresRetour = delai }, "x");

        Assert.Equal([new Refus(MotifDeRefus.ParametreRefuse, refuses.Split(' '))], decision.Refus);
        Assert.Equal((1, 14), (Campagne.Parametres.NombreMaximalDActions, Campagne.Parametres.JoursDeDelaiApresRetour));
    }

    [Theory]
    [InlineData("groupe.min", "-1")]
    [InlineData("groupe.min", "101")]
    [InlineData("groupe.min", "8,5")]
    [InlineData("groupe.min", "")]
    [InlineData("groupe.min", "a\0b")]
    [InlineData("groupe.min", "2018-08-01")]
    [InlineData("seances.du", "8")]
    [InlineData("seances.du", "2018-02-30")]
    public void Regler_AThresholdOfAnotherKindOrOutOfBounds_IsRefusedByName(string parametre, string valeur)
    {
        var seuils = new Dictionary<string, string> { [parametre] = valeur, ["groupe.max"] = "12" };

        var decision = Campagne.Regler(Monde.Cnaf, Le, new ParametresDeCampagne { Seuils = seuils }, "x");

        Assert.Equal([new Refus(MotifDeRefus.ParametreRefuse, [$"seuil.{parametre}"])], decision.Refus);
        Assert.Equal((1, 1), (Campagne.Version, Campagne.Journal.Count));
    }

    [Theory]
    [InlineData("groupe.min 13", "seuil.groupe.min")]
    [InlineData("groupe.max 7", "seuil.groupe.max")]
    [InlineData("groupe.min 10 groupe.max 9", "seuil.groupe.max seuil.groupe.min")]
    [InlineData("seances.du 2019-09-01", "seuil.seances.du")]
    [InlineData("groupe.min 12", "")]
    [InlineData("groupe.min 20 groupe.max 20", "")]
    public void Regler_ALeastThatPassesItsGreatest_IsRefusedByName(string seuils, string refuses)
    {
        var reglages = new ParametresDeCampagne { Seuils = seuils.Split(' ').Chunk(2).ToDictionary(paire => paire[0], paire => paire[1]) };

        var decision = Campagne.Regler(Monde.Cnaf, Le, reglages, "x");

        Assert.Equal(refuses, string.Join(' ', decision.Refus.SelectMany(refus => refus.Questions)));
    }

    [Fact]
    public void Preparer_ALeastThatPassesItsGreatest_IsAMistakeOfTheCaller()
    {
        var erreur = Assert.Throws<ArgumentException>("parametres", () => Campagne.Preparer(
            Campagne.Code, Campagne.Questionnaire, new(2019, 6, 3), new(2019, 7, 12), new(2019, 9, 15),
            new ParametresDeCampagne { Seuils = new Dictionary<string, string> { ["groupe.min"] = "13" } }));

        Assert.Contains("seuil.groupe.min", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Regler_OutOfBoundsWithoutMotive_SaysBoth() => Constate.RefuseePour(
        Campagne.Regler(Monde.Cnaf, Le, new ParametresDeCampagne { NombreMaximalDActions = 0 }, " "),
        MotifDeRefus.ParametreRefuse,
        MotifDeRefus.MotifManquant);

    [Fact]
    public void Regler_AnUnknownThreshold_IsAMistakeOfTheCaller()
    {
        var seuils = new Dictionary<string, string> { ["rien.du.tout"] = "1" };

        var erreur = Assert.Throws<ArgumentException>(
            "parametres", () => Campagne.Regler(Monde.Cnaf, Le, new ParametresDeCampagne { Seuils = seuils }, "x"));

        Assert.Contains("No threshold « rien.du.tout » in « clas-2018-2019 »", erreur.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Campagne.Regler(Monde.Cnaf, Le, null!, "x"));
    }

    [Fact]
    public void Preparer_WithAParameterOutOfBounds_NamesIt()
    {
        var erreur = Assert.Throws<ArgumentException>("parametres", () => new Monde(new ParametresDeCampagne { NombreMaximalDActions = 100 }));

        Assert.Contains(": actions.", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Regler_ACapUnderWhatADossierHolds_LeavesItsActionsAndRefusesOneMore()
    {
        var monde = new Monde(new ParametresDeCampagne { NombreMaximalDActions = 3 });
        monde.LePorteur.AjouterAction().OuLever();

        monde.Campagne.Regler(Monde.Cnaf, Le, new ParametresDeCampagne(), "Une seule suffit.").OuLever();

        Assert.Equal(2, monde.Dossier.Actions.Count);
        Constate.RefuseePour(monde.LePorteur.AjouterAction(), MotifDeRefus.NombreMaximalDActions);
        Constate.Accordee(monde.LePorteur.RetirerAction(FicheId.Action(2)));
    }

    [Fact]
    public void Regler_AThreshold_ChangesWhatIsSaidOfAFiche()
    {
        _monde.Remplies();
        _monde.LePorteur.Enregistrer(Monde.Action, new Saisie { ["A07b"] = "6" }).OuLever();
        var avant = _monde.LePorteur.Examiner(Monde.Action).Alertes.Select(constat => constat.Controle.Id).ToList();

        Campagne.Regler(Monde.Cnaf, Le, Neufs, "Petits groupes.").OuLever();

        Assert.Single(avant.Except(_monde.LePorteur.Examiner(Monde.Action).Alertes.Select(constat => constat.Controle.Id)));
    }

    [Fact]
    public void Dater_BeforeTheOpening_MovesTheThreeDays_AndSaysFromWhatToWhat()
    {
        Campagne.Dater(Monde.Cnaf, Monde.AvantLOuverture, new(2019, 5, 15), new(2019, 7, 12), new(2019, 9, 20), "Plus tôt.").OuLever();

        Assert.Equal(
            (new DateOnly(2019, 5, 15), new DateOnly(2019, 7, 12), new DateOnly(2019, 9, 20)),
            (Campagne.PremierJour, Campagne.DernierJourDeSaisie, Campagne.DernierJourDeValidation));
        Assert.Equal(
            ["fin-de-validation d:2019-09-15 d:2019-09-20", "premier-jour d:2019-06-03 d:2019-05-15"],
            Campagne.Journal.Last().Ecarts().Select(ecart => $"{ecart.ChampId} {ecart.Avant} {ecart.Apres}"));
        Assert.Equal(PhaseDeCampagne.Ouverte, Campagne.PhaseA(Monde.AvantLOuverture));
    }

    [Fact]
    public void Dater_OnceOpen_IsRefused()
    {
        Constate.Accordee(Campagne.Dater(Monde.Cnaf, Campagne.OuvreLe.AddTicks(-10), new(2019, 6, 3), new(2019, 7, 13), new(2019, 9, 15), "x"));
        Constate.RefuseePour(
            Campagne.Dater(Monde.Cnaf, Campagne.OuvreLe, new(2019, 6, 10), new(2019, 7, 12), new(2019, 9, 15), "x"), MotifDeRefus.CampagneOuverte);
    }

    [Theory]
    [InlineData("2019-07-13", "2019-07-12", "2019-09-15", MotifDeRefus.DatesCroisees)]
    [InlineData("2019-06-03", "2019-09-16", "2019-09-15", MotifDeRefus.DatesCroisees)]
    [InlineData("2019-05-14", "2019-07-12", "2019-09-15", MotifDeRefus.DateDepassee)]
    public void Dater_WithDaysThatCrossOrAreGoneBy_IsRefused(string premier, string saisie, string validation, MotifDeRefus motif) =>
        Constate.RefuseePour(
            Campagne.Dater(Monde.Cnaf, Monde.AvantLOuverture, DateOnly.Parse(premier, null), DateOnly.Parse(saisie, null), DateOnly.Parse(validation, null), "x"),
            motif);

    [Fact]
    public void Dater_AnUnpublishedCampagneWhoseFirstDayIsGoneBy_MayKeepIt_AndNotEndBeforeToday()
    {
        var campagne = NonPubliee();

        Constate.RefuseePour(campagne.Dater(Monde.Cnaf, Le, new(2019, 6, 3), new(2019, 6, 14), new(2019, 9, 15), "x"), MotifDeRefus.DateDepassee);
        Constate.RefuseePour(campagne.Dater(Monde.Cnaf, Le, new(2019, 6, 4), new(2019, 6, 15), new(2019, 9, 15), "x"), MotifDeRefus.DateDepassee);
        Constate.Accordee(campagne.Dater(Monde.Cnaf, Le, new(2019, 6, 3), new(2019, 6, 15), new(2019, 6, 15), "x"));
    }

    [Fact]
    public void Interroger_BeforePublication_TakesTheQuestionnaire_AndDropsWhatItDoesNotKnow()
    {
        var autre = QuestionnaireDEssai.Avec(
            QuestionnaireDEssai.Question("A1", "entier"), parametres: """{ "id": "groupe.min", "libelle": "Groupe", "valeur": 6 }""");
        var campagne = NonPubliee(new ParametresDeCampagne { Seuils = new Dictionary<string, string> { ["groupe.min"] = "5", ["groupe.max"] = "9" } });
        campagne.Abaisser(Monde.Cnaf, Le, "A09-somme", "Consigne.").OuLever();

        campagne.Interroger(Monde.Cnaf, Le, autre, "Nouvelle version.").OuLever();

        Assert.Equal((autre.Id, autre), (campagne.QuestionnaireId, campagne.Questionnaire));
        Assert.Equal(["groupe.min"], campagne.Parametres.Seuils.Keys);
        Assert.Empty(campagne.Parametres.ControlesAbaisses);
        Assert.Equal(
            ["questionnaire t:clas-2018-2019 t:essai", "seuil.groupe.max n:9 "],
            campagne.Journal.Last().Ecarts().Select(ecart => $"{ecart.ChampId} {ecart.Avant} {ecart.Apres}"));
        Assert.True(campagne.Interroger(Monde.Cnaf, Le, autre, "Encore.").EstSansEffet);
    }

    [Fact]
    public void Interroger_OncePublished_IsRefused()
    {
        var autre = QuestionnaireDEssai.Avec(QuestionnaireDEssai.Question("A1", "entier"));

        Constate.RefuseePour(Campagne.Interroger(Monde.Cnaf, Monde.AvantLOuverture, autre, "x"), MotifDeRefus.CampagnePubliee);

        Assert.Same(Questionnaire.Clas20182019, Campagne.Questionnaire);
        Assert.Throws<ArgumentNullException>(() => Campagne.Interroger(Monde.Cnaf, Le, null!, "x"));
    }

    [Fact]
    public void ParametreDe_TellsAThresholdFromTheRest()
    {
        Assert.Equal("groupe.min", ChampsDeCampagne.ParametreDe(ChampsDeCampagne.Seuil("groupe.min")));
        Assert.Null(ChampsDeCampagne.ParametreDe(ChampsDeCampagne.Actions));
    }

    private static Campagne NonPubliee(ParametresDeCampagne? parametres = null) => Campagne.Preparer(
        CodeCampagne.Lire("2018-2019"), Questionnaire.Clas20182019, new(2019, 6, 3), new(2019, 7, 12), new(2019, 9, 15), parametres);
}
