using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Clas.Persistence;

/// <summary>For <c>dotnet ef migrations add</c> in this project; the database named here is never opened.</summary>
internal sealed class FabriqueDeContexte : IDesignTimeDbContextFactory<ClasDbContext>
{
    public ClasDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<ClasDbContext>()
        .UseSqlite("Data Source=:memory:", sqlite => sqlite
            .MigrationsAssembly(typeof(FabriqueDeContexte).Assembly.GetName().Name)
            .MigrationsHistoryTable(ClasSqliteExtensions.TableDesMigrations))
        .Options);
}
