namespace Clas.Domain.Tests.Dossiers;

/// <summary>The facts kept beside the fiches: duties, discharges, numbers declared.</summary>
public sealed class FaitsDatesTests
{
    private static readonly DateTimeOffset Le = Monde.PendantLaSaisie;
    private static readonly CodeCampagne Code = CodeCampagne.Lire("2018-2019");

    [Fact]
    public void Obligation_PointsAtItsLineOfTheJournal()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.RendreAuPorteur(Monde.Action, "À revoir.", new Saisie { ["A48"] = "Aucune" }).OuLever();

        var (obligation, passage) = (Assert.Single(monde.Dossier.Obligations), monde.Dossier.Journal.Last());
        Assert.Equal((passage.Sequence, 1, Le, "À revoir."), (obligation.Sequence, obligation.Rang, obligation.Le, obligation.Motif));
        Assert.Equal(["A48"], obligation.Champs);
    }

    [Fact]
    public void Obligation_OfADossierSetAside_NamesNoFicheAndNoAnswer()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.MettreALEcart(RaisonDeMiseALEcart.Essai, "Essai.").OuLever();

        var obligation = Assert.Single(monde.Dossier.Obligations);
        Assert.Null(obligation.Rang);
        Assert.Empty(obligation.Champs);
    }

    [Fact]
    public void Valider_WithACorrection_CreatesADuty()
    {
        var monde = new Monde().Terminees();

        monde.LAgent.Valider(Monde.Structure, new Saisie { ["S19"] = "0123456", ["S09"] = "Centre-ville" }).OuLever();

        Assert.Equal((NatureDObligation.Correction, "S09"), (monde.Dossier.Obligations.Single().Nature, monde.Dossier.Obligations.Single().Champs.Single()));
    }

    [Fact]
    public void FinishingOnesOwnFiche_CreatesNoDuty()
    {
        var monde = new Monde().Remplies();

        monde.LePorteur.Terminer(Monde.Action).OuLever();

        Assert.Empty(monde.Dossier.Obligations);
    }

    [Fact]
    public void Decharge_SaysHowWhoAndWhenToTheMicrosecond()
    {
        var decharge = new DechargeDInformer(7, MoyenDInformer.Telephone, Monde.Agent, Le.AddTicks(7));

        Assert.Equal((7L, MoyenDInformer.Telephone, "a.martin", "A. Martin", Le),
            (decharge.Sequence, decharge.Moyen, decharge.ParId, decharge.Par, decharge.Le));
        Assert.Throws<ArgumentNullException>(() => new DechargeDInformer(7, MoyenDInformer.Telephone, null!, Le));
    }

    [Fact]
    public void StructuresFinancees_SaysWhoDeclaredWhatAndWhen()
    {
        var declaree = new StructuresFinancees(Code, Monde.SeineMaritime, 12, Monde.Agent, Le.AddTicks(7));

        Assert.Equal((Code, Monde.SeineMaritime, 12, "A. Martin", Le, 1),
            (declaree.Campagne, declaree.Caf, declaree.Nombre, declaree.Par, declaree.Le, declaree.Version));

        declaree.Modifier(9999, Monde.Responsable, Le.AddDays(1));

        Assert.Equal((9999, "C. Petit", Le.AddDays(1), 2), (declaree.Nombre, declaree.Par, declaree.Le, declaree.Version));
    }

    [Fact]
    public void StructuresFinancees_EachNumberSaid_IsALineOfItsHistory()
    {
        var declaree = new StructuresFinancees(Code, Monde.SeineMaritime, 0, Monde.Agent, Le.AddTicks(7));

        declaree.Modifier(12, Monde.Responsable, Le.AddDays(1));

        Assert.Equal(
            [(1, null, 0, "A. Martin", Le, true), (2, 0, 12, "C. Petit", Le.AddDays(1), false)],
            declaree.Declarations.Select(ligne => (ligne.Sequence, ligne.Ancien, ligne.Nombre, ligne.Par, ligne.Le, ligne.EstPremiere)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    public void StructuresFinancees_TheSameNumberSaidAgain_WritesNothing(int nombre)
    {
        var declaree = new StructuresFinancees(Code, Monde.SeineMaritime, nombre, Monde.Agent, Le);

        declaree.Modifier(nombre, Monde.Responsable, Le.AddDays(1));

        Assert.Equal((nombre, "A. Martin", Le, 1), (declaree.Nombre, declaree.Par, declaree.Le, declaree.Version));
        Assert.Single(declaree.Declarations);
        Assert.Throws<ArgumentException>("par", () => declaree.Modifier(nombre, Monde.Porteur, Le));
    }

    [Fact]
    public void StructuresFinancees_OutOfBounds_IsRefused_AndKeepsWhatWasDeclared()
    {
        var declaree = new StructuresFinancees(Code, Monde.SeineMaritime, 12, Monde.Agent, Le);

        Assert.ThrowsAny<ArgumentException>(() => declaree.Modifier(10_000, Monde.Agent, Le));
        Assert.ThrowsAny<ArgumentException>(() => declaree.Modifier(-1, Monde.Agent, Le));
        Assert.Throws<ArgumentNullException>(() => declaree.Modifier(1, null!, Le));

        Assert.Equal((12, 1), (declaree.Nombre, declaree.Version));
        Assert.Single(declaree.Declarations);
    }

    [Fact]
    public void StructuresFinancees_AreDeclaredByTheCafItselfOrTheCnaf()
    {
        var declaree = new StructuresFinancees(Code, Monde.SeineMaritime, 12, Monde.Cnaf, Le);

        var erreur = Assert.Throws<ArgumentException>("par", () => declaree.Modifier(1, Monde.Porteur, Le));
        Assert.Contains("Porteur does not speak for Caf 763", erreur.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("par", () => declaree.Modifier(1, Monde.ResponsableDAilleurs, Le));
        declaree.Modifier(3, Acteur.Systeme("Reprise"), Le);

        Assert.Equal(3, declaree.Nombre);
    }

    [Fact]
    public void Bilan_NeverCountsLessThanNothing()
    {
        var commence = new EtatDeDossier(StatutFiche.EnSaisie, [StatutFiche.NonCommencee], false);

        Assert.Equal(0, BilanCaf.De(1, [commence, commence]).NonCommences);
        Assert.False(BilanCaf.De(2, [commence, commence]).DepasseLAttendu);
    }

    [Theory]
    [InlineData(StatutFiche.NonCommencee, StatutFiche.NonCommencee, false)]
    [InlineData(StatutFiche.NonCommencee, StatutFiche.Terminee, true)]
    [InlineData(StatutFiche.Validee, StatutFiche.Terminee, true)]
    [InlineData(StatutFiche.Terminee, StatutFiche.EnSaisie, false)]
    public void EstTermine_WhenEveryBegunActionIsFinished(StatutFiche une, StatutFiche autre, bool attendu) =>
        Assert.Equal(attendu, new EtatDeDossier(StatutFiche.EnSaisie, [une, autre], false).EstTermine);

    [Theory]
    [InlineData(StatutFiche.Terminee, StatutFiche.Validee, false, false)]
    [InlineData(StatutFiche.Validee, StatutFiche.NonCommencee, false, false)]
    [InlineData(StatutFiche.Validee, StatutFiche.Validee, true, false)]
    [InlineData(StatutFiche.Validee, StatutFiche.Validee, false, true)]
    public void EstPrisEnCompte_NeedsBothValidatedAndNotSetAside(StatutFiche structure, StatutFiche action, bool aLEcart, bool attendu) =>
        Assert.Equal(attendu, new EtatDeDossier(structure, [action], aLEcart).EstPrisEnCompte);
}
