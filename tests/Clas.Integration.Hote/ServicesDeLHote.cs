using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Integration.Hote;

/// <summary>The two lines by which the application takes Clas in.</summary>
public static class ServicesDeLHote
{
    public static IServiceCollection Ajouter(IServiceCollection services, string chaine, Action<ClasBuilder>? clas = null) => services
        .AddDbContext<AppDbContext>(options => options.UseClasSqlite(chaine))
        .AddClas(reglages =>
        {
            reglages.UseEntityFrameworkCore<AppDbContext>();
            clas?.Invoke(reglages);
        });
}

/// <summary>For <c>dotnet ef migrations add</c>; the database named here is never opened.</summary>
internal sealed class FabriqueDeContexte : IDesignTimeDbContextFactory<AppDbContext>
{
    public AppDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<AppDbContext>().UseSqlite("Data Source=:memory:").Options);
}
