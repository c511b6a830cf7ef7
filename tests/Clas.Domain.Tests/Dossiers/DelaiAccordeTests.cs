using static Clas.Domain.MotifDeRefus;

namespace Clas.Domain.Tests.Dossiers;

/// <summary>The délai that the Cnaf grants a porteur for one fiche: to which, when, until when, and who is told.</summary>
public sealed class DelaiAccordeTests
{
    private static readonly DateTimeOffset Le = Monde.PendantLaValidation;
    private static readonly DateTimeOffset Fin = HeureDeParis.FinDu(new DateOnly(2019, 8, 30));
    private static readonly Saisie Retouche = new() { ["A48"] = "Aucune" };

    /// <summary>What a status answers, fiche by fiche: null when a délai may be granted.</summary>
    public static TheoryData<string, string, MotifDeRefus?> Statuts => new()
    {
        { "neuve", "s", null },
        { "neuve", "a1", null },
        { "remplies", "s", null },
        { "remplies", "a1", null },
        { "terminées", "s", null },
        { "terminées", "a1", FicheTerminee },
        { "structure validée", "s", DejaValidee },
        { "structure validée", "a1", FicheTerminee },
        { "validées", "s", DejaValidee },
        { "validées", "a1", DejaValidee },
    };

    [Theory]
    [MemberData(nameof(Statuts))]
    public void AccorderUnDelai_IsForAFicheThatThePorteurCouldWrite(string ouEnEst, string fiche, MotifDeRefus? refus)
    {
        var (monde, id) = (Jouer(ouEnEst), fiche == "s" ? Monde.Structure : Monde.Action);
        var cnaf = monde.Dossier.Pour(Monde.Cnaf, Le);
        var offert = cnaf.EstOffert(GesteDossier.AccorderUnDelai, id);

        var decision = cnaf.AccorderUnDelai(id, Fin, "Arrêt maladie.");

        Assert.Equal(refus is null, offert);
        Assert.Equal(refus is { } motif ? [new Refus(motif)] : [], decision.Refus);
        Assert.Equal(refus is null ? Fin : null, monde.Dossier.Fiche(id)!.DelaiJusquAu);
    }

    [Theory]
    [InlineData(Role.Porteur, ReserveALaCnaf)]
    [InlineData(Role.AgentCaf, ReserveALaCnaf)]
    [InlineData(Role.ResponsableCaf, ReserveALaCnaf)]
    [InlineData(Role.Systeme, ReserveALaCnaf)]
    [InlineData(Role.Cnaf, null)]
    public void AccorderUnDelai_IsTheCnafs(Role role, MotifDeRefus? refus)
    {
        var decision = Jouer("remplies").Dossier.Pour(Monde.Acteur(role), Le).AccorderUnDelai(Monde.Action, Fin, "Arrêt maladie.");

        Assert.Equal(refus is { } motif ? [new Refus(motif)] : [], decision.Refus);
    }

    [Fact]
    public void AccorderUnDelai_LetsThePorteurWriteOnThatFiche_LastDayIncluded()
    {
        var monde = Jouer("remplies");

        monde.Dossier.Pour(Monde.Cnaf, Le).AccorderUnDelai(Monde.Action, Fin, "Arrêt maladie.").OuLever();

        Constate.Accordee(monde.Dossier.Pour(Monde.Porteur, Fin.AddTicks(-10)).Enregistrer(Monde.Action, Retouche));
        Constate.RefuseePour(monde.Dossier.Pour(Monde.Porteur, Le).Enregistrer(Monde.Structure, new Saisie { ["S09"] = "x" }), SaisieFermee);
        Constate.RefuseePour(monde.Dossier.Pour(Monde.Porteur, Fin).Enregistrer(Monde.Action, new Saisie { ["A48"] = "y" }), SaisieFermee);
    }

    [Fact]
    public void AccorderUnDelai_TellsThePorteur_AndTheJournalSaysUntilWhen()
    {
        var monde = Jouer("remplies");
        var revision = monde.Dossier.Fiche(Monde.Action)!.Revision;

        monde.Dossier.Pour(Monde.Cnaf, Le).AccorderUnDelai(Monde.Action, Fin, "Arrêt maladie.").OuLever();

        var (passage, obligation) = (monde.Dossier.Journal.Last(), Assert.Single(monde.Dossier.Obligations));
        Assert.Equal(
            ("AccorderUnDelai", Monde.Action, (string?)null, "2019-08-30T22:00:00.000000Z", "Arrêt maladie."),
            (passage.Geste, passage.Fiche, passage.De, passage.Vers, passage.Motif));
        Assert.Equal(
            (NatureDObligation.Delai, passage.Sequence, (int?)1, "Arrêt maladie."),
            (obligation.Nature, obligation.Sequence, obligation.Rang, obligation.Motif));
        Assert.Equal(revision, monde.Dossier.Fiche(Monde.Action)!.Revision);
    }

    [Fact]
    public void AccorderUnDelai_TheSameTwice_IsWrittenOnce()
    {
        var monde = Jouer("remplies");
        var cnaf = monde.Dossier.Pour(Monde.Cnaf, Le);
        cnaf.AccorderUnDelai(Monde.Action, Fin, "Arrêt maladie.").OuLever();
        var version = monde.Dossier.Version;

        Assert.True(cnaf.AccorderUnDelai(Monde.Action, Fin, "Encore.").EstSansEffet);
        Assert.Equal(version, monde.Dossier.Version);
        Constate.Accordee(cnaf.AccorderUnDelai(Monde.Action, Fin.AddDays(-1), "Moins longtemps."));
    }

    [Fact]
    public void AccorderUnDelai_NeedsAMotiveAndADateToCome()
    {
        var cnaf = Jouer("remplies").Dossier.Pour(Monde.Cnaf, Le);

        Constate.RefuseePour(cnaf.AccorderUnDelai(Monde.Action, Le, " "), MotifManquant, DateDepassee);
        Constate.RefuseePour(cnaf.AccorderUnDelai(Monde.Action, Fin, new string('x', 2001)), MotifTropLong);
        Constate.RefuseePour(cnaf.AccorderUnDelai(Monde.Action, Fin, "a\0b"), CaractereInterdit);
        Constate.RefuseePour(
            cnaf.Accomplir(new DemandeDeDossier(GesteDossier.AccorderUnDelai) { Fiche = Monde.Action, Motif = "x" }), DateDepassee);
    }

    [Fact]
    public void AccorderUnDelai_PastTheValidation_AsksForTheDossierToBeReopenedFirst()
    {
        var monde = Jouer("remplies");
        var (cnaf, tard) = (monde.Dossier.Pour(Monde.Cnaf, Le), HeureDeParis.FinDu(new DateOnly(2019, 9, 30)));
        Constate.RefuseePour(cnaf.AccorderUnDelai(Monde.Action, monde.Campagne.FermeLe.AddTicks(10), "x"), DelaiTropLong);
        Constate.RefuseePour(cnaf.AccorderUnDelai(Monde.Action, tard, "x"), DelaiTropLong);

        cnaf.Rouvrir(tard, "Incendie.").OuLever();

        Assert.Equal(tard, monde.Dossier.FinDeValidation);
        Constate.Accordee(cnaf.AccorderUnDelai(Monde.Action, tard, "Incendie."));
        Constate.Accordee(monde.Dossier.Pour(Monde.Porteur, tard.AddTicks(-10)).Enregistrer(Monde.Action, Retouche));
    }

    [Fact]
    public void AccorderUnDelai_OnceAllIsClosed_AsksForTheDossierToBeReopenedFirst()
    {
        var monde = Jouer("remplies");
        var cnaf = monde.Dossier.Pour(Monde.Cnaf, Monde.ApresTout);
        Constate.RefuseePour(cnaf.AccorderUnDelai(Monde.Action, Monde.ApresTout.AddDays(1), "x"), ValidationFermee);
        Assert.False(cnaf.EstOffert(GesteDossier.AccorderUnDelai, Monde.Action));

        cnaf.Rouvrir(Monde.ApresTout.AddDays(2), "Oubli.").OuLever();

        Constate.Accordee(cnaf.AccorderUnDelai(Monde.Action, Monde.ApresTout.AddDays(2), "Oubli."));
    }

    [Fact]
    public void AccorderUnDelai_WhileEntryIsOpen_MustOutlastIt()
    {
        var monde = Jouer("remplies");
        var cnaf = monde.Dossier.Pour(Monde.Cnaf, Monde.PendantLaSaisie);

        Constate.RefuseePour(cnaf.AccorderUnDelai(Monde.Action, monde.Campagne.SaisieFermeLe, "x"), DelaiSansObjet);
        Constate.Accordee(cnaf.AccorderUnDelai(Monde.Action, monde.Campagne.SaisieFermeLe.AddTicks(10), "x"));
    }

    [Fact]
    public void AccorderUnDelai_WhenEntryLastsAsLongAsTheValidation_IsNotOffered()
    {
        var monde = Jouer("remplies");
        monde.Campagne.Prolonger(Monde.Cnaf, Monde.PendantLaSaisie, new(2019, 9, 15), new(2019, 9, 15), "x").OuLever();
        var cnaf = monde.Dossier.Pour(Monde.Cnaf, Monde.PendantLaSaisie);

        Assert.Equal([new Refus(DelaiSansObjet)], cnaf.GestePossible(GesteDossier.AccorderUnDelai, Monde.Action).DuMoment);
        Constate.RefuseePour(cnaf.AccorderUnDelai(Monde.Action, Fin, "x"), DelaiSansObjet);
    }

    [Fact]
    public void AccorderUnDelai_OfADossierSetAside_IsRefused()
    {
        var monde = Jouer("remplies");
        monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Doublon, "Saisi deux fois.").OuLever();

        Constate.RefuseePour(monde.Dossier.Pour(Monde.Cnaf, Le).AccorderUnDelai(Monde.Action, Fin, "x"), DossierMisALEcart);
    }

    [Fact]
    public void AccorderUnDelai_ForAFicheThatIsNotThere_IsAMistakeOfTheCaller()
    {
        var erreur = Assert.Throws<ArgumentException>(
            "demande", () => Jouer("neuve").Dossier.Pour(Monde.Cnaf, Le).AccorderUnDelai(FicheId.Action(2), Fin, "x"));

        Assert.Contains("has no fiche A2", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Retour_AfterALongerDelai_LeavesIt()
    {
        var monde = Jouer("remplies");
        monde.Dossier.Pour(Monde.Cnaf, Le).AccorderUnDelai(Monde.Action, Fin, "Arrêt maladie.").OuLever();

        monde.Dossier.Pour(Monde.Agent, Le).RendreAuPorteur(Monde.Action, "À revoir.").OuLever();

        Assert.Equal(Fin, monde.Dossier.Fiche(Monde.Action)!.DelaiJusquAu);
    }

    [Fact]
    public void Rouvrir_IsJournalledWithItsDate()
    {
        var monde = Jouer("terminées");

        monde.Dossier.Pour(Monde.Cnaf, Monde.ApresTout).Rouvrir(HeureDeParis.FinDu(new DateOnly(2019, 10, 8)), "Oubli.").OuLever();

        Assert.Equal("2019-10-08T22:00:00.000000Z", monde.Dossier.Journal.Last().Vers);
    }

    private static Monde Jouer(string ouEnEst) => ouEnEst switch
    {
        "neuve" => new Monde(),
        "remplies" => new Monde().Remplies(),
        "terminées" => new Monde().Terminees(),
        "structure validée" => new Monde().StructureValidee(),
        _ => new Monde().Validees(),
    };
}
