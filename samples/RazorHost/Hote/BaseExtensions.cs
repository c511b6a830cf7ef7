using Microsoft.EntityFrameworkCore;

namespace RazorHost.Hote;

/// <summary>The database of the host: one SQLite file, accounts and dossiers together.</summary>
internal static class BaseExtensions
{
    internal static IServiceCollection AddBase(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDbContext<AppDbContext>(options =>
            options.UseSqlite(configuration.GetConnectionString("Clas")));
        return services;
    }
}
