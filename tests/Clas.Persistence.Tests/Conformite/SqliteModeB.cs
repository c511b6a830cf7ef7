using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Tests;

/// <summary>A host's context on a SQLite file, pooled, beside tables of the host's own.</summary>
public sealed class SqliteModeB : MagasinConforme
{
    private readonly DossierTemporaire _dossier = new();

    protected override void Choisir(ClasBuilder clas)
    {
        clas.Services.AddDbContextPool<ContexteDUnHote>(options => options.UseClasSqlite(_dossier.ChaineSqlite()));
        clas.UseEntityFrameworkCore<ContexteDUnHote>();
    }

    protected override async Task CreerLaBaseAsync(IServiceProvider services)
    {
        await using (var portee = services.CreateAsyncScope())
            await Contexte(portee.ServiceProvider).Database.EnsureCreatedAsync();
        await services.PreparerClasAsync();
    }

    protected override DbContext Contexte(IServiceProvider services) => services.GetRequiredService<ContexteDUnHote>();

    protected override ValueTask OublierLaBaseAsync()
    {
        _dossier.Dispose();
        return ValueTask.CompletedTask;
    }
}
