using Clas.Domain;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Clas.Persistence.Conformite;

// The store deposits what each line of a journal has to tell: once, in its transaction, through both doors.
public abstract partial class MagasinConforme
{
    [Fact]
    public async Task CourriersDeDossier_TellWhatConcernsThePorteur()
    {
        await using var poste = Poste();
        var id = await AjouterAsync();
        async Task FaireAsync(Func<Dossier, Decision> geste) => (await poste.Dossiers.ChangerAsync(id, geste)).OuLever();

        await FaireAsync(Gestes.TerminerTout);
        await FaireAsync(dossier => Gestes.Agent(dossier).RendreAuPorteur(Monde.Action, "Comptez une séance par soir"));
        await FaireAsync(dossier => Gestes.Agent(dossier).Enregistrer(Monde.Action, new Saisie { ["A12"] = "16" }));
        await FaireAsync(dossier => Gestes.Agent(dossier).Terminer(Monde.Action));
        await FaireAsync(Gestes.Ecarter);
        await FaireAsync(dossier => Gestes.Agent(dossier).Reprendre());
        await FaireAsync(dossier => Gestes.Agent(dossier).Valider(Monde.Structure, Monde.Sias));
        await FaireAsync(dossier => dossier.Pour(Monde.Responsable, Monde.PendantLaSaisie).Devalider(Monde.Structure, "Erreur de Sias"));

        var courriers = await CourriersAsync();
        Assert.Equal(
            [
                NatureDeCourrier.Reception, NatureDeCourrier.Reception, NatureDeCourrier.Retour, NatureDeCourrier.Correction,
                NatureDeCourrier.TermineePourLePorteur, NatureDeCourrier.MiseALEcart, NatureDeCourrier.Reprise,
                NatureDeCourrier.Validation, NatureDeCourrier.Devalidation,
            ],
            courriers.Select(suivi => suivi.Courrier.Nature));
        Assert.All(courriers, suivi => Assert.Equal(
            (id, Monde.Colibris.Id.ToString()), (suivi.Courrier.Dossier!.Value, suivi.Courrier.Destinataire)));
        // The two first lines are entries: nobody has to be told what he did himself.
        Assert.Equal([3L, 4, 5, 6, 7, 8, 9, 10, 11], courriers.Select(suivi => suivi.Courrier.Sequence!.Value));
    }

    [Fact]
    public async Task CourriersDeDossier_AboutAnAnswerOfTheCafAlone_DoNotExist()
    {
        await using var poste = Poste();
        var id = await AjouterAsync(Gestes.TerminerTout);

        var decision = await poste.Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).Enregistrer(Monde.Structure, Monde.Sias));

        Assert.True(decision is { EstAccordee: true, EstSansEffet: false });
        Assert.Empty(await CourriersAsync());
    }

    [Fact]
    public async Task CourriersDeDossier_ForAHandBackAskedManyTimesAtOnce_IsOne()
    {
        await using var poste = Poste();
        var (id, cle) = (await AjouterAsync(Gestes.TerminerTout), Guid.CreateVersion7());

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => poste.Dossiers.ChangerAsync(
            id, dossier => Gestes.Agent(dossier).RendreAuPorteur(Monde.Action, "Revoir"), cle: cle))));

        Assert.Equal(NatureDeCourrier.Retour, Assert.Single(await CourriersAsync()).Courrier.Nature);
    }

    [Fact]
    public async Task CourriersDeDossier_WhenAttemptsStartAgain_AreOneALine()
    {
        await using var poste = Poste();
        var id = await AjouterAsync(Gestes.TerminerTout);

        // Each is judged on a fresh dossier until it passes.
        await Task.WhenAll(Enumerable.Range(1, 5).Select(i => Task.Run(() => poste.Dossiers.ChangerAsync(
            id, dossier => Gestes.Agent(dossier).Enregistrer(Monde.Action, new Saisie { ["A12"] = $"{i}" })))));

        var obligations = await Journaux.ObligationsAsync(id);
        Assert.Equal(
            obligations.Select(suivie => suivie.Obligation.Sequence),
            (await CourriersAsync()).Select(suivi => suivi.Courrier.Sequence!.Value));
        Assert.All(obligations, suivie => Assert.Equal(EtatDeCourrier.EnAttente, suivie.Courriel));
    }

    [Fact]
    public async Task CourriersDeDossier_OfAGesteRefusedOrWithoutEffect_DoNotExist()
    {
        await using var poste = Poste();
        var id = await AjouterAsync(Gestes.TerminerTout);

        var refusee = await poste.Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).RendreAuPorteur(Monde.Action, " "));
        var sansEffet = await poste.Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).Enregistrer(Monde.Action, []));

        Assert.Equal((false, true), (refusee.EstAccordee, sansEffet.EstSansEffet));
        Assert.Empty(await CourriersAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CourriersDeDossier_FromTheSecondDoor_FollowTheTransaction(bool valider)
    {
        await using var poste = Poste();
        var id = await AjouterAsync(Gestes.TerminerTout);
        await using (var portee = poste.Services.CreateAsyncScope())
        {
            var contexte = Contexte(portee.ServiceProvider);
            await using var transaction = await contexte.Database.BeginTransactionAsync();
            var dossier = (await contexte.Dossiers().TrouverAsync(id))!;
            Gestes.Agent(dossier).RendreAuPorteur(Monde.Action, "Revoir").OuLever();
            await contexte.SaveChangesAsync();
            await contexte.SaveChangesAsync();
            if (valider)
                await transaction.CommitAsync();
        }

        Assert.Equal(valider ? 1 : 0, (await CourriersAsync()).Count);
    }

    [Fact]
    public async Task CourriersDeDossier_WhenASavingIsAskedAgain_IsOne()
    {
        await using var poste = Poste();
        var id = await AjouterAsync(Gestes.TerminerTout);
        await using var portee = poste.Services.CreateAsyncScope();
        var contexte = Contexte(portee.ServiceProvider);
        Gestes.Agent((await contexte.Dossiers().TrouverAsync(id))!).RendreAuPorteur(Monde.Action, "Revoir").OuLever();
        using var annule = new CancellationTokenSource();
        await annule.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => contexte.SaveChangesAsync(annule.Token));

        await contexte.SaveChangesAsync();

        Assert.Single(await CourriersAsync());
    }

    [Fact]
    public async Task CourriersDeDossier_NotChosen_AreNotDeposited()
    {
        await using var sans = Poste(choix: _ => false);
        await using var retoursSeuls = Poste(choix: passage => passage.Geste == nameof(GesteFiche.RendreAuPorteur));

        (await sans.Dossiers.ChangerAsync(await AjouterAsync(), Gestes.TerminerTout)).OuLever();
        var id = await AjouterAsync(Gestes.RemplirTout);
        (await retoursSeuls.Dossiers.ChangerAsync(id, dossier => Gestes.PourLePorteur(dossier).Terminer(Monde.Action))).OuLever();
        (await retoursSeuls.Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).RendreAuPorteur(Monde.Action, "Revoir"))).OuLever();

        Assert.Equal([NatureDeCourrier.Retour], (await CourriersAsync()).Select(suivi => suivi.Courrier.Nature));
    }

    [Fact]
    public async Task CourriersDeDossier_WithoutAFacteur_AreNotDeposited()
    {
        await AjouterAsync(Gestes.TerminerTout);

        Assert.Empty(await CourriersAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => Services.GetRequiredService<IExpedition>().EnvoyerAsync());
    }

    /// <summary>Another host on the same database, that sends mails.</summary>
    private Poste Poste(Func<Passage, bool>? choix = null, FakeTimeProvider? horloge = null)
    {
        var (casier, temps) = (new Casier(), horloge ?? new FakeTimeProvider(Monde.PendantLaSaisie));
        return new Poste(
            Monter(clas =>
            {
                clas.UseFacteur<FacteurDEssai>();
                clas.Services.AddSingleton(casier);
                clas.Services.AddSingleton<TimeProvider>(temps);
                if (choix is not null)
                    clas.UseCourriersDeDossier(choix);
            }),
            casier,
            temps);
    }
}
