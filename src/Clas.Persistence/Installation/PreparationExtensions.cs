using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence;

/// <summary>Readies the database when the host starts.</summary>
public static class PreparationExtensions
{
    /// <summary>
    /// Mode A: creates or migrates our database, then checks it. Mode B: only checks that the host's context and database
    /// hold what Clas needs.
    /// </summary>
    /// <remarks>One line, valid in both modes: <c>await app.Services.PreparerClasAsync();</c></remarks>
    /// <exception cref="InstallationIncompleteException">Says which line or which migration is missing.</exception>
    public static async Task PreparerClasAsync(this IServiceProvider services, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(services);
        var reglages = services.GetService<Reglages>() ?? throw new InstallationIncompleteException(["services.AddClas(…) is missing."]);
        await using var portee = services.CreateAsyncScope();
        if (portee.ServiceProvider.GetService(reglages.TypeDuContexte!) is not DbContext contexte)
            throw new InstallationIncompleteException(
                [$"services.AddDbContext<{reglages.TypeDuContexte!.Name}>(…) is missing: the context is not registered."]);

        var verification = new VerificationDeLaBase(contexte);
        verification.ExigerLeFournisseur();
        verification.ExigerLeModele();
        if (reglages.AUneReaction && !ReactionsAuxGestes.SontBranchees(contexte))
            throw new InstallationIncompleteException([ReactionsAuxGestes.Debranchees(contexte)]);
        if (reglages.MigreSaBase)
            await new MigrationDeLaBase(contexte).MigrerAsync(ct).ConfigureAwait(false);
        await verification.ExigerLesTablesAsync(ct).ConfigureAwait(false);
    }
}
