using Clas.Persistence;
using Microsoft.EntityFrameworkCore;

namespace RazorHost.Hote;

/// <summary>The database of the host: one SQLite file, accounts and dossiers together (mode B).</summary>
internal static class BaseExtensions
{
    internal static IServiceCollection AddBase(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environnement)
    {
        // Read when the host is built: a test, or a start script, may still say which file to use.
        services.AddDbContext<AppDbContext>((portee, options) =>
            options.UseClasSqlite(portee.GetRequiredService<IConfiguration>().GetConnectionString("Clas")!));

        services.AddClas(clas =>
        {
            clas.UseEntityFrameworkCore<AppDbContext>();
            clas.UseFichiers(configuration, environnement);
            if (configuration["Journal:Cle"] is { Length: > 0 } cle)
                clas.UseJournalKey(Convert.FromBase64String(cle));
        });
        return services;
    }
}
