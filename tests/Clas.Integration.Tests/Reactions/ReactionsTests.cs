using Clas.Domain;
using Clas.Integration.Hote;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Clas.Integration.Tests;

/// <summary>A reaction that writes to the application's own tables: its constraints hold the gestes too.</summary>
public sealed class ReactionsTests
{
    [Fact]
    public async Task Reaction_WritesANoteWithEachGeste()
    {
        await using var application = await Application.DemarrerAsync(clas => clas.UseReaction<Noter>());

        (await application.Dossiers.ChangerAsync(application.Id, Gestes.RemplirTout)).OuLever();

        Assert.Equal((2, 2), await application.LuAsync());
    }

    [Fact]
    public async Task Reaction_WhoseRowBreaksAConstraint_UndoesTheGeste()
    {
        await using var application = await Application.DemarrerAsync(clas => clas.UseReaction<NoterPourUnInconnu>());

        await Assert.ThrowsAsync<DbUpdateException>(() => application.Dossiers.ChangerAsync(application.Id, Gestes.RemplirTout));

        Assert.Equal((0, 0), await application.LuAsync());
    }

    [Fact]
    public async Task Reaction_ThatWritesByItsOwnSql_IsUndoneWithTheGeste()
    {
        await using var application = await Application.DemarrerAsync(clas => clas.UseReaction<NoterParSql>());

        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => application.DansUnContexteAsync(async contexte =>
        {
            await using var transaction = await contexte.Database.BeginTransactionAsync();
            (await contexte.Dossiers().ChangerAsync(application.Id, Gestes.RemplirTout)).OuLever();
            await contexte.SaveChangesAsync();
            Assert.Equal(2, await contexte.Notes.CountAsync());
            throw new TimeZoneNotFoundException();
        }));

        Assert.Equal((0, 0), await application.LuAsync());
    }

    private sealed class Noter : IReaction
    {
        public Task ReagirAsync(DbContext contexte, Dossier dossier, Passage passage, CancellationToken ct)
        {
            contexte.Add(Note(dossier, passage, Application.Utilisateur));
            return Task.CompletedTask;
        }
    }

    private sealed class NoterPourUnInconnu : IReaction
    {
        public Task ReagirAsync(DbContext contexte, Dossier dossier, Passage passage, CancellationToken ct)
        {
            contexte.Add(Note(dossier, passage, "inconnu"));
            return Task.CompletedTask;
        }
    }

    private sealed class NoterParSql : IReaction
    {
        public Task ReagirAsync(DbContext contexte, Dossier dossier, Passage passage, CancellationToken ct) =>
            contexte.Database.ExecuteSqlAsync(
                $"INSERT INTO Notes (Id, UtilisateurId, DossierCle, Texte) VALUES ({Guid.CreateVersion7()}, {Application.Utilisateur}, {dossier.Cle}, {passage.Geste})",
                ct);
    }

    private static Note Note(Dossier dossier, Passage passage, string utilisateur) =>
        new() { UtilisateurId = utilisateur, DossierCle = dossier.Cle, Texte = passage.Geste };
}
