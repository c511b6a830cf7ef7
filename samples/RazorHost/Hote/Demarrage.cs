using Clas.Persistence;
using Microsoft.EntityFrameworkCore;

namespace RazorHost.Hote;

/// <summary>What happens once, before the first request.</summary>
internal static class Demarrage
{
    /// <summary>Brings the database up to date.</summary>
    internal static async Task PreparerAsync(this WebApplication app)
    {
        await using (var portee = app.Services.CreateAsyncScope())
            await portee.ServiceProvider.GetRequiredService<AppDbContext>().Database.MigrateAsync();
        await app.Services.PreparerClasAsync();
    }
}
