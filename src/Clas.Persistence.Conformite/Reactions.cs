using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Conformite;

// What a host does with each geste is saved with it, through both doors: both, or neither.
public abstract partial class MagasinConforme
{
    [Fact]
    public async Task Reaction_IsCalledForEachLineAndSavedWithIt()
    {
        var carnet = new Carnet();
        await using var hote = AvecReactions(carnet);
        var id = await AjouterAsync();

        (await hote.GetRequiredService<IDossiers>().ChangerAsync(id, Gestes.TerminerTout)).OuLever();

        Assert.Equal([$"{id} 1 Enregistrer", $"{id} 2 Enregistrer", $"{id} 3 Terminer", $"{id} 4 Terminer"], carnet.Lignes);
        Assert.Equal(["Enregistrer", "Enregistrer", "Terminer", "Terminer"], await EcritesAsync());
        Assert.True((await Journaux.VerifierAsync(id)).EstIntact);
    }

    [Fact]
    public async Task Reaction_OfAGesteRefusedOrWithoutEffect_IsNotCalled()
    {
        var carnet = new Carnet();
        await using var hote = AvecReactions(carnet);
        var id = await AjouterAsync(Gestes.RemplirTout);
        var dossiers = hote.GetRequiredService<IDossiers>();

        var refusee = await dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).Valider(Monde.Action));
        var sansEffet = await dossiers.ChangerAsync(id, Gestes.Enregistrer(Monde.Structure, Monde.StructureComplete));

        Assert.Equal((false, true), (refusee.EstAccordee, sansEffet.EstSansEffet));
        Assert.Empty(carnet.Lignes);
    }

    [Fact]
    public async Task Reaction_ThatThrows_UndoesTheGesteAndWhatItWrote()
    {
        var carnet = new Carnet();
        await using var hote = AvecReactions(carnet);
        var id = await AjouterAsync(Gestes.RemplirTout);
        carnet.Faire = async (contexte, _, passage, ct) =>
        {
            // Sent to the database, and not only to the context: the transaction alone undoes it.
            contexte.Add(Monde.Porteuse(passage.Geste));
            await contexte.Set<StructurePorteuse>().Where(structure => structure.Id == Monde.Colibris.Id).ExecuteUpdateAsync(
                maj => maj.SetProperty(structure => structure.Nom, "changé"), ct);
            throw new TimeZoneNotFoundException();
        };

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => hote.GetRequiredService<IDossiers>().ChangerAsync(
            id, dossier => Gestes.PourLePorteur(dossier).Terminer(Monde.Structure)));

        Assert.Equal(2, (await LireAsync(id)).Version);
        Assert.Equal(2, (await Journaux.LireAsync(id)).Count);
        Assert.Empty(await EcritesAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reaction_FromTheSecondDoor_FollowsTheTransaction(bool valider)
    {
        var carnet = new Carnet();
        await using var hote = AvecReactions(carnet);
        var id = await AjouterAsync();
        await using (var portee = hote.CreateAsyncScope())
        {
            var contexte = Contexte(portee.ServiceProvider);
            await using var transaction = await contexte.Database.BeginTransactionAsync();
            (await contexte.Dossiers().ChangerAsync(id, Gestes.RemplirTout)).OuLever();
            await contexte.SaveChangesAsync();
            await contexte.SaveChangesAsync();
            if (valider)
                await transaction.CommitAsync();
        }

        Assert.Equal(2, carnet.Lignes.Count);
        Assert.Equal(valider ? 2 : 0, (await EcritesAsync()).Count);
        Assert.Equal(valider ? 2 : 0, (await LireAsync(id)).Version);
    }

    [Fact]
    public async Task Reaction_FromTheSecondDoorWithoutATransaction_SaysWhatToBegin()
    {
        await using var hote = AvecReactions(new Carnet());
        var id = await AjouterAsync();
        await using var portee = hote.CreateAsyncScope();
        var contexte = Contexte(portee.ServiceProvider);
        (await contexte.Dossiers().ChangerAsync(id, Gestes.RemplirTout)).OuLever();

        var sans = await Assert.ThrowsAsync<InvalidOperationException>(() => contexte.SaveChangesAsync());
#pragma warning disable CA1849 // The call that must be refused.
        var synchrone = Assert.Throws<InvalidOperationException>(() => contexte.SaveChanges());
#pragma warning restore CA1849

        Assert.Contains("Database.BeginTransactionAsync", sans.Message, StringComparison.Ordinal);
        Assert.Contains("SaveChangesAsync", synchrone.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await LireAsync(id)).Version);
    }

    [Fact]
    public async Task Reaction_WhenASavingIsAskedAgain_IsCalledOnce()
    {
        var carnet = new Carnet();
        await using var hote = AvecReactions(carnet);
        var id = await AjouterAsync();
        await using var portee = hote.CreateAsyncScope();
        var contexte = Contexte(portee.ServiceProvider);
        await using var transaction = await contexte.Database.BeginTransactionAsync();
        (await contexte.Dossiers().ChangerAsync(id, Gestes.Enregistrer(Monde.Structure, Monde.StructureComplete))).OuLever();
        using var annulation = new CancellationTokenSource();
        carnet.Faire += (_, _, _, _) => annulation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => contexte.SaveChangesAsync(annulation.Token));

        await contexte.SaveChangesAsync();
        await transaction.CommitAsync();

        Assert.Single(carnet.Lignes);
        Assert.Equal(["Enregistrer"], await EcritesAsync());
    }

    [Fact]
    public async Task Reaction_WhenAttemptsStartAgain_IsSavedOnce()
    {
        var carnet = new Carnet();
        await using var hote = AvecReactions(carnet);
        var id = await AjouterAsync();
        var ecrire = carnet.Faire;
        carnet.Faire = async (contexte, dossier, passage, ct) =>
        {
            await ecrire(contexte, dossier, passage, ct);
            if (carnet.Lignes.Count < 3)
                throw new DbUpdateConcurrencyException("lost race");
        };

        (await hote.GetRequiredService<IDossiers>().ChangerAsync(id, Gestes.Enregistrer(Monde.Structure, Monde.StructureComplete))).OuLever();

        Assert.Equal(Enumerable.Repeat($"{id} 1 Enregistrer", 3), carnet.Lignes);
        Assert.Equal(["Enregistrer"], await EcritesAsync());
    }

    [Fact]
    public async Task Reactions_RunInTheOrderTheyWereAddedAndOnceEach()
    {
        var carnet = new Carnet();
        await using var hote = AvecReactions(carnet, clas => clas.UseReaction<SecondeReaction>().UseReaction<ReactionDEssai>());
        var id = await AjouterAsync();

        (await hote.GetRequiredService<IDossiers>().ChangerAsync(id, Gestes.RemplirTout)).OuLever();

        Assert.Equal([$"{id} 1 Enregistrer", "puis 1", $"{id} 2 Enregistrer", "puis 2"], carnet.Lignes);
    }

    [Fact]
    public async Task Reaction_ThatAccomplishesAGesteItself_IsToldOfIt()
    {
        var carnet = new Carnet();
        await using var hote = AvecReactions(carnet);
        var id = await AjouterAsync(Gestes.TerminerTout);
        carnet.Faire = (_, dossier, passage, _) =>
        {
            if (passage.Geste == nameof(GesteFiche.RendreAuPorteur))
                Gestes.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Colibris, à revoir" })(dossier).OuLever();
            return Task.CompletedTask;
        };

        (await hote.GetRequiredService<IDossiers>().ChangerAsync(
            id, dossier => Gestes.Agent(dossier).RendreAuPorteur(Monde.Structure, "Revoir"))).OuLever();

        Assert.Equal([$"{id} 5 RendreAuPorteur", $"{id} 6 Enregistrer"], carnet.Lignes);
        var ligne = Assert.Single((await Suivi.ListerAsync(new DemandeDeBilan(Monde.Annee, Monde.SeineMaritime))).Lignes);
        Assert.Equal("Les Colibris, à revoir", ligne.Nom);
        Assert.True((await Journaux.VerifierAsync(id)).EstIntact);
    }

    /// <summary>Another host on the same database, which does something of its own with each geste.</summary>
    private ServiceProvider AvecReactions(Carnet carnet, Action<ClasBuilder>? puis = null) => Monter(clas =>
    {
        clas.Services.AddSingleton(carnet);
        clas.UseReaction<ReactionDEssai>();
        puis?.Invoke(clas);
    });

    /// <summary>What the reactions wrote, in order; the Colibris were there before.</summary>
    private async Task<List<string>> EcritesAsync()
    {
        await using var portee = Services.CreateAsyncScope();
        var noms = await Contexte(portee.ServiceProvider).Set<StructurePorteuse>().AsNoTracking()
            .Where(structure => structure.Nom != Monde.Colibris.Nom)
            .Select(structure => structure.Nom)
            .ToListAsync();
        return [.. noms.Order(StringComparer.Ordinal)];
    }
}
