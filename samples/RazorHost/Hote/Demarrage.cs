using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using RazorHost.Courriers;
using RazorHost.Demonstration;

namespace RazorHost.Hote;

/// <summary>What happens once, before the first request.</summary>
internal static class Demarrage
{
    /// <summary>Refuses a bad configuration, brings the database up to date, plants the demonstration.</summary>
    /// <exception cref="DemarrageRefuseException">Outside Development, something is not fit for real data.</exception>
    internal static async Task PreparerAsync(this WebApplication app)
    {
        await using (var portee = app.Services.CreateAsyncScope())
        {
            var contexte = portee.ServiceProvider.GetRequiredService<AppDbContext>();
            var exigences = new ExigencesDeProduction(app.Configuration, contexte);
            if (!app.Environment.IsDevelopment())
                exigences.ExigerLaConfiguration();
            await contexte.Database.MigrateAsync();
            if (!app.Environment.IsDevelopment())
                await exigences.ExigerDesComptesReelsAsync();
        }

        await app.Services.PreparerClasAsync();
        await app.SemerLaDemonstrationAsync();
        app.AnnoncerLesCourriers();
    }
}
