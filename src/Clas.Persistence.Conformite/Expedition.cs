using Clas.Domain;

namespace Clas.Persistence.Conformite;

// The sending loop: nothing lost, nothing sent twice without saying so, whoever dies when.
public abstract partial class MagasinConforme
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Expedition_Sends_ThenDischargesTheDutyToInform()
    {
        await using var poste = Poste();
        var id = await RendreAsync(poste);

        var bilan = await poste.EnvoyerAsync();
        var encore = await poste.EnvoyerAsync();

        Assert.Equal((new BilanDExpedition(1, 0, 0, 0), new BilanDExpedition()), (bilan, encore));
        var recu = Assert.Single(poste.Casier.Recus);
        Assert.Equal((NatureDeCourrier.Retour, id, 5L), (recu.Nature, recu.Dossier!.Value, recu.Sequence!.Value));
        var suivie = Assert.Single(await Journaux.ObligationsAsync(id));
        Assert.Equal((MoyenDInformer.Courriel, "Clas"), (suivie.Decharge!.Moyen, suivie.Decharge.Par));
        Assert.Equal((poste.Horloge.GetUtcNow(), EtatDeCourrier.Envoye), (suivie.Decharge.Le, suivie.Courriel));
        Assert.True((await Journaux.VerifierAsync(id)).EstIntact);
    }

    [Fact]
    public async Task Expedition_WhenAPhoneCallToldItMeanwhile_SendsNothing()
    {
        await using var poste = Poste();
        var id = await RendreAsync(poste);
        await poste.Journaux.DechargerAsync(id, new DechargeDInformer(5, MoyenDInformer.Telephone, Monde.Agent, Monde.PendantLaSaisie));

        var bilan = await poste.EnvoyerAsync();

        Assert.Equal((1, 0), (bilan.SansSuite, poste.Casier.Recus.Count));
        var courrier = Assert.Single(await poste.Courriers.ListerAsync(EtatDeCourrier.SansObjet));
        Assert.Contains("déjà été prévenu", courrier.Remarque, StringComparison.Ordinal);
        Assert.Equal(MoyenDInformer.Telephone, Assert.Single(await Journaux.ObligationsAsync(id)).Decharge!.Moyen);
    }

    [Fact]
    public async Task Expedition_OfAValidation_IsNewsWhateverWasToldOfItsCorrections()
    {
        await using var poste = Poste();
        var id = await AjouterAsync(Gestes.ValiderLaStructure);
        (await poste.Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).Valider(Monde.Action, new Saisie { ["A12"] = "16" }))).OuLever();
        await poste.Journaux.DechargerAsync(id, new DechargeDInformer(6, MoyenDInformer.Telephone, Monde.Agent, Monde.PendantLaSaisie));

        await poste.EnvoyerAsync();

        Assert.Equal(NatureDeCourrier.Validation, Assert.Single(poste.Casier.Recus).Nature);
        Assert.Equal(MoyenDInformer.Telephone, Assert.Single(await Journaux.ObligationsAsync(id)).Decharge!.Moyen);
    }

    [Fact]
    public async Task Expedition_PutOff_IsTriedEverLessOften_ThenKeptInFailure_ThenSentAgainByHand()
    {
        await using var poste = Poste();
        await RendreAsync(poste);
        poste.Casier.RepondreToujours(Remise.Differee("Le serveur est plein."));
        var attentes = new List<double>();
        while ((await poste.EnvoyerAsync()).EnEchec == 0)
        {
            var courrier = Assert.Single(await poste.Courriers.ListerAsync(EtatDeCourrier.EnAttente));
            attentes.Add((courrier.PasAvantLe - poste.Horloge.GetUtcNow()).TotalMinutes);
            poste.Horloge.Advance(courrier.PasAvantLe - poste.Horloge.GetUtcNow() - TimeSpan.FromMilliseconds(1));
            Assert.Equal(new BilanDExpedition(), await poste.EnvoyerAsync());
            poste.Horloge.Advance(TimeSpan.FromMilliseconds(1));
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360, 360, 360, 360], attentes);
        var echec = Assert.Single(await poste.Courriers.ListerAsync(EtatDeCourrier.EnEchec));
        Assert.Equal((16, "Le serveur est plein."), (echec.Tentatives, echec.Remarque));

        poste.Casier.RepondreToujours(Remise.Faite());
        Assert.True(await poste.Courriers.ReessayerAsync(echec.Courrier.Cle));
        Assert.Equal(1, (await poste.EnvoyerAsync()).Envoyes);
        Assert.False(await poste.Courriers.ReessayerAsync(echec.Courrier.Cle));
        Assert.Single(poste.Casier.Recus.Select(recu => recu.IdentifiantDeMessage).Distinct());
    }

    [Fact]
    public async Task Expedition_RefusedByName_StopsAtTheThirdTime()
    {
        await using var poste = Poste();
        await RendreAsync(poste);
        poste.Casier.RepondreToujours(Remise.Refusee("Boîte inconnue."));

        var echecs = new List<int>();
        for (var essai = 0; essai < 4; essai++, poste.Horloge.Advance(10 * Minute))
            echecs.Add((await poste.EnvoyerAsync()).EnEchec);

        Assert.Equal([0, 0, 1, 0], echecs);
        Assert.Equal(3, poste.Casier.Recus.Count);
    }

    [Fact]
    public async Task Expedition_WhenTheServerAnswersNobody_TriesNoOtherMailThisTime()
    {
        await using var poste = Poste();
        await RendreAsync(poste);
        await RendreAsync(poste);
        poste.Casier.RepondreToujours(Remise.Injoignable("Le serveur ne répond pas."));

        var bilan = await poste.EnvoyerAsync();

        Assert.Equal((1, 1), (bilan.Reportes, poste.Casier.Recus.Count));
        Assert.Equal(2, (await poste.Courriers.CompterAsync())[EtatDeCourrier.EnAttente]);
    }

    [Fact]
    public async Task Expedition_WhenALetterThrows_KeepsTheMailAndSaysNothingOfTheCode()
    {
        await using var poste = Poste();
        await RendreAsync(poste);
        await RendreAsync(poste);
        poste.Casier.Repondre = (_, _) => poste.Casier.Recus.Count == 1
            ? throw new InvalidOperationException("secret")
            : Task.FromResult(Remise.Faite());

        var bilan = await poste.EnvoyerAsync();

        Assert.Equal(new BilanDExpedition(Envoyes: 1, 0, Reportes: 1, 0), bilan);
        var remarque = Assert.Single(await poste.Courriers.ListerAsync(EtatDeCourrier.EnAttente)).Remarque;
        Assert.DoesNotContain("secret", remarque, StringComparison.Ordinal);
        Assert.NotNull(remarque);
    }

    [Fact]
    public async Task Expedition_BySeveralHostsAtOnce_HandsEachMailOverOnce()
    {
        await using var depot = Poste();
        for (var i = 0; i < 12; i++)
            await DeposerAsync("compte.bienvenue", $"compte-{i}");
        depot.Horloge.SetUtcNow(DateTimeOffset.UtcNow.AddMinutes(1));
        var postes = Enumerable.Range(0, 3).Select(_ => Poste(horloge: depot.Horloge)).ToList();

        var bilans = await Task.WhenAll(postes.Select(poste => Task.Run(() => poste.EnvoyerAsync())));

        Assert.Equal(12, bilans.Sum(bilan => bilan.Envoyes));
        Assert.Equal(12, postes.SelectMany(poste => poste.Casier.Recus).Select(recu => recu.Destinataire).Distinct().Count());
        Assert.Equal(12, postes.Sum(poste => poste.Casier.Recus.Count));
        foreach (var poste in postes)
            await poste.DisposeAsync();
    }

    [Fact]
    public async Task Expedition_WhenTheProcessDiesAfterSending_IsTakenUpAgainWithTheSameMessageId()
    {
        await using var mort = Poste();
        await using var autre = Poste(horloge: mort.Horloge);
        var id = await RendreAsync(mort);
        using var arret = new CancellationTokenSource();
        mort.Casier.Repondre = async (_, _) =>
        {
            await arret.CancelAsync();
            throw new OperationCanceledException(arret.Token);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => mort.EnvoyerAsync(arret.Token));
        mort.Horloge.Advance(5 * Minute - TimeSpan.FromMilliseconds(1));
        Assert.Equal(new BilanDExpedition(), await autre.EnvoyerAsync());
        mort.Horloge.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, (await autre.EnvoyerAsync()).Envoyes);

        Assert.Equal(
            Assert.Single(mort.Casier.Recus).IdentifiantDeMessage,
            Assert.Single(autre.Casier.Recus).IdentifiantDeMessage);
        Assert.NotNull(Assert.Single(await Journaux.ObligationsAsync(id)).Decharge);
    }

    [Fact]
    public async Task Expedition_ThatKillsItsProcessEachTime_EndsInFailure()
    {
        await using var poste = Poste();
        await RendreAsync(poste);
        await SqlAsync($"UPDATE clas_courriers SET tentatives = 16");

        var bilan = await poste.EnvoyerAsync();

        Assert.Equal((1, 0), (bilan.EnEchec, poste.Casier.Recus.Count));
        Assert.NotNull(Assert.Single(await poste.Courriers.ListerAsync(EtatDeCourrier.EnEchec)).Remarque);
    }

    [Fact]
    public async Task Expedition_TooSlow_IsGivenUpBeforeItsLeaseRunsOut()
    {
        await using var poste = Poste();
        await RendreAsync(poste);
        poste.Casier.Repondre = async (_, ct) =>
        {
            poste.Horloge.Advance(4 * Minute);
            await Task.Delay(Timeout.Infinite, ct);
            return Remise.Faite();
        };

        var bilan = await poste.EnvoyerAsync();

        Assert.Equal(1, bilan.Reportes);
        Assert.Contains("à temps", Assert.Single(await poste.Courriers.ListerAsync(EtatDeCourrier.EnAttente)).Remarque, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expedition_ByAHostWhoseLeaseRanOut_DisturbsNobodyButTellsThatItWasSent()
    {
        await using var lent = Poste();
        await using var prompt = Poste(horloge: lent.Horloge);
        var id = await RendreAsync(lent);
        lent.Casier.Repondre = async (_, _) =>
        {
            lent.Horloge.Advance(6 * Minute);
            await prompt.EnvoyerAsync(CancellationToken.None);
            return Remise.Faite();
        };

        await lent.EnvoyerAsync();

        Assert.Equal((1, 1), (lent.Casier.Recus.Count, prompt.Casier.Recus.Count));
        Assert.Single(await prompt.Courriers.ListerAsync(EtatDeCourrier.Envoye));
        Assert.NotNull(Assert.Single(await Journaux.ObligationsAsync(id)).Decharge);
    }

    [Fact]
    public async Task Expedition_LateToFail_DoesNotUndoWhatAnotherHostSent()
    {
        await using var lent = Poste();
        await using var prompt = Poste(horloge: lent.Horloge);
        await RendreAsync(lent);
        lent.Casier.Repondre = async (_, _) =>
        {
            lent.Horloge.Advance(6 * Minute);
            await prompt.EnvoyerAsync(CancellationToken.None);
            return Remise.Differee("Trop tard.");
        };

        await lent.EnvoyerAsync();

        Assert.Null(Assert.Single(await prompt.Courriers.ListerAsync(EtatDeCourrier.Envoye)).Remarque);
    }

    [Fact]
    public async Task Expedition_LateToFail_LeavesTheLeaseOfAnotherAlone()
    {
        await using var lent = Poste();
        await using var prompt = Poste(horloge: lent.Horloge);
        await RendreAsync(lent);
        var (prise, porte) = (new TaskCompletionSource(), new TaskCompletionSource<Remise>());
        var envoi = Task.FromResult(new BilanDExpedition());
        prompt.Casier.Repondre = (_, _) =>
        {
            prise.SetResult();
            return porte.Task;
        };
        lent.Casier.Repondre = async (_, _) =>
        {
            lent.Horloge.Advance(6 * Minute);
            envoi = Task.Run(() => prompt.EnvoyerAsync(CancellationToken.None));
            await prise.Task;
            return Remise.Differee("Trop tard.");
        };

        await lent.EnvoyerAsync();
        var pendant = Assert.Single(await lent.Courriers.ListerAsync(EtatDeCourrier.EnAttente));
        var repris = await lent.Courriers.ReessayerAsync(pendant.Courrier.Cle);
        porte.SetResult(Remise.Faite());

        Assert.Equal((lent.Horloge.GetUtcNow() + 5 * Minute, null, false), (pendant.PasAvantLe, pendant.Remarque, repris));
        Assert.Equal(1, (await envoi).Envoyes);
    }

    [Fact]
    public async Task Courriers_WithoutARecipient_WaitForSomebodyToLook()
    {
        await using var poste = Poste();
        var id = await RendreAsync(poste);
        poste.Casier.RepondreToujours(Remise.SansDestinataire("Aucun compte."));

        await poste.EnvoyerAsync();

        var courrier = Assert.Single(await poste.Courriers.ListerAsync(id));
        Assert.Equal((EtatDeCourrier.SansDestinataire, "Aucun compte."), (courrier.Etat, courrier.Remarque));
        Assert.True(Assert.Single(await Journaux.ObligationsAsync(id)).EstOuverte);
        Assert.True(await poste.Courriers.ReessayerAsync(courrier.Courrier.Cle));
        Assert.Equal(1, (await poste.EnvoyerAsync()).SansSuite);
    }

    [Fact]
    public async Task Courriers_Forgotten_AreThoseClosedLongAgo()
    {
        await using var poste = Poste();
        await RendreAsync(poste);
        await poste.EnvoyerAsync();
        poste.Casier.RepondreToujours(Remise.SansDestinataire("Aucun compte."));
        await RendreAsync(poste);
        await poste.EnvoyerAsync();

        Assert.Equal(0, await poste.Courriers.OublierAsync(poste.Horloge.GetUtcNow()));
        Assert.Equal(1, await poste.Courriers.OublierAsync(poste.Horloge.GetUtcNow() + Minute));
        Assert.Equal([EtatDeCourrier.SansDestinataire], (await poste.Courriers.CompterAsync()).Keys);
    }

    /// <summary>A dossier handed back: its fifth line.</summary>
    private async Task<DossierId> RendreAsync(Poste poste)
    {
        var id = await AjouterAsync(Gestes.TerminerTout);
        (await poste.Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).RendreAuPorteur(Monde.Action, "Revoir"))).OuLever();
        return id;
    }
}
