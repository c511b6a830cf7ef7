using Clas.Domain;
using Clas.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Conformite.Tests.Documents;

/// <summary>A site without pages: accounts of its own, a store on SQLite, one endpoint.</summary>
internal sealed class MonSite : IAsyncDisposable
{
    internal const string ComptePorteur = "porteur";

    private readonly string _dossier = Directory.CreateTempSubdirectory("clas-conformite-").FullName;
    private readonly ServiceProvider _services;
    private readonly Dictionary<string, Acteur> _comptes = new()
    {
        ["porteur-d-ailleurs"] = Acteur.Porteur("2", "Ailleurs", new StructurePorteuseId(Guid.CreateVersion7())),
        ["agent"] = Acteur.AgentCaf("3", "Agent", CodeCaf.Lire("763")),
        ["agent-d-ailleurs"] = Acteur.AgentCaf("4", "Agent d’ailleurs", CodeCaf.Lire("951")),
        ["responsable"] = Acteur.ResponsableCaf("5", "Responsable", CodeCaf.Lire("763")),
        ["responsable-d-ailleurs"] = Acteur.ResponsableCaf("6", "Responsable d’ailleurs", CodeCaf.Lire("951")),
        ["cnaf"] = Acteur.Cnaf("7", "Cnaf"),
    };

    private MonSite() => _services = new ServiceCollection()
        .AddClas(clas => clas.UseSqlite($"Data Source={Path.Combine(_dossier, "clas.db")}"))
        .BuildServiceProvider();

    internal Campagne Campagne { get; private set; } = null!;

    internal DateTimeOffset Maintenant { get; set; }

    internal IDossiers Dossiers => _services.GetRequiredService<IDossiers>();

    internal IStructures Structures => _services.GetRequiredService<IStructures>();

    internal static async Task<MonSite> OuvrirAsync(Campagne campagne)
    {
        var site = new MonSite();
        await site._services.PreparerClasAsync();
        var campagnes = site._services.GetRequiredService<ICampagnes>();
        await campagnes.AjouterAsync(Campagne.Preparer(
            campagne.Code, campagne.Questionnaire, HeureDeParis.JourDe(campagne.OuvreLe), campagne.DernierJourDeSaisie, campagne.DernierJourDeValidation));
        (await campagnes.ChangerAsync(campagne.Code, stockee => stockee.Publier(Acteur.Cnaf("7", "Cnaf"), campagne.PublieeLe!.Value))).OuLever();
        site.Campagne = (await campagnes.TrouverAsync(campagne.Code))!;
        return site;
    }

    internal void Rattacher(string compte, StructurePorteuseId structure) => _comptes[compte] = Acteur.Porteur("1", "Porteur", structure);

    internal string? CompteDe(Role role, bool estDAilleurs) => (role, estDAilleurs) switch
    {
        (Role.Porteur, false) => ComptePorteur,
        (Role.Porteur, true) => "porteur-d-ailleurs",
        (Role.AgentCaf, _) => estDAilleurs ? "agent-d-ailleurs" : "agent",
        (Role.ResponsableCaf, _) => estDAilleurs ? "responsable-d-ailleurs" : "responsable",
        (Role.Cnaf, _) => "cnaf",
        _ => null,
    };

    /// <summary>The endpoint: draws its buttons, then does what it is sent.</summary>
    internal async Task<(bool EstReussie, IReadOnlyList<GesteFiche> Boutons)> EnvoyerAsync(string compte, DossierId id, Demande demande, CancellationToken ct)
    {
        var affiche = (await Dossiers.TrouverAsync(id, ct))!.Pour(_comptes[compte], Maintenant);
        var boutons = affiche.GestesPossibles(demande.Fiche).Where(possible => possible.EstOffert).Select(possible => possible.Geste).ToList();
        var decision = await Dossiers.ChangerAsync(id, dossier => dossier.Pour(_comptes[compte], Maintenant).Accomplir(demande), ct: ct);
        return (decision.EstAccordee, boutons);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_dossier, recursive: true);
    }
}
