namespace Clas.Domain.Tests.Journal;

public sealed class JournalTests
{
    private static readonly byte[] Cle = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void EveryGrantedGeste_AppendsOneChainedLine()
    {
        var dossier = new Monde().Validees().Dossier;

        Assert.Equal(dossier.Version, dossier.Journal.Count);
        Assert.Equal(Enumerable.Range(1, dossier.Journal.Count).Select(i => (long)i), dossier.Journal.Select(p => p.Sequence));
        Assert.True(JournalDeDossier.Verifier([.. dossier.Journal], dossier.TeteDeJournal).EstIntact);
    }

    [Fact]
    public void ARefusedGeste_WritesNoLine()
    {
        var monde = new Monde().Terminees();
        var tete = monde.Dossier.TeteDeJournal;

        var decision = monde.LAgent.Valider(Monde.Action);

        Assert.False(decision.EstAccordee);
        Assert.Equal(tete, monde.Dossier.TeteDeJournal);
    }

    [Fact]
    public void Verifier_WithoutTheLastLine_FindsIt()
    {
        var dossier = new Monde().Validees().Dossier;

        Assert.False(JournalDeDossier.Verifier([.. dossier.Journal.SkipLast(1)], dossier.TeteDeJournal).EstIntact);
    }

    [Fact]
    public void Verifier_WithTwoLinesSwapped_FindsIt()
    {
        var dossier = new Monde().Validees().Dossier;
        var lignes = dossier.Journal.ToList();
        (lignes[1], lignes[2]) = (lignes[2], lignes[1]);

        Assert.False(JournalDeDossier.Verifier(lignes, dossier.TeteDeJournal).EstIntact);
    }

    [Fact]
    public void Effacer_AValueAndItsSalt_KeepsTheChainValid()
    {
        var dossier = new Monde().Validees().Dossier;
        var premiere = dossier.Journal.First();

        premiere.Effacer("S13a.apres");
        premiere.Effacer("acteur");

        Assert.Null(premiere.Acteur);
        Assert.DoesNotContain(premiere.Valeurs, valeur => valeur.Cle is "acteur" or "S13a.apres");
        Assert.NotNull(premiere.Ecarts().Single(ecart => ecart.ChampId == "S01").Apres);
        Assert.Null(premiere.Ecarts().Single(ecart => ecart.ChampId == "S13a").Apres);
        Assert.True(JournalDeDossier.Verifier([.. dossier.Journal], dossier.TeteDeJournal).EstIntact);
    }

    [Fact]
    public void Passage_SaysItsGeste_AsAGesteOfWhatItIsAbout()
    {
        var monde = new Monde(new ParametresDeCampagne { NombreMaximalDActions = 2 }).Validees();
        monde.Dossier.Pour(Monde.Porteur, Monde.PendantLaSaisie).AjouterAction().OuLever();
        monde.Dossier.Pour(Monde.Cnaf, Monde.ApresTout).Rouvrir(Monde.ApresTout.AddDays(5), "Erreur.").OuLever();
        var journal = monde.Dossier.Journal;

        Assert.All(journal, passage => Assert.Equal(passage.Geste, $"{passage.GesteFiche}{passage.GesteDossier}"));
        Assert.Equal(GesteFiche.Valider, journal.Last(passage => passage.Vers == nameof(StatutFiche.Validee)).GesteFiche);
        Assert.Equal(GesteDossier.AjouterAction, journal.Single(passage => passage.Geste == "AjouterAction").GesteDossier);
        Assert.Equal(GesteDossier.Rouvrir, journal.Last().GesteDossier);
    }

    [Fact]
    public void Passage_OfACampagne_IsNoGesteOfADossier()
    {
        var campagne = new Monde().Campagne;
        campagne.Clore(Monde.Cnaf, Monde.PendantLaSaisie, "Fin.").OuLever();
        campagne.Rouvrir(Monde.Cnaf, Monde.PendantLaValidation, new DateOnly(2019, 8, 20), new DateOnly(2019, 9, 20), "Reprise.").OuLever();

        Assert.Contains(campagne.Journal, passage => passage.Geste == nameof(GesteDossier.Rouvrir));
        Assert.All(campagne.Journal, passage => Assert.True(passage is { GesteFiche: null, GesteDossier: null }));
    }

    [Fact]
    public void ASealedJournal_DoesNotVerifyWithoutItsKey()
    {
        var monde = new Monde();
        var sceau = new SceauDeJournal(new byte[16], Cle);
        monde.Dossier.Attacher(monde.Campagne, sceau);
        monde.Remplies();

        var lignes = monde.Dossier.Journal.ToList();

        Assert.True(JournalDeDossier.Verifier(lignes, monde.Dossier.TeteDeJournal, sceau).EstIntact);
        Assert.False(JournalDeDossier.Verifier(lignes, monde.Dossier.TeteDeJournal).EstIntact);
    }

    [Fact]
    public void Verifier_WithoutAKey_SaysItFindsAccidentsOnly() =>
        Assert.True(JournalDeDossier.Verifier([], TeteDeJournal.Vide).ProtegeSeulementDesAccidents);

    [Fact]
    public void TheSameValue_TwiceInAJournal_HasTwoDigests()
    {
        var monde = new Monde();
        monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Un", ["S09"] = "Un" }).OuLever();

        var empreintes = monde.Dossier.Journal.Single().Empreintes.Where(e => e.Cle.EndsWith("apres", StringComparison.Ordinal));

        Assert.Equal(2, empreintes.Select(e => e.Empreinte).Distinct().Count());
    }
}
