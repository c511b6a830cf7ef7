using Clas.Domain;

namespace Clas.Persistence.Conformite;

// What is written is what is read.
public abstract partial class MagasinConforme
{
    [Fact]
    public async Task TrouverAsync_WhenAbsent_IsNull()
    {
        await AjouterAsync();

        var dossier = await Dossiers.TrouverAsync(Monde.NouvelId());

        Assert.Null(dossier);
    }

    [Fact]
    public async Task TrouverAsync_WithTheGuidOfAnotherCaf_IsNull()
    {
        var id = await AjouterAsync();

        var dossier = await Dossiers.TrouverAsync(new DossierId(Monde.ValDOise, id.Valeur));

        Assert.Null(dossier);
    }

    [Fact]
    public async Task Dossier_ReadAgain_IsTheOneWritten()
    {
        var id = Monde.NouvelId();
        var memoire = Dossier.Ouvrir(id, (await Campagnes.TrouverAsync(Monde.Annee))!, Monde.Colibris);
        await Dossiers.AjouterAsync(Dossier.Ouvrir(id, memoire.Campagne, Monde.Colibris));

        foreach (var geste in Histoire())
        {
            geste(memoire).OuLever();
            (await Dossiers.ChangerAsync(id, geste)).OuLever();

            MemeDossier(memoire, await LireAsync(id));
        }
    }

    [Fact]
    public async Task Reloaded_dossier_offers_the_same_gestes()
    {
        var id = Monde.NouvelId();
        var memoire = Dossier.Ouvrir(id, (await Campagnes.TrouverAsync(Monde.Annee))!, Monde.Colibris);
        await Dossiers.AjouterAsync(Dossier.Ouvrir(id, memoire.Campagne, Monde.Colibris));

        foreach (var geste in Histoire())
        {
            geste(memoire).OuLever();
            (await Dossiers.ChangerAsync(id, geste)).OuLever();

            var relu = await LireAsync(id);
            Assert.Equal(Offres(memoire), Offres(relu));
        }
    }

    [Fact]
    public async Task Reponses_OfAnyScript_ComeBackAsTyped()
    {
        const string texte = "Œuvre « d’été » – عربي 中文 😀 <b>\"\\ ligne\nsuivante";
        var id = await AjouterAsync(Gestes.RemplirTout);
        (await Dossiers.ChangerAsync(id, Gestes.Enregistrer(Monde.Action, new Saisie { ["A48"] = texte }))).OuLever();

        var relu = await LireAsync(id);

        Assert.Equal(texte, Assert.IsType<ReponseTexte>(relu.Actions[0].Reponses["A48"]).Texte);
        Assert.True((await Journaux.VerifierAsync(id)).EstIntact);
    }

    [Fact]
    public async Task Instants_ComeBackInUtcToTheMicrosecond()
    {
        var le = new DateTimeOffset(2019, 6, 15, 12, 30, 45, 123, 456, TimeSpan.FromHours(2)).AddTicks(7);
        var id = await AjouterAsync();

        (await Dossiers.ChangerAsync(id, dossier => dossier.Pour(Monde.Porteur, le).Enregistrer(Monde.Structure, Monde.StructureComplete))).OuLever();
        (await Dossiers.ChangerAsync(id, dossier => dossier.Pour(Monde.Porteur, le).Terminer(Monde.Structure))).OuLever();

        var terminee = (await LireAsync(id)).Structure.TermineeLe!.Value;
        Assert.Equal(new DateTimeOffset(2019, 6, 15, 10, 30, 45, 123, 456, TimeSpan.Zero), terminee);
        Assert.Equal(TimeSpan.Zero, terminee.Offset);
        Assert.All(await Journaux.LireAsync(id), passage => Assert.Equal((terminee, TimeSpan.Zero), (passage.Le, passage.Le.Offset)));
    }

    [Fact]
    public async Task Precedentes_AreThoseOfTheCountedDossierOfTheYearBefore()
    {
        await OuvrirLAnneePasseeAsync();
        await AjouterAsync(Gestes.TerminerTout, campagne: Monde.AnneePassee);
        var sans = await LireAsync(await AjouterAsync());

        await AjouterAsync(Gestes.ValiderTout, campagne: Monde.AnneePassee);
        var avec = await LireAsync(await AjouterAsync());

        Assert.Null(sans.Precedentes);
        Assert.NotNull(avec.Precedentes?.Structure["S01"]);
        Assert.NotEmpty(avec.Precedentes.Action);
    }

    [Fact]
    public async Task Campagne_ReadAgain_IsTheOneWritten()
    {
        var seuils = new Dictionary<string, string> { ["groupe.min"] = "9" };
        await Campagnes.AjouterAsync(Monde.Campagne(Monde.AnneePassee, new ParametresDeCampagne
        {
            NombreMaximalDActions = 4,
            NumeroSiasExige = false,
            JoursDeDelaiApresRetour = 21,
            Seuils = seuils,
            ControlesAbaisses = new HashSet<string> { "A", "B" },
        }));
        (await Campagnes.ChangerAsync(Monde.AnneePassee, campagne => campagne.Publier(Monde.Cnaf, Monde.AvantLOuverture))).OuLever();

        var relue = (await Campagnes.TrouverAsync(Monde.AnneePassee))!;

        Assert.Equal(4, relue.Parametres.NombreMaximalDActions);
        Assert.False(relue.Parametres.NumeroSiasExige);
        Assert.Equal(21, relue.Parametres.JoursDeDelaiApresRetour);
        Assert.Equal(seuils, relue.Parametres.Seuils);
        Assert.Equal(["A", "B"], relue.Parametres.ControlesAbaisses.Order());
        Assert.Equal(Monde.AvantLOuverture, relue.PublieeLe);
        Assert.Equal(new DateOnly(2019, 7, 12), relue.DernierJourDeSaisie);
        Assert.Equal(PhaseDeCampagne.SaisieClose, relue.PhaseA(Monde.PendantLaValidation));
        Assert.Equal(1, relue.Version);
        Assert.Equal(["Publier"], (await Campagnes.LireJournalAsync(Monde.AnneePassee)).Select(passage => passage.Geste));
        Assert.Equal([Monde.Annee, Monde.AnneePassee], (await Campagnes.ListerAsync()).Select(campagne => campagne.Code));
    }

    [Fact]
    public async Task Campagne_SetAgain_IsTheOneWritten_WithItsQuestionnaireItsDaysAndWhatChanged()
    {
        await Campagnes.AjouterAsync(Monde.Campagne(Monde.AnneePassee));
        var seuils = new Dictionary<string, string> { ["prestation.taux"] = "0.3", ["seances.du"] = "2018-09-01" };
        var (premier, saisie, validation) = (new DateOnly(2019, 6, 10), new DateOnly(2019, 7, 20), new DateOnly(2019, 9, 20));

        (await Campagnes.ChangerAsync(Monde.AnneePassee, campagne => campagne.Regler(
            Monde.Cnaf, Monde.AvantLOuverture, new ParametresDeCampagne { NombreMaximalDActions = 99, JoursDeDelaiApresRetour = 0, Seuils = seuils }, "Consigne."))).OuLever();
        (await Campagnes.ChangerAsync(Monde.AnneePassee, campagne => campagne.Dater(
            Monde.Cnaf, Monde.AvantLOuverture, premier, saisie, validation, "Plus tard."))).OuLever();

        var relue = (await Campagnes.TrouverAsync(Monde.AnneePassee))!;
        var journal = await Campagnes.LireJournalAsync(Monde.AnneePassee);
        Assert.Equal((99, 0, true), (relue.Parametres.NombreMaximalDActions, relue.Parametres.JoursDeDelaiApresRetour, relue.Parametres.NumeroSiasExige));
        Assert.Equal(seuils, relue.Parametres.Seuils);
        Assert.Equal((premier, saisie, validation), (relue.PremierJour, relue.DernierJourDeSaisie, relue.DernierJourDeValidation));
        Assert.Equal(["Regler", "Dater"], journal.Select(passage => passage.Geste));
        Assert.Contains(journal[0].Ecarts(), ecart => ecart is { ChampId: "actions", Avant: ReponseNombre { Valeur: 1 }, Apres: ReponseNombre { Valeur: 99 } });
        Assert.Equal(2, relue.Version);
    }

    [Fact]
    public async Task Structures_AreFoundByTheirIdentifiers()
    {
        var ecole = Monde.Porteuse("École des Mésanges");
        await Structures.AjouterAsync(ecole);

        var trouvees = await Structures.TrouverAsync([ecole.Id, new StructurePorteuseId(Guid.CreateVersion7())]);

        Assert.Equal("École des Mésanges", Assert.Single(trouvees).Nom);
    }

    /// <summary>Every fact a dossier may hold, one after the other.</summary>
    private static IEnumerable<Func<Dossier, Decision>> Histoire()
    {
        var action2 = FicheId.Action(2);
        yield return dossier => Gestes.PourLePorteur(dossier).Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Colibris", ["S04"] = "illisible" });
        yield return dossier => Gestes.PourLePorteur(dossier).Enregistrer(Monde.Structure, Monde.StructureComplete);
        yield return dossier => Gestes.PourLePorteur(dossier).Enregistrer(Monde.Action, Monde.ActionComplete);
        yield return dossier => Gestes.PourLePorteur(dossier).AjouterAction();
        yield return dossier => Gestes.PourLePorteur(dossier).RetirerAction(action2);
        yield return dossier => Gestes.PourLePorteur(dossier).AjouterAction();
        yield return Gestes.Ecarter;
        yield return dossier => Gestes.Agent(dossier).Reprendre();
        yield return dossier => Gestes.PourLePorteur(dossier).Terminer(Monde.Structure);
        yield return dossier => Gestes.PourLePorteur(dossier).Terminer(Monde.Action);
        yield return dossier => Gestes.Agent(dossier).Valider(Monde.Structure, Monde.Sias);
        yield return dossier => dossier.Pour(Monde.Agent, Monde.PendantLaValidation).RendreAuPorteur(Monde.Action, "Revoir les effectifs");
        yield return dossier => dossier.Pour(Monde.Porteur, Monde.PendantLaValidation.AddDays(1)).Terminer(Monde.Action);
        yield return dossier => dossier.Pour(Monde.Cnaf, Monde.ApresTout).Rouvrir(Monde.ApresTout.AddDays(10), "Erreur de la Caf");
        yield return dossier => dossier.Pour(Monde.Agent, Monde.ApresTout.AddDays(1)).Valider(Monde.Action);
        yield return dossier => dossier.Pour(Monde.Responsable, Monde.ApresTout.AddDays(2)).Devalider(Monde.Action, "Validée par erreur");
    }

    private static void MemeDossier(Dossier attendu, Dossier relu)
    {
        Assert.Equal((attendu.Id, attendu.Version, attendu.StructureId, attendu.NomALOuverture), (relu.Id, relu.Version, relu.StructureId, relu.NomALOuverture));
        Assert.Equal((attendu.MiseALEcart, attendu.RouvertJusquAu), (relu.MiseALEcart, relu.RouvertJusquAu));
        Assert.Equal(attendu.TeteDeJournal.Sequence, relu.TeteDeJournal.Sequence);
        Assert.Equal(attendu.Fiches.Select(Faits), relu.Fiches.Select(Faits));
        Assert.Equal(attendu.Fiches.Select(fiche => fiche.Reponses), relu.Fiches.Select(fiche => fiche.Reponses));
    }

    private static (int, int, StatutFiche, DemandeDeCorrection?, DateTimeOffset?, DateTimeOffset?, DateTimeOffset?) Faits(Fiche fiche) =>
        (fiche.Rang, fiche.Revision, fiche.Statut, fiche.DemandeDeCorrection, fiche.DelaiJusquAu, fiche.TermineeLe, fiche.ValideeLe);

    /// <summary>What everyone may do, at every time of the campagne.</summary>
    private static List<string> Offres(Dossier dossier) =>
    [
        .. from acteur in new[] { Monde.Porteur, Monde.Agent, Monde.Responsable, Monde.AgentDAilleurs, Monde.Cnaf }
           from le in new[] { Monde.AvantLOuverture, Monde.PendantLaSaisie, Monde.PendantLaValidation, Monde.ApresTout }
           let intervention = dossier.Pour(acteur, le)
           from possible in dossier.Fiches.SelectMany(fiche => intervention.GestesPossibles(fiche.Id).Select(geste => $"{fiche.Id} {geste.Geste} {string.Join(',', geste.DuMoment.Concat(geste.DeLaDemande))}"))
               .Concat(intervention.GestesDuDossier().Select(geste => $"{geste.Geste} {string.Join(',', geste.DuMoment)}"))
           select $"{acteur.Id} {le:o} {possible}",
    ];

    private async Task OuvrirLAnneePasseeAsync()
    {
        await Campagnes.AjouterAsync(Monde.Campagne(Monde.AnneePassee));
        (await Campagnes.ChangerAsync(Monde.AnneePassee, campagne => campagne.Publier(Monde.Cnaf, Monde.AvantLOuverture))).OuLever();
    }
}
