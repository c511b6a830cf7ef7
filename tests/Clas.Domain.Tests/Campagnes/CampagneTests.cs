namespace Clas.Domain.Tests.Campagnes;

public sealed class CampagneTests
{
    [Theory]
    [InlineData("2019-06-02T21:59:59Z", PhaseDeCampagne.Preparation)]
    [InlineData("2019-06-02T22:00:00Z", PhaseDeCampagne.Ouverte)]
    [InlineData("2019-07-12T21:59:59.999999Z", PhaseDeCampagne.Ouverte)]
    [InlineData("2019-07-12T22:00:00Z", PhaseDeCampagne.SaisieClose)]
    [InlineData("2019-09-15T21:59:59.999999Z", PhaseDeCampagne.SaisieClose)]
    [InlineData("2019-09-15T22:00:00Z", PhaseDeCampagne.Close)]
    public void PhaseA_IncludesTheLastDay_InParisTime(string le, PhaseDeCampagne attendue) =>
        Assert.Equal(attendue, new Monde().Campagne.PhaseA(DateTimeOffset.Parse(le, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void PhaseA_OfAnUnpublishedCampagne_IsPreparation()
    {
        var campagne = Campagne.Preparer(
            CodeCampagne.Lire("2018-2019"), Questionnaire.Clas20182019, new(2019, 6, 3), new(2019, 7, 12), new(2019, 9, 15));

        Assert.Equal(PhaseDeCampagne.Preparation, campagne.PhaseA(Monde.PendantLaSaisie));
    }

    [Fact]
    public void Preparer_WithCrossedDays_Throws() =>
        Assert.Throws<ArgumentException>(() => Campagne.Preparer(
            CodeCampagne.Lire("2018-2019"), Questionnaire.Clas20182019, new(2019, 7, 3), new(2019, 6, 12), new(2019, 9, 15)));

    [Fact]
    public void Prolonger_ByTheCnaf_MovesTheLastDayAndIsJournalled()
    {
        var campagne = new Monde().Campagne;

        campagne.Prolonger(Monde.Cnaf, Monde.PendantLaSaisie, new(2019, 7, 19), new(2019, 9, 20), "Panne du 12 juillet.").OuLever();

        Assert.Equal(new DateOnly(2019, 7, 19), campagne.DernierJourDeSaisie);
        Assert.Equal(["Publier", "Prolonger"], campagne.Journal.Select(passage => passage.Geste));
        Assert.True(JournalDeDossier.Verifier([.. campagne.Journal], campagne.TeteDeJournal).EstIntact);
    }

    [Fact]
    public void Prolonger_ByAnAgent_IsReservedToTheCnaf() =>
        Constate.RefuseePour(
            new Monde().Campagne.Prolonger(Monde.Agent, Monde.PendantLaSaisie, new(2019, 7, 19), new(2019, 9, 20), "x"),
            MotifDeRefus.ReserveALaCnaf);

    [Fact]
    public void Prolonger_WithCrossedDaysAndNoMotive_SaysBoth() =>
        Constate.RefuseePour(
            new Monde().Campagne.Prolonger(Monde.Cnaf, Monde.PendantLaSaisie, new(2019, 9, 19), new(2019, 9, 1), " "),
            MotifDeRefus.DatesCroisees,
            MotifDeRefus.MotifManquant);

    [Fact]
    public void Clore_ThenRouvrir_LetsThePorteurWriteAgain()
    {
        var monde = new Monde();
        monde.Campagne.Clore(Monde.Cnaf, Monde.PendantLaSaisie, "Incident.").OuLever();
        var demain = Monde.PendantLaSaisie.AddDays(1);
        Assert.Equal(PhaseDeCampagne.Close, monde.Campagne.PhaseA(demain));

        monde.Campagne.Rouvrir(Monde.Cnaf, demain, new(2019, 7, 12), new(2019, 9, 15), "Incident clos.").OuLever();

        Constate.Accordee(monde.Dossier.Pour(Monde.Porteur, demain).Enregistrer(Monde.Structure, Monde.StructureComplete));
    }

    [Fact]
    public void Clore_AClosedCampagne_LeavesItClosedSinceThen()
    {
        var campagne = new Monde().Campagne;
        var (fermeLe, version) = (campagne.FermeLe, campagne.Version);

        var decision = campagne.Clore(Monde.Cnaf, Monde.ApresTout, "Encore.");

        Assert.True(decision.EstSansEffet);
        Assert.Equal((fermeLe, version), (campagne.FermeLe, campagne.Version));
    }

    [Fact]
    public void AGeste_ThatChangesNothing_WritesNothing()
    {
        var campagne = new Monde().Campagne;
        campagne.Abaisser(Monde.Cnaf, Monde.PendantLaSaisie, "A09-somme", "Consigne.").OuLever();
        var version = campagne.Version;

        Assert.True(campagne.Publier(Monde.Cnaf, Monde.PendantLaSaisie).EstSansEffet);
        Assert.True(campagne.Prolonger(Monde.Cnaf, Monde.PendantLaSaisie, new(2019, 7, 12), new(2019, 9, 15), "Idem.").EstSansEffet);
        Assert.True(campagne.Abaisser(Monde.Cnaf, Monde.PendantLaSaisie, "A09-somme", "Consigne.").EstSansEffet);

        Assert.Equal((version, version), (campagne.Version, campagne.Journal.Count));
    }

    [Theory]
    [InlineData("a\0b", MotifDeRefus.CaractereInterdit)]
    [InlineData("  ", MotifDeRefus.MotifManquant)]
    [InlineData(null, MotifDeRefus.MotifTropLong)]
    public void EveryGesteButPublier_NeedsAMotiveThatCanBeKept(string? saisi, MotifDeRefus attendu)
    {
        var (campagne, le, motif) = (new Monde().Campagne, Monde.PendantLaSaisie, saisi ?? new string('x', 2001));

        Constate.RefuseePour(campagne.Prolonger(Monde.Cnaf, le, new(2019, 7, 19), new(2019, 9, 20), motif), attendu);
        Constate.RefuseePour(campagne.Rouvrir(Monde.Cnaf, le, new(2019, 7, 19), new(2019, 9, 20), motif), attendu);
        Constate.RefuseePour(campagne.Clore(Monde.Cnaf, le, motif), attendu);
        Constate.RefuseePour(campagne.Abaisser(Monde.Cnaf, le, "A09-somme", motif), attendu);
    }

    [Fact]
    public void Prolonger_AnOpenEntryToADayThatIsOver_IsRefused() =>
        Constate.RefuseePour(
            new Monde().Campagne.Prolonger(Monde.Cnaf, Monde.PendantLaSaisie, new(2019, 6, 10), new(2019, 9, 15), "Erreur."),
            MotifDeRefus.DateDepassee);

    [Fact]
    public void Abaisser_ABlockingControl_LetsTheFicheBeFinished()
    {
        var monde = new Monde().Remplies();
        monde.LePorteur.Enregistrer(Monde.Action, new Saisie { ["A09.cp"] = "999" }).OuLever();
        var examen = monde.LePorteur.Examiner(Monde.Action);
        var controle = Assert.Single(examen.Blocages).Controle.Id;

        monde.Campagne.Abaisser(Monde.Cnaf, Monde.PendantLaSaisie, controle, "Consigne du 14 juin.").OuLever();

        Constate.Accordee(monde.LePorteur.Terminer(Monde.Action));
    }

    [Fact]
    public void ReferentielDesCaf_ReadsTheCsv_AndNamesTheWrongLine()
    {
        var cafs = ReferentielDesCaf.LireCsv("# exemple\ncode;nom;departements;fuseau\n763;Caf de Seine-Maritime;76;Europe/Paris\n201;Caf de Corse-du-Sud;2A;Europe/Paris");

        Assert.Equal("Caf de Seine-Maritime", cafs.NomDe(Monde.SeineMaritime));
        Assert.Equal("Caf 951", cafs.NomDe(Monde.ValDOise));
        Assert.Contains("ligne 1", Assert.Throws<FormatException>(() => ReferentielDesCaf.LireCsv("7;x")).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => ReferentielDesCaf.LireCsv("763;a;76;Europe/Paris\n763;b;76;Europe/Paris"));
    }
}
