using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Conformite;

/// <summary>What every store must do, whatever the database and the mode: derive it, and your test project runs it all.</summary>
/// <remarks>
/// One part a theme. Each test has a database of its own, with campagne 2018-2019 open and the Colibris known: the four
/// abstract members say how such a database is chosen, made, reached and forgotten. Tables may have another prefix or
/// another schema than ours. Nothing is assumed of the order of the tests; those of one class never run at once.
/// </remarks>
public abstract partial class MagasinConforme : IAsyncLifetime
{
    private ServiceProvider _services = null!;

    /// <summary>The services of the host under test.</summary>
    protected IServiceProvider Services => _services;

    protected IDossiers Dossiers => _services.GetRequiredService<IDossiers>();

    protected ICampagnes Campagnes => _services.GetRequiredService<ICampagnes>();

    protected IStructures Structures => _services.GetRequiredService<IStructures>();

    protected ISuivi Suivi => _services.GetRequiredService<ISuivi>();

    protected IJournaux Journaux => _services.GetRequiredService<IJournaux>();

    /// <summary>Chooses the store, as the host's <c>AddClas</c> does; called once for each host that a test builds.</summary>
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

    /// <summary>Does what a person with SQL access could do; « clas_journaux » stands for that table, whatever its name is here.</summary>
    private async Task<int> SqlAsync(FormattableString sql)
    {
        await using var portee = Services.CreateAsyncScope();
        var contexte = Contexte(portee.ServiceProvider);
        return await contexte.Database.ExecuteSqlAsync(FormattableStringFactory.Create(
            NomDeTable().Replace(sql.Format, nom => NomDansLaBase(contexte, nom.Groups[1].Value)), sql.GetArguments()));
    }

    private static string NomDansLaBase(DbContext contexte, string nom)
    {
        var entite = contexte.Model.GetEntityTypes().Single(entite =>
            entite.ClrType.Namespace?.StartsWith("Clas.", StringComparison.Ordinal) == true
            && entite.GetTableName()!.EndsWith(nom, StringComparison.Ordinal));
        return contexte.GetService<ISqlGenerationHelper>().DelimitIdentifier(entite.GetTableName()!, entite.GetSchema());
    }

    [GeneratedRegex(@"\bclas_(\w+)")]
    private static partial Regex NomDeTable();
}
