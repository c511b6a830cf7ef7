namespace Clas.Domain.Tests.Dossiers;

/// <summary>What a dossier says of itself, and what it needs around it.</summary>
public sealed class IdentiteDuDossierTests
{
    private static readonly NumeroDeDossier Numero = NumeroDeDossier.Lire("2018-763-0042");

    private readonly Monde _monde = new();

    [Fact]
    public void Ouvrir_SaysWhoseItIs()
    {
        var dossier = _monde.Dossier;

        Assert.Equal(new DossierId(Monde.SeineMaritime, dossier.Cle), dossier.Id);
        Assert.Equal(("2018-2019", Monde.Colibris.Id, "Les Colibris"), (dossier.CodeCampagne.ToString(), dossier.StructureId, dossier.NomALOuverture));
        Assert.Equal((0, TeteDeJournal.Vide), (dossier.Version, dossier.TeteDeJournal));
        Assert.Null(dossier.MiseALEcart);
    }

    [Fact]
    public void Ouvrir_WithoutCampagneOrStructure_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>("campagne", () => Dossier.Ouvrir(_monde.Dossier.Id, null!, Monde.Colibris));
        Assert.Throws<ArgumentNullException>("structure", () => Dossier.Ouvrir(_monde.Dossier.Id, _monde.Campagne, null!));
    }

    [Fact]
    public void Nom_IsTheAnswer_ElseTheNameAtOpening()
    {
        Assert.Equal("Les Colibris", _monde.Dossier.Nom);

        _monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Grands Colibris" }).OuLever();
        Assert.Equal("Les Grands Colibris", _monde.Dossier.Nom);

        _monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "" }).OuLever();
        Assert.Equal("Les Colibris", _monde.Dossier.Nom);
    }

    [Fact]
    public void Numeroter_Once_IsKept_AndTwiceIsAMistake()
    {
        Assert.Null(_monde.Dossier.Numero);
        _monde.Dossier.Numeroter(Numero);

        var erreur = Assert.Throws<InvalidOperationException>(() => _monde.Dossier.Numeroter(NumeroDeDossier.Lire("2018-763-0043")));

        Assert.Equal(Numero, _monde.Dossier.Numero);
        Assert.Contains("2018-763-0042", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Attacher_AnotherCampagne_NamesBoth()
    {
        var suivante = Campagne.Preparer(
            CodeCampagne.Lire("2019-2020"), Questionnaire.Clas20182019, new(2020, 6, 1), new(2020, 6, 2), new(2020, 6, 3));

        var erreur = Assert.Throws<ArgumentException>("campagne", () => _monde.Dossier.Attacher(suivante));

        Assert.Contains("answers campagne 2018-2019, not 2019-2020", erreur.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => _monde.Dossier.Attacher(null!));
    }

    [Fact]
    public void ADossierJustLoaded_SaysWhatIsNotAttached()
    {
        var charge = (Dossier)Activator.CreateInstance(typeof(Dossier), nonPublic: true)!;
        typeof(Dossier).GetProperty(nameof(Dossier.Caf))!.SetValue(charge, Monde.SeineMaritime);
        typeof(Dossier).GetProperty(nameof(Dossier.Cle))!.SetValue(charge, _monde.Dossier.Cle);

        var erreur = Assert.Throws<InvalidOperationException>(() => charge.Campagne);

        Assert.Contains($"is not attached to dossier {_monde.Dossier.Id}", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TitreDe_NumbersTheActionsOnlyWhenThereAreSeveral()
    {
        var monde = new Monde(new ParametresDeCampagne { NombreMaximalDActions = 2 });
        Assert.Equal("Fiche Structure", monde.Dossier.TitreDe(Monde.Structure));
        Assert.Equal("Fiche Action 2018-2019", monde.Dossier.TitreDe(Monde.Action));

        monde.LePorteur.AjouterAction().OuLever();

        Assert.Equal("Fiche Structure", monde.Dossier.TitreDe(Monde.Structure));
        Assert.Equal("Fiche Action 2018-2019 n° 1", monde.Dossier.TitreDe(Monde.Action));
    }

    [Fact]
    public void ContexteDe_GivesEachFicheWhatItMayCompareWith()
    {
        var monde = new Monde(new ParametresDeCampagne { Seuils = new Dictionary<string, string> { ["groupe.min"] = "5" } }).Remplies();
        monde.Campagne.Attacher(Questionnaire.Clas20182019, ReferentielDesCaf.LireCsv("763;Caf;76;Europe/Paris"));
        var precedentes = new ReponsesPrecedentes(Une("S01"), Une("A48"));
        monde.Dossier.Attacher(monde.Campagne, precedentes: precedentes);

        var structure = monde.Dossier.ContexteDe(monde.Dossier.Structure);
        var action = monde.Dossier.ContexteDe(monde.Dossier.Actions[0]);

        Assert.Equal((monde.Dossier.Structure.Reponses, Reponses.Vide), (structure.Structure, structure.Action));
        Assert.Equal((monde.Dossier.Structure.Reponses, monde.Dossier.Actions[0].Reponses), (action.Structure, action.Action));
        Assert.Equal((precedentes.Structure, null), (structure.StructurePrecedente, structure.ActionPrecedente));
        Assert.Equal((precedentes.Structure, precedentes.Action), (action.StructurePrecedente, action.ActionPrecedente));
        Assert.Equal(("5", "2018-2019", 1), (action.Parametres["groupe.min"], action.Annees, action.RangAction));
        Assert.Equal(["76"], action.Departements);
    }

    [Fact]
    public void ContexteDe_OtherAnswers_JudgesThoseInTheFichesPlace()
    {
        var monde = new Monde().Remplies();
        var autres = Une("S01");

        Assert.Equal(autres, monde.Dossier.ContexteDe(monde.Dossier.Structure, autres).Structure);
        Assert.Equal(autres, monde.Dossier.ContexteDe(monde.Dossier.Actions[0], autres).Action);
        Assert.Throws<ArgumentNullException>(() => monde.Dossier.ContexteDe(null!));
    }

    [Fact]
    public void StructurePorteuse_HasANameAsTyped_WithoutItsBlanks()
    {
        Assert.Equal("Les Colibris", new StructurePorteuse(Monde.Colibris.Id, "  Les Colibris ").Nom);
        Assert.ThrowsAny<ArgumentException>(() => new StructurePorteuse(Monde.Colibris.Id, " "));
    }

    private static Reponses Une(string champ) => Reponses.Vide.Avec(champ, new ReponseTexte("L’an dernier"));
}
