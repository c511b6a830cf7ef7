using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Clas.Persistence;

/// <summary>Adds Clas to a host's services.</summary>
public static class ClasServiceCollectionExtensions
{
    /// <summary>Registers the stores: <see cref="IDossiers"/>, <see cref="ICampagnes"/>, <see cref="IStructures"/>, <see cref="ISuivi"/>, <see cref="IJournaux"/>, <see cref="ICourriers"/>, <see cref="IExpedition"/>.</summary>
    /// <remarks>
    /// All are singletons: each call opens its own scope. May be called several times; the settings add up. Call
    /// <see cref="PreparationExtensions.PreparerClasAsync"/> when the host starts.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says where dossiers are kept, and what comes beside them.</param>
    /// <exception cref="InvalidOperationException">No call said where dossiers are kept.</exception>
    public static IServiceCollection AddClas(this IServiceCollection services, Action<ClasBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var reglages = services.Select(service => service.ImplementationInstance).OfType<Reglages>().FirstOrDefault() ?? new();
        configure(new ClasBuilder(services, reglages));
        if (reglages.TypeDuContexte is null)
            throw new InvalidOperationException(
                "AddClas does not say where dossiers are kept: clas.UseSqlite(\"Data Source=clas.db\") for a database of their own, "
                + "clas.UseEntityFrameworkCore<AppDbContext>() for the host's context.");

        services.AddLogging();
        services.TryAddSingleton(reglages);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Transactions>();
        services.TryAddSingleton<IDossiers, Dossiers>();
        services.TryAddSingleton<ICampagnes, Campagnes>();
        services.TryAddSingleton<IStructures, Structures>();
        services.TryAddSingleton<ISuivi, Suivi>();
        services.TryAddSingleton<IJournaux, Journaux>();
        services.TryAddSingleton<ICourriers, BoiteDEnvoi>();
        services.TryAddSingleton<TourneeDeCourriers>();
        services.TryAddSingleton<IExpedition, Expedition>();
        return services;
    }
}
