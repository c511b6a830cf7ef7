using Microsoft.EntityFrameworkCore;
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
