using Clas.Integration.Hote;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Integration.Tests;

/// <summary>The application migrates its own database; Clas only says what is missing there.</summary>
public sealed class InstallationTests
{
    [Fact]
    public async Task Migrations_OfTheApplication_FollowTheModel()
    {
        await using var application = await Application.DemarrerAsync();

        await application.DansUnContexteAsync(contexte =>
        {
            Assert.False(contexte.Database.HasPendingModelChanges());
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Tables_InTheFile_AreOursUnderThePrefixAndTheApplicationsOwn()
    {
        await using var application = await Application.DemarrerAsync();

        List<string> tables = [];
        await application.DansUnContexteAsync(async contexte => tables = await contexte.Database
            .SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '__EF%'")
            .ToListAsync());

        Assert.Equal(["Notes", "Utilisateurs"], tables.Where(table => !table.StartsWith("scolarite_", StringComparison.Ordinal)).Order());
        Assert.Contains("scolarite_dossiers", tables);
        Assert.Contains("scolarite_courriers", tables);
    }

    [Fact]
    public async Task PreparerClasAsync_BeforeTheApplicationMigrated_NamesItsMigrationAndMigratesNothing()
    {
        using var base_ = new BaseDEssai();
        await using var hote = ServicesDeLHote.Ajouter(new ServiceCollection(), base_.Chaine).BuildServiceProvider(validateScopes: true);
        await using (var portee = hote.CreateAsyncScope())
            await portee.ServiceProvider.GetRequiredService<AppDbContext>().Database.ExecuteSqlAsync($"CREATE TABLE deja_la (id)");

        var exception = await Assert.ThrowsAsync<InstallationIncompleteException>(() => hote.PreparerClasAsync());

        Assert.Contains("The database of AppDbContext has no table scolarite.scolarite_dossiers.", exception.Manques);
        Assert.Matches(@"^Migrations not applied: \d+_Clas(, \d+_\w+)*\. Run « dotnet ef database update --context AppDbContext »\.$", exception.Manques[^1]);
        Assert.Equal(exception.Message, (await Assert.ThrowsAsync<InstallationIncompleteException>(() => hote.PreparerClasAsync())).Message);
    }

    [Fact]
    public async Task PreparerClasAsync_WhenAMigrationWasForgotten_SaysWhichToAdd()
    {
        await using var application = await Application.DemarrerAsync();

        // A table that the model has, and that no migration of the application brings.
        await application.DansUnContexteAsync(contexte => contexte.Database.ExecuteSqlAsync($"DROP TABLE scolarite_cles_deja_vues"));
        var exception = await Assert.ThrowsAsync<InstallationIncompleteException>(() => application.Services.PreparerClasAsync());

        Assert.Equal(
            [
                "The database of AppDbContext has no table scolarite.scolarite_cles_deja_vues.",
                "No migration of AppDbContext adds it: run « dotnet ef migrations add Clas --context AppDbContext », then « dotnet ef database update --context AppDbContext ».",
            ],
            exception.Manques);
    }
}
