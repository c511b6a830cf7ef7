using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace Clas.Persistence.Conformite;

// Several people at once: the rules decide, not the race, and nobody's text is lost.
public abstract partial class MagasinConforme
{
    [Fact]
    public async Task ChangerAsync_TwoAgentsOnTwoFiches_BothSucceed()
    {
        var id = await AjouterAsync(Gestes.TerminerTout);
        var lu = await LireAsync(id);

        var decisions = await EnsembleAsync(
            () => Dossiers.ChangerAsync(
                id, dossier => Gestes.Agent(dossier).Enregistrer(Monde.Structure, Monde.Sias), Revision(lu, Monde.Structure)),
            () => Dossiers.ChangerAsync(
                id, dossier => Gestes.Agent(dossier).RendreAuPorteur(Monde.Action, "Revoir"), Revision(lu, Monde.Action)));

        var relu = await LireAsync(id);
        Assert.All(decisions, decision => Assert.True(decision.EstAccordee));
        Assert.NotNull(relu.Structure.Reponses["S19"]);
        Assert.Equal(StatutFiche.EnSaisie, relu.Actions[0].Statut);
        Assert.Equal(lu.Version + 2, relu.Version);
    }

    [Fact]
    public async Task ChangerAsync_ValidatingTheActionWhileReopeningTheStructure_NeverBothPass()
    {
        for (var tour = 0; tour < 10; tour++)
        {
            var id = await AjouterAsync(Gestes.ValiderLaStructure);

            var decisions = await EnsembleAsync(
                () => Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).Valider(Monde.Action)),
                () => Dossiers.ChangerAsync(id, dossier =>
                    dossier.Pour(Monde.Responsable, Monde.PendantLaSaisie).Devalider(Monde.Structure, "Erreur")));

            var relu = await LireAsync(id);
            Assert.Single(decisions, decision => decision.EstAccordee);
            Assert.NotEqual(relu.Structure.EstValidee, !relu.Actions[0].EstValidee);
        }
    }

    [Fact]
    public async Task ChangerAsync_TheCafEntersTheSiasWhileThePorteurTypesTheAction_NeitherConflictNorLoss()
    {
        var id = await AjouterAsync(Gestes.RemplirTout);
        var formulaire = Revision(await LireAsync(id), Monde.Action);

        (await Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).Enregistrer(Monde.Structure, Monde.Sias))).OuLever();
        var decision = await Dossiers.ChangerAsync(
            id, Gestes.Enregistrer(Monde.Action, new Saisie { ["A48"] = "Aucune difficulté" }), formulaire);

        var relu = await LireAsync(id);
        Assert.True(decision.EstAccordee);
        Assert.Equal("Aucune difficulté", (relu.Actions[0].Reponses["A48"] as ReponseTexte)?.Texte);
        Assert.NotNull(relu.Structure.Reponses["S19"]);
    }

    [Fact]
    public async Task ChangerAsync_WhenTheFicheMovedSinceRead_ThrowsWithTheFreshDossier()
    {
        var id = await AjouterAsync(Gestes.RemplirTout);
        var formulaire = Revision(await LireAsync(id), Monde.Structure);
        (await Dossiers.ChangerAsync(id, Gestes.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Mésanges" }), formulaire)).OuLever();

        var conflit = await Assert.ThrowsAsync<ConflitDeVersionException>(() => Dossiers.ChangerAsync(
            id, Gestes.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Hirondelles" }), formulaire));

        Assert.Equal((id, Monde.Structure), (conflit.DossierId, conflit.FicheId));
        Assert.Equal(formulaire, conflit.RevisionLue);
        Assert.Equal(formulaire.Revision + 1, conflit.RevisionActuelle);
        Assert.Equal("Les Mésanges", conflit.Actuel.Nom);
        Assert.True(Gestes.PourLePorteur(conflit.Actuel).EstOffert(Monde.Structure, GesteFiche.Enregistrer));
        Assert.Equal("Les Mésanges", (await LireAsync(id)).Nom);
    }

    [Fact]
    public async Task ChangerAsync_WhenTheFicheWasRemovedSinceRead_ThrowsWithTheFreshDossier()
    {
        var deux = FicheId.Action(2);
        var id = await AjouterAsync(dossier =>
        {
            Gestes.RemplirTout(dossier).OuLever();
            return Gestes.PourLePorteur(dossier).AjouterAction();
        });
        var formulaire = Revision(await LireAsync(id), deux);
        (await Dossiers.ChangerAsync(id, dossier => Gestes.PourLePorteur(dossier).RetirerAction(deux))).OuLever();

        var conflit = await Assert.ThrowsAsync<ConflitDeVersionException>(() => Dossiers.ChangerAsync(
            id, Gestes.Enregistrer(deux, Monde.ActionComplete), formulaire));

        Assert.Null(conflit.RevisionActuelle);
    }

    [Fact]
    public async Task ChangerAsync_TwoSavesOfOneFormAtOnce_OneConflicts()
    {
        var id = await AjouterAsync(Gestes.RemplirTout);
        var formulaire = Revision(await LireAsync(id), Monde.Structure);

        var issues = await EnsembleAsync(
            () => IssueAsync("Les Mésanges"),
            () => IssueAsync("Les Hirondelles"));

        Assert.Single(issues, issue => issue is null);
        Assert.Single(issues, issue => issue is ConflitDeVersionException);

        async Task<Exception?> IssueAsync(string nom) => await Record.ExceptionAsync(() =>
            Dossiers.ChangerAsync(id, Gestes.Enregistrer(Monde.Structure, new Saisie { ["S01"] = nom }), formulaire));
    }

    [Fact]
    public async Task ChangerAsync_WithTheSameKeyTwice_WritesOnce()
    {
        var (id, cle) = (await AjouterAsync(), Guid.CreateVersion7());
        var formulaire = Revision(await LireAsync(id), Monde.Structure);
        var geste = Gestes.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Colibris" });

        var premiere = await Dossiers.ChangerAsync(id, geste, formulaire, cle);
        var seconde = await Dossiers.ChangerAsync(id, geste, formulaire, cle);

        Assert.True(premiere.EstAccordee);
        Assert.True(seconde.EstAccordee);
        Assert.Single(await Journaux.LireAsync(id));
    }

    [Fact]
    public async Task ChangerAsync_WithTheSameKeyAtOnce_WritesOnce()
    {
        var (id, cle) = (await AjouterAsync(Gestes.RemplirTout), Guid.CreateVersion7());

        // Each call would add an Action: only the key holds them back.
        var decisions = await EnsembleAsync([.. Enumerable.Repeat(
            () => Dossiers.ChangerAsync(id, dossier => Gestes.PourLePorteur(dossier).AjouterAction(), cle: cle), 8)]);

        Assert.All(decisions, decision => Assert.True(decision.EstAccordee));
        Assert.Equal(2, (await LireAsync(id)).Actions.Count);
    }

    [Fact]
    public async Task ChangerAsync_RefusedThenAskedAgainWithTheSameKey_IsJudgedAgain()
    {
        var (id, cle) = (await AjouterAsync(Gestes.TerminerTout), Guid.CreateVersion7());

        var refusee = await Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).Valider(Monde.Structure), cle: cle);
        var accordee = await Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).Valider(Monde.Structure, Monde.Sias), cle: cle);

        Assert.True(refusee.EstRefuseePour(MotifDeRefus.NumeroSiasManquant));
        Assert.True(accordee.EstAccordee);
        Assert.True((await LireAsync(id)).Structure.EstValidee);
    }

    [Fact]
    public async Task ChangerAsync_ManyReadersThenWritersAtOnce_AllSucceed()
    {
        var id = await AjouterAsync(Gestes.RemplirTout);

        // A transaction that reads, then writes after another's commit, would end in 5/517 however long it waits.
        var decisions = await EnsembleAsync([.. Enumerable.Range(0, 20).Select<int, Func<Task<Decision>>>(n => () =>
            Dossiers.ChangerAsync(id, Gestes.Enregistrer(Monde.Structure, new Saisie { ["S01"] = $"Les Colibris {n}" })))]);

        Assert.All(decisions, decision => Assert.True(decision.EstAccordee));
        Assert.Equal(22, (await LireAsync(id)).Version);
    }

    [Fact]
    public async Task ChangerAsync_DifferentAnswersAtOnce_LosesNone()
    {
        var id = await AjouterAsync(Gestes.RemplirTout);
        string[] champs = ["S01", "S06b", "S09", "A48"];

        var decisions = await EnsembleAsync([.. champs.Select<string, Func<Task<Decision>>>(champ => () => Dossiers.ChangerAsync(
            id, Gestes.Enregistrer(champ[0] == 'S' ? Monde.Structure : Monde.Action, new Saisie { [champ] = $"changé {champ}" })))]);

        var relu = await LireAsync(id);
        Assert.All(decisions, decision => Assert.True(decision.EstAccordee));
        Assert.All(champs, champ => Assert.Contains(
            $"changé {champ}",
            relu.Fiches[champ[0] == 'S' ? 0 : 1].Reponses[champ]!.Brut));
    }

    [Fact]
    public async Task ChangerAsync_WhenAnotherSavedMeanwhile_JudgesAgainOnAFreshDossier()
    {
        var id = await AjouterAsync();
        var juges = new List<Dossier>();

        var decision = await Dossiers.ChangerAsync(id, dossier =>
        {
            juges.Add(dossier);
            return juges.Count < 3 ? throw new DbUpdateConcurrencyException("lost race") : Gestes.RemplirTout(dossier);
        });

        Assert.True(decision.EstAccordee);
        Assert.Equal(3, juges.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Equal(2, (await LireAsync(id)).Version);
    }

    [Fact]
    public async Task ChangerAsync_WhenTheRaceIsAlwaysLost_GivesUpInItsOwnWords()
    {
        var id = await AjouterAsync();

        await Assert.ThrowsAsync<MagasinOccupeException>(() =>
            Dossiers.ChangerAsync(id, _ => throw new DbUpdateConcurrencyException("lost race")));

        Assert.Equal(0, (await LireAsync(id)).Version);
    }

    [Fact]
    public async Task ChangerAsync_WhenAbsent_Throws()
    {
        var id = Monde.NouvelId();

        var exception = await Assert.ThrowsAsync<DossierIntrouvableException>(() => Dossiers.ChangerAsync(id, Gestes.RemplirTout));

        Assert.Equal(id, exception.Id);
    }

    [Fact]
    public async Task ChangerAsync_WhenRefusedOrWithoutEffect_WritesNothing()
    {
        var id = await AjouterAsync(Gestes.RemplirTout);

        var refusee = await Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).Valider(Monde.Action));
        var sansEffet = await Dossiers.ChangerAsync(id, Gestes.Enregistrer(Monde.Structure, Monde.StructureComplete));

        Assert.False(refusee.EstAccordee);
        Assert.True(sansEffet.EstSansEffet);
        Assert.Equal(2, (await LireAsync(id)).Version);
    }

    [Fact]
    public async Task ChangerAsync_WhenTheGesteThrows_WritesNothing()
    {
        var id = await AjouterAsync();

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => Dossiers.ChangerAsync(id, dossier =>
        {
            Gestes.RemplirTout(dossier).OuLever();
            throw new InvalidTimeZoneException();
        }));

        Assert.Equal(0, (await LireAsync(id)).Version);
    }

    [Fact]
    public async Task Campagne_ChangedByManyAtOnce_LosesNoChange()
    {
        var controles = Questionnaire.Clas20182019.Controles(TypeDeFiche.Action).Take(6).Select(controle => controle.Id).ToList();

        await EnsembleAsync([.. controles.Select<string, Func<Task<Decision>>>(controle => () => Campagnes.ChangerAsync(
            Monde.Annee, campagne => campagne.Abaisser(Monde.Cnaf, Monde.PendantLaSaisie, controle, "Trop sévère")))]);

        var relue = (await Campagnes.TrouverAsync(Monde.Annee))!;
        Assert.Equal(controles.Order(), relue.Parametres.ControlesAbaisses.Order());
        Assert.Equal(7, relue.Version);
    }

    private static RevisionLue Revision(Dossier dossier, FicheId fiche) => new(fiche, dossier.Fiche(fiche)!.Revision);

    /// <summary>Starts all at the same moment, on threads of their own.</summary>
    private static async Task<T[]> EnsembleAsync<T>(params Func<Task<T>>[] travaux)
    {
        using var depart = new Barrier(travaux.Length);
        return await Task.WhenAll(travaux.Select(travail => Task.Factory.StartNew(
            () =>
            {
                depart.SignalAndWait();
                return travail();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));
    }
}
