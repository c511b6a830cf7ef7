using Clas.Domain.Tests.Questionnaires;

namespace Clas.Domain.Tests.Campagnes;

/// <summary>What the Cnaf may change of a campagne, and what it must say.</summary>
public sealed class GestesDeLaCnafTests
{
    private static readonly CodeCampagne Code = CodeCampagne.Lire("2018-2019");
    private static readonly DateOnly Premier = new(2019, 6, 3);
    private static readonly DateTimeOffset Le = Monde.PendantLaSaisie;

    private readonly Campagne _campagne = new Monde().Campagne;

    [Theory]
    [InlineData(12, 12)]
    [InlineData(3, 3)]
    public void Preparer_WithDaysThatTouch_IsAccepted(int saisie, int validation)
    {
        var campagne = Campagne.Preparer(Code, Questionnaire.Clas20182019, Premier, new(2019, 6, saisie), new(2019, 6, validation));

        Assert.Equal((new DateOnly(2019, 6, saisie), new DateOnly(2019, 6, validation)), (campagne.DernierJourDeSaisie, campagne.DernierJourDeValidation));
        Assert.Equal(HeureDeParis.DebutDu(Premier), campagne.OuvreLe);
    }

    [Theory]
    [InlineData(2, 10)]
    [InlineData(10, 9)]
    public void Preparer_WithCrossedDays_SaysTheirOrder(int saisie, int validation)
    {
        var erreur = Assert.Throws<ArgumentException>("premierJour", () => Campagne.Preparer(
            Code, Questionnaire.Clas20182019, Premier, new(2019, 6, saisie), new(2019, 6, validation)));

        Assert.Contains("opening, end of entry, end of validation", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Preparer_WithoutAQuestionnaire_IsAMistakeOfTheCaller() =>
        Assert.Throws<ArgumentNullException>(() => Campagne.Preparer(Code, null!, Premier, Premier, Premier));

    [Fact]
    public void Preparer_WithoutParameters_TakesTheGuides()
    {
        var campagne = Campagne.Preparer(Code, Questionnaire.Clas20182019, Premier, Premier, Premier);

        Assert.Equal((1, true, 14), (campagne.Parametres.NombreMaximalDActions, campagne.Parametres.NumeroSiasExige, campagne.Parametres.JoursDeDelaiApresRetour));
        Assert.Empty(campagne.Parametres.Seuils);
        Assert.Empty(campagne.Parametres.ControlesAbaisses);
        Assert.Same(ReferentielDesCaf.Vide, campagne.Cafs);
        Assert.Equal("clas-2018-2019", campagne.QuestionnaireId);
    }

    [Fact]
    public void Preparer_WithAListOfCaf_KeepsIt()
    {
        var cafs = ReferentielDesCaf.LireCsv("763;Caf de la Seine-Maritime;76;Europe/Paris");

        var campagne = Campagne.Preparer(Code, Questionnaire.Clas20182019, Premier, Premier, Premier, cafs: cafs);

        Assert.Same(cafs, campagne.Cafs);
    }

    [Fact]
    public void Prolonger_AtTheInstantWhenTheEntryCloses_MayLeaveItClosed_AndNotCloseItAgain()
    {
        var ferme = _campagne.SaisieFermeLe;

        Constate.Accordee(_campagne.Prolonger(Monde.Cnaf, ferme, new(2019, 7, 12), new(2019, 9, 30), "Rentrée tardive."));
        Constate.RefuseePour(
            _campagne.Prolonger(Monde.Cnaf, ferme.AddDays(-1), new(2019, 7, 11), new(2019, 9, 30), "Trop tard."), MotifDeRefus.DateDepassee);
    }

    [Fact]
    public void PhaseA_BeforePublication_IsPreparation_EvenWhenTheDaysAreOpen()
    {
        var campagne = Campagne.Preparer(Code, Questionnaire.Clas20182019, Premier, new(2019, 7, 12), new(2019, 9, 15));
        campagne.Publier(Monde.Cnaf, Le).OuLever();

        Assert.Equal(PhaseDeCampagne.Preparation, campagne.PhaseA(Le.AddTicks(-1)));
        Assert.Equal(PhaseDeCampagne.Ouverte, campagne.PhaseA(Le));
    }

    [Fact]
    public void Publier_Twice_KeepsTheFirstDate()
    {
        _campagne.Publier(Monde.Cnaf, Le).OuLever();

        Assert.Equal(Monde.AvantLOuverture, _campagne.PublieeLe);
        Assert.Equal((1, 1), (_campagne.Version, _campagne.Journal.Count));
    }

    [Fact]
    public void Publier_OnceTheEntryWouldBeOver_IsRefused()
    {
        var campagne = Campagne.Preparer(Code, Questionnaire.Clas20182019, Premier, new(2019, 6, 14), new(2019, 9, 15));

        Constate.RefuseePour(campagne.Publier(Monde.Cnaf, HeureDeParis.FinDu(new(2019, 6, 14))), MotifDeRefus.DateDepassee);

        Assert.Null(campagne.PublieeLe);
        Constate.Accordee(campagne.Publier(Monde.Cnaf, HeureDeParis.FinDu(new(2019, 6, 14)).AddTicks(-10)));
    }

    [Fact]
    public void EveryGeste_IsReservedToTheCnaf_AndMovesNothing()
    {
        Func<Acteur, Decision>[] gestes =
        [
            qui => _campagne.Publier(qui, Le),
            qui => _campagne.Prolonger(qui, Le, new(2019, 7, 19), new(2019, 9, 20), "x"),
            qui => _campagne.Rouvrir(qui, Le, new(2019, 7, 19), new(2019, 9, 20), "x"),
            qui => _campagne.Clore(qui, Le, "x"),
            qui => _campagne.Abaisser(qui, Le, Questionnaire.Clas20182019.Controles(TypeDeFiche.Action)[0].Id, "x"),
            qui => _campagne.Dater(qui, Monde.AvantLOuverture, Premier, new(2019, 7, 19), new(2019, 9, 20), "x"),
            qui => _campagne.Regler(qui, Le, new ParametresDeCampagne { NombreMaximalDActions = 2 }, "x"),
            qui => _campagne.Interroger(qui, Le, Questionnaire.Clas20182019, "x"),
        ];

        Assert.All(
            from geste in gestes from role in Enum.GetValues<Role>() where role != Role.Cnaf select geste(Monde.Acteur(role)),
            decision => Constate.RefuseePour(decision, MotifDeRefus.ReserveALaCnaf));
        Assert.Equal((1, new DateOnly(2019, 7, 12)), (_campagne.Version, _campagne.DernierJourDeSaisie));
    }

    [Fact]
    public void EveryGesteButPublier_NeedsAMotive()
    {
        Constate.RefuseePour(_campagne.Prolonger(Monde.Cnaf, Le, new(2019, 7, 19), new(2019, 9, 20), ""), MotifDeRefus.MotifManquant);
        Constate.RefuseePour(_campagne.Rouvrir(Monde.Cnaf, Le, new(2019, 7, 19), new(2019, 9, 20), " "), MotifDeRefus.MotifManquant);
        Constate.RefuseePour(_campagne.Clore(Monde.Cnaf, Le, "\t"), MotifDeRefus.MotifManquant);
        Constate.RefuseePour(
            _campagne.Abaisser(Monde.Cnaf, Le, Questionnaire.Clas20182019.Controles(TypeDeFiche.Action)[0].Id, " "),
            MotifDeRefus.MotifManquant);

        Assert.Equal(PhaseDeCampagne.Ouverte, _campagne.PhaseA(Le));
        Assert.Equal(1, _campagne.Version);
    }

    [Fact]
    public void EveryGeste_WithoutAnActor_IsAMistakeOfTheCaller() =>
        Assert.Throws<ArgumentNullException>(() => _campagne.Clore(null!, Le, "x"));

    [Fact]
    public void Prolonger_ToADayThatIsOver_IsRefused()
    {
        var tard = HeureDeParis.FinDu(new DateOnly(2019, 8, 1));

        Constate.RefuseePour(
            _campagne.Prolonger(Monde.Cnaf, tard, new(2019, 7, 19), new(2019, 8, 1), "x"), MotifDeRefus.DateDepassee);
        Constate.Accordee(_campagne.Prolonger(Monde.Cnaf, tard.AddTicks(-1), new(2019, 7, 19), new(2019, 8, 1), "x"));
    }

    [Theory]
    [InlineData("2019-06-02", "2019-09-20")]
    [InlineData("2019-09-21", "2019-09-20")]
    public void Prolonger_BeforeTheOpeningOrPastTheValidation_IsRefused(string saisie, string validation) =>
        Constate.RefuseePour(
            _campagne.Prolonger(Monde.Cnaf, Monde.AvantLOuverture, DateOnly.Parse(saisie, null), DateOnly.Parse(validation, null), "x"),
            MotifDeRefus.DatesCroisees);

    [Fact]
    public void Prolonger_EntryToTheDayValidationEnds_IsGranted()
    {
        _campagne.Prolonger(Monde.Cnaf, Le, new(2019, 9, 20), new(2019, 9, 20), "Canicule.").OuLever();

        Assert.Equal((new DateOnly(2019, 9, 20), new DateOnly(2019, 9, 20)), (_campagne.DernierJourDeSaisie, _campagne.DernierJourDeValidation));
    }

    [Fact]
    public void Clore_WhileEntryIsOpen_ClosesBothNow()
    {
        _campagne.Clore(Monde.Cnaf, Le, "Incident.").OuLever();

        Assert.Equal((Le, Le), (_campagne.SaisieFermeLe, _campagne.FermeLe));
        Assert.Equal(PhaseDeCampagne.Close, _campagne.PhaseA(Le));
        Assert.Equal(PhaseDeCampagne.Ouverte, _campagne.PhaseA(Le.AddTicks(-10)));
    }

    [Fact]
    public void Clore_AfterEntryClosed_LeavesTheEndOfEntryWhereItWas()
    {
        var finDeSaisie = _campagne.SaisieFermeLe;

        _campagne.Clore(Monde.Cnaf, Monde.PendantLaValidation, "Tout est validé.").OuLever();

        Assert.Equal((finDeSaisie, Monde.PendantLaValidation), (_campagne.SaisieFermeLe, _campagne.FermeLe));
    }

    [Fact]
    public void Abaisser_IsJournalledWithTheControlAndTheMotive_AndKeepsTheEarlierOnes()
    {
        var controles = Questionnaire.Clas20182019.Controles(TypeDeFiche.Action);
        var deLaStructure = Questionnaire.Clas20182019.Controles(TypeDeFiche.Structure)[0].Id;

        _campagne.Abaisser(Monde.Cnaf, Le, controles[0].Id, "Consigne.").OuLever();
        _campagne.Abaisser(Monde.Cnaf, Le, deLaStructure, "Autre consigne.").OuLever();

        Assert.Equal([controles[0].Id, deLaStructure], _campagne.Parametres.ControlesAbaisses);
        Assert.Equal($"{controles[0].Id}\u00A0: Consigne.", _campagne.Journal.ElementAt(1).Motif);
    }

    [Fact]
    public void Abaisser_AnUnknownControl_IsAMistakeOfTheCaller()
    {
        var erreur = Assert.Throws<ArgumentException>("controle", () => _campagne.Abaisser(Monde.Cnaf, Le, "Z-99", "x"));

        Assert.Contains("No control « Z-99 » in « clas-2018-2019 »", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Journal_OfACampagne_NamesItAndSaysWhoAndWhenToTheMicrosecond()
    {
        _campagne.Clore(Monde.Cnaf, Le.AddTicks(7), "Incident.").OuLever();

        var passage = _campagne.Journal.Last();
        Assert.Equal(("campagne/2018-2019", 2L, Le, "D. Leroy", "Clore", "Incident."),
            (passage.Sujet, passage.Sequence, passage.Le, passage.Acteur, passage.Geste, passage.Motif));
        Assert.Equal(Le, _campagne.FermeLe);
    }

    [Fact]
    public void Journal_OfASealedCampagne_NeedsItsKey()
    {
        var sceau = new SceauDeJournal(new byte[16], new byte[32]);
        _campagne.Attacher(Questionnaire.Clas20182019, ReferentielDesCaf.Vide, sceau);

        var neuve = Campagne.Preparer(Code, Questionnaire.Clas20182019, Premier, Premier, Premier);
        neuve.Attacher(Questionnaire.Clas20182019, ReferentielDesCaf.Vide, sceau);
        neuve.Publier(Monde.Cnaf, Monde.AvantLOuverture).OuLever();

        Assert.True(JournalDeDossier.Verifier([.. neuve.Journal], neuve.TeteDeJournal, sceau).EstIntact);
        Assert.False(JournalDeDossier.Verifier([.. neuve.Journal], neuve.TeteDeJournal).EstIntact);
    }

    [Fact]
    public void Attacher_AnotherQuestionnaire_NamesBoth()
    {
        var autre = QuestionnaireDEssai.Avec(QuestionnaireDEssai.Question("A1", "entier"));

        var erreur = Assert.Throws<ArgumentException>("questionnaire", () => _campagne.Attacher(autre, ReferentielDesCaf.Vide));

        Assert.Contains("Campagne 2018-2019 asks « clas-2018-2019 », not « essai »", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ACampagneJustLoaded_SaysWhatIsNotAttached()
    {
        var chargee = (Campagne)Activator.CreateInstance(typeof(Campagne), nonPublic: true)!;

        var erreur = Assert.Throws<InvalidOperationException>(() => chargee.Questionnaire);

        Assert.Contains("is not attached to campagne", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Attacher_GivesTheCampagneItsCafs()
    {
        var cafs = ReferentielDesCaf.LireCsv("763;Caf de Seine-Maritime;76;Europe/Paris");

        _campagne.Attacher(Questionnaire.Clas20182019, cafs);

        Assert.Same(cafs, _campagne.Cafs);
        Assert.Throws<ArgumentNullException>(() => _campagne.Attacher(Questionnaire.Clas20182019, null!));
        Assert.Throws<ArgumentNullException>(() => _campagne.Attacher(null!, cafs));
    }
}
