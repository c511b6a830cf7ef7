using Clas.Domain;
using Clas.Integration.Hote;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Clas.Integration.Tests;

/// <summary>A geste and a row of the application's own, in one transaction: whatever fails between the two, both or neither.</summary>
public sealed class EnsembleOuPasDuToutTests : IAsyncLifetime
{
    private Application _application = null!;

    public async ValueTask InitializeAsync() => _application = await Application.DemarrerAsync();

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    [Fact]
    public async Task Transaction_Committed_KeepsBoth()
    {
        await EnsembleAsync(_ => Task.CompletedTask, _application.Note());

        Assert.Equal((1, 2), await _application.LuAsync());
        Assert.True((await _application.Journaux.VerifierAsync(_application.Id)).EstIntact);
    }

    [Fact]
    public async Task Transaction_WhenTheApplicationThrowsBetweenTheTwo_KeepsNeither()
    {
        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() =>
            EnsembleAsync(_ => throw new TimeZoneNotFoundException(), _application.Note()));

        await RienNAEteEcrit();
    }

    [Fact]
    public async Task Transaction_WhenTheRowBreaksAConstraint_KeepsNeither()
    {
        var sansUtilisateur = _application.Note(utilisateur: "inconnu");

        await Assert.ThrowsAsync<DbUpdateException>(() => EnsembleAsync(_ => Task.CompletedTask, sansUtilisateur));

        await RienNAEteEcrit();
    }

    [Fact]
    public async Task Transaction_WhenCancelledBetweenTheTwo_KeepsNeither()
    {
        using var annulation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            EnsembleAsync(_ => annulation.CancelAsync(), _application.Note(), annulation.Token));

        await RienNAEteEcrit();
    }

    [Fact]
    public async Task Transaction_WhenTheRowIsFirstAndTheGesteIsRefused_KeepsNeither()
    {
        await Assert.ThrowsAsync<GesteRefuseException>(() => _application.DansUnContexteAsync(async contexte =>
        {
            await using var transaction = await contexte.Database.BeginTransactionAsync();
            contexte.Notes.Add(_application.Note());
            await contexte.SaveChangesAsync();
            (await contexte.Dossiers().ChangerAsync(_application.Id, dossier => Gestes.Agent(dossier).Valider(Monde.Action))).OuLever();
            await contexte.SaveChangesAsync();
            await transaction.CommitAsync();
        }));

        await RienNAEteEcrit();
    }

    [Fact]
    public async Task Transaction_WhenTheGesteFailsAtSavingAfterTheRow_KeepsNeither()
    {
        // What another process would do meanwhile, done by SQL in the same transaction: SQLite lets nobody else write.
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => _application.DansUnContexteAsync(async contexte =>
        {
            await using var transaction = await contexte.Database.BeginTransactionAsync();
            contexte.Notes.Add(_application.Note());
            await contexte.SaveChangesAsync();
            (await contexte.Dossiers().ChangerAsync(_application.Id, Gestes.RemplirTout)).OuLever();
            await contexte.Database.ExecuteSqlAsync($"UPDATE scolarite_dossiers SET version = version + 1");
            await contexte.SaveChangesAsync();
            await transaction.CommitAsync();
        }));

        await RienNAEteEcrit();
    }

    [Theory]
    [InlineData("Geste", 0, 0)]
    [InlineData("Note", 0, 0)]
    [InlineData("Jamais", 1, 1)]
    public async Task Transaction_WhenTheProcessIsKilledThere_KeepsBothOrNeither(string moment, int notes, int version)
    {
        using (var autre = new AutreProcessus(_application, moment))
        {
            Assert.Equal(moment, await autre.LireAsync());
            await autre.TuerAsync();
        }

        Assert.Equal((notes, version), await _application.LuAsync());
        await RienNeRetientLaBase(version);
    }

    private async Task RienNAEteEcrit()
    {
        Assert.Equal((0, 0), await _application.LuAsync());
        Assert.Empty(await _application.Journaux.LireAsync(_application.Id));
        await RienNeRetientLaBase(0);
    }

    /// <summary>The next geste passes, and the journal tells it after what was there.</summary>
    private async Task RienNeRetientLaBase(int version)
    {
        var suivant = await _application.Dossiers.ChangerAsync(
            _application.Id, Gestes.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Mésanges" }));

        Assert.True(suivant.EstAccordee);
        Assert.Equal(version + 1, (await _application.Journaux.LireAsync(_application.Id)).Count);
        Assert.True((await _application.Journaux.VerifierAsync(_application.Id)).EstIntact);
    }

    private Task EnsembleAsync(Func<AppDbContext, Task> entreLesDeux, Note note, CancellationToken ct = default) =>
        _application.DansUnContexteAsync(async contexte =>
        {
            await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
            (await contexte.Dossiers().ChangerAsync(_application.Id, Gestes.RemplirTout, ct: ct)).OuLever();
            await contexte.SaveChangesAsync(ct);
            await entreLesDeux(contexte);
            contexte.Notes.Add(note);
            await contexte.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        });
}
