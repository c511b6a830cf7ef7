using Clas.Persistence;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RazorHost.Hote;

/// <summary>« /health/live »: the process answers. « /health/ready »: its database too.</summary>
internal static class SanteExtensions
{
    internal static IServiceCollection AddSante(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<BaseLisible>("base", tags: ["pret"]);
        return services;
    }

    /// <summary>Before authentication: a probe has no session, and a stray cookie must cost it nothing.</summary>
    internal static void UseSante(this WebApplication app)
    {
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.UseHealthChecks("/health/ready", new HealthCheckOptions { Predicate = controle => controle.Tags.Contains("pret") });
    }

    /// <summary>Reads what every page reads: a failure of the store is « not ready ».</summary>
    private sealed class BaseLisible(ICampagnes campagnes) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await campagnes.ListerAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}
