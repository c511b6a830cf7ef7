using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Tests;

/// <summary>Our own context on a SQLite file, made by our migrations.</summary>
public sealed class SqliteModeA : MagasinConforme
{
    private readonly DossierTemporaire _dossier = new();

    protected override void Choisir(ClasBuilder clas) => clas.UseSqlite(_dossier.ChaineSqlite());

    protected override Task CreerLaBaseAsync(IServiceProvider services) => services.PreparerClasAsync();

    protected override DbContext Contexte(IServiceProvider services) => services.GetRequiredService<ClasDbContext>();

    protected override ValueTask OublierLaBaseAsync()
    {
        _dossier.Dispose();
        return ValueTask.CompletedTask;
    }
}
