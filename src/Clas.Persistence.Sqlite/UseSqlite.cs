using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence;

/// <summary>Keeps Clas in a SQLite file.</summary>
public static class ClasSqliteExtensions
{
    /// <summary>Keeps dossiers in a SQLite database of their own (« mode A »), whose migrations are shipped.</summary>
    /// <param name="clas">The settings of <c>AddClas</c>.</param>
    /// <param name="connectionString">« Data Source=clas.db ».</param>
    public static ClasBuilder UseSqlite(this ClasBuilder clas, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(clas);
        clas.Services.AddDbContext<ClasDbContext>(options => options.UseClasSqlite(connectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(ClasSqliteExtensions).Assembly.GetName().Name)
            .MigrationsHistoryTable(TableDesMigrations)));
        return clas.UseClasDbContext();
    }

    internal const string TableDesMigrations = "clas_migrations";
}
