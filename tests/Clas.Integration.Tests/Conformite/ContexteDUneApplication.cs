using Clas.Integration.Hote;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Integration.Tests;

/// <summary>An application's own context, schema, prefix and migrations: the store does there all that it does at home.</summary>
public sealed class ContexteDUneApplication : MagasinConforme
{
    private readonly BaseDEssai _base = new();

    protected override void Choisir(ClasBuilder clas)
    {
        clas.Services.AddDbContext<AppDbContext>(options => options.UseClasSqlite(_base.Chaine));
        clas.UseEntityFrameworkCore<AppDbContext>();
    }

    protected override async Task CreerLaBaseAsync(IServiceProvider services)
    {
        await using (var portee = services.CreateAsyncScope())
            await Contexte(portee.ServiceProvider).Database.MigrateAsync();
        await services.PreparerClasAsync();
    }

    protected override DbContext Contexte(IServiceProvider services) => services.GetRequiredService<AppDbContext>();

    protected override ValueTask OublierLaBaseAsync()
    {
        _base.Dispose();
        return ValueTask.CompletedTask;
    }
}
