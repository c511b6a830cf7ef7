using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Tests;

/// <summary>What every store must do, whatever the database and the mode: a new provider inherits it and adds nothing.</summary>
/// <remarks>One part a theme. Each test has a database of its own, with campagne 2018-2019 open and the Colibris known.</remarks>
public abstract partial class MagasinConforme : IAsyncLifetime
{
    private ServiceProvider _services = null!;

    protected IServiceProvider Services => _services;

    internal IDossiers Dossiers => _services.GetRequiredService<IDossiers>();

    internal ICampagnes Campagnes => _services.GetRequiredService<ICampagnes>();

    internal IStructures Structures => _services.GetRequiredService<IStructures>();

    internal ISuivi Suivi => _services.GetRequiredService<ISuivi>();

    internal IJournaux Journaux => _services.GetRequiredService<IJournaux>();

    /// <summary>Chooses the store.</summary>
    protected abstract void Choisir(ClasBuilder clas);

    /// <summary>Makes the empty database ready, with <c>PreparerClasAsync</c> last.</summary>
    protected abstract Task CreerLaBaseAsync(IServiceProvider services);

    /// <summary>The context of the store, from a scope's services.</summary>
    protected abstract DbContext Contexte(IServiceProvider services);

    /// <summary>Forgets the database.</summary>
    protected abstract ValueTask OublierLaBaseAsync();

    public async ValueTask InitializeAsync()
    {
        _services = Monter(_ => { });
        await CreerLaBaseAsync(_services);
        await Campagnes.AjouterAsync(Monde.Campagne(parametres: new ParametresDeCampagne { NombreMaximalDActions = 3 }));
        (await Campagnes.ChangerAsync(Monde.Annee, campagne => campagne.Publier(Monde.Cnaf, Monde.AvantLOuverture))).OuLever();
        await Structures.AjouterAsync(Monde.Colibris);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await OublierLaBaseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The same database, as another process with other settings sees it.</summary>
    private ServiceProvider Monter(Action<ClasBuilder> reglages)
    {
        var services = new ServiceCollection();
        services.AddClas(clas =>
        {
            Choisir(clas);
            reglages(clas);
        });
        return services.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>A dossier stored, and what was done to it.</summary>
    private async Task<DossierId> AjouterAsync(
        Func<Dossier, Decision>? geste = null, StructurePorteuse? structure = null, CodeCaf? caf = null, CodeCampagne? campagne = null)
    {
        if (structure is not null && (await Structures.TrouverAsync([structure.Id])).Count == 0)
            await Structures.AjouterAsync(structure);
        var id = Monde.NouvelId(caf);
        await Dossiers.AjouterAsync(Dossier.Ouvrir(
            id, (await Campagnes.TrouverAsync(campagne ?? Monde.Annee))!, structure ?? Monde.Colibris));
        if (geste is not null)
            (await Dossiers.ChangerAsync(id, geste)).OuLever();
        return id;
    }

    private async Task<Dossier> LireAsync(DossierId id) =>
        await Dossiers.TrouverAsync(id) ?? throw new InvalidOperationException($"Dossier {id} should be stored.");

    /// <summary>Does what a person with SQL access could do.</summary>
    private async Task<int> SqlAsync(FormattableString sql)
    {
        await using var portee = Services.CreateAsyncScope();
        return await Contexte(portee.ServiceProvider).Database.ExecuteSqlAsync(sql);
    }
}
