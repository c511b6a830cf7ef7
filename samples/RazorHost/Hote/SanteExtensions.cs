using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RazorHost.Hote;

/// <summary>« /health/live »: the process answers. « /health/ready »: its database too.</summary>
internal static class SanteExtensions
{
    internal static IServiceCollection AddSante(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<BaseJoignable>("base", tags: ["pret"]);
        return services;
    }

    /// <summary>Before authentication: a probe has no session, and a stray cookie must cost it nothing.</summary>
    internal static void UseSante(this WebApplication app)
    {
        app.UseHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.UseHealthChecks("/health/ready", new HealthCheckOptions { Predicate = controle => controle.Tags.Contains("pret") });
    }

    private sealed class BaseJoignable(AppDbContext contexte) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            await contexte.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}
