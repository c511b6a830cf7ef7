using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests;

/// <summary>The host's own migrations (mode B).</summary>
public sealed class BaseTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public Task The_migrations_say_what_the_model_says() =>
        hote.DansLaBaseAsync(contexte =>
        {
            Assert.False(contexte.Database.HasPendingModelChanges(), "dotnet ef migrations add …");
            return Task.FromResult(0);
        });

    [Fact]
    public async Task What_was_declared_before_there_was_a_history_begins_it()
    {
        await using var neuf = await HoteDeTest.NeufAsync();

        await neuf.DansLaBaseAsync(async contexte =>
        {
            var migrateur = contexte.GetService<IMigrator>();
            await migrateur.MigrateAsync("Assistance");
            await migrateur.MigrateAsync();
            return 0;
        });

        var ligne = Assert.Single(await neuf.Suivi.DeclarationsAsync(HoteDeTest.Campagne, HoteDeTest.SeineMaritime));
        Assert.Equal((15, "Anne Martin"), (ligne.Nombre, ligne.Par));
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    public Task The_file_is_kept_safe(string pragma, string valeur) =>
        hote.DansLaBaseAsync(async contexte =>
        {
            await contexte.Database.OpenConnectionAsync();
            await using var commande = contexte.Database.GetDbConnection().CreateCommand();
            commande.CommandText = $"PRAGMA {pragma}";
            Assert.Equal(valeur, $"{await commande.ExecuteScalarAsync()}");
            return 0;
        });
}
