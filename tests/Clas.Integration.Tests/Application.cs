using Clas.Domain;
using Clas.Integration.Hote;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Integration.Tests;

/// <summary>The application, started on a fresh file: a user of its own, and a dossier that nobody has filled in yet.</summary>
internal sealed class Application : IAsyncDisposable
{
    internal const string Utilisateur = "u-17";

    private readonly BaseDEssai _base = new();

    private Application(Action<ClasBuilder>? clas) =>
        Services = ServicesDeLHote.Ajouter(new ServiceCollection(), _base.Chaine, clas).BuildServiceProvider(validateScopes: true);

    internal ServiceProvider Services { get; }

    internal string Chaine => _base.Chaine;

    internal DossierId Id { get; } = Monde.NouvelId();

    internal IDossiers Dossiers => Services.GetRequiredService<IDossiers>();

    internal IJournaux Journaux => Services.GetRequiredService<IJournaux>();

    internal static async Task<Application> DemarrerAsync(Action<ClasBuilder>? clas = null)
    {
        var application = new Application(clas);
        await application.DansUnContexteAsync(async contexte =>
        {
            await contexte.Database.MigrateAsync();
            contexte.Utilisateurs.Add(new Utilisateur { Id = Utilisateur, Courriel = "accueil@example.fr" });
            await contexte.SaveChangesAsync();
        });
        await application.Services.PreparerClasAsync();
        var campagnes = application.Services.GetRequiredService<ICampagnes>();
        await campagnes.AjouterAsync(Monde.Campagne());
        (await campagnes.ChangerAsync(Monde.Annee, campagne => campagne.Publier(Monde.Cnaf, Monde.AvantLOuverture))).OuLever();
        await application.Services.GetRequiredService<IStructures>().AjouterAsync(Monde.Colibris);
        await application.Dossiers.AjouterAsync(
            Dossier.Ouvrir(application.Id, (await campagnes.TrouverAsync(Monde.Annee))!, Monde.Colibris));
        return application;
    }

    /// <summary>Works on a fresh context, as one request does.</summary>
    internal async Task DansUnContexteAsync(Func<AppDbContext, Task> travail)
    {
        await using var portee = Services.CreateAsyncScope();
        await travail(portee.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    internal Note Note(string texte = "Saisie reçue au guichet", string utilisateur = Utilisateur) =>
        new() { UtilisateurId = utilisateur, DossierCle = Id.Valeur, Texte = texte };

    /// <summary>What another context sees: the notes, and the version of the dossier.</summary>
    internal async Task<(int Notes, int Version)> LuAsync()
    {
        var notes = 0;
        await DansUnContexteAsync(async contexte => notes = await contexte.Notes.CountAsync());
        return (notes, (await Dossiers.TrouverAsync(Id))!.Version);
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        _base.Dispose();
    }
}
