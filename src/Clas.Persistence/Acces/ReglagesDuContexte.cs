using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Clas.Persistence;

/// <summary>What <c>AddClas</c> said, found again from a context that the services gave.</summary>
internal static class ReglagesDuContexte
{
    /// <exception cref="InvalidOperationException">The context was not given by services where <c>AddClas</c> was called.</exception>
    internal static (Reglages Reglages, TimeProvider Temps) De(DbContext contexte)
    {
        ArgumentNullException.ThrowIfNull(contexte);
        var services = Services(contexte);
        return services?.GetService(typeof(Reglages)) is Reglages reglages
            ? (reglages, services.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System)
            : throw new InvalidOperationException(
                $"{contexte.GetType().Name} was not given by services where AddClas(…) was called: register it with AddDbContext and resolve it.");
    }

    /// <summary>Those that gave the context: its scope's, or the host's when it is pooled; null when nobody did.</summary>
    internal static IServiceProvider? Services(DbContext contexte) =>
        contexte.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider;
}
