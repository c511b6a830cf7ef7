using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RazorHost.Identite;

namespace RazorHost.Tests.Outillage;

/// <summary>The host on a SQLite file of its own, with the demonstration and a clock that a test moves.</summary>
/// <remarks>
/// <c>class MesTests(HoteDeTest hote) : IClassFixture&lt;HoteDeTest&gt;</c>: one file a class. It is 12 June 2019, 10 h in
/// Paris: the campagne 2018-2019 opened on 22 May and its entry closes on 6 July in the evening.
/// </remarks>
public sealed class HoteDeTest : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _fichier;
    private readonly string? _pageBlanche = PageBlanche.Courante;

    public HoteDeTest()
        : this(Path.Combine(Directory.CreateTempSubdirectory("clas-hote-").FullName, "clas.db"))
    {
    }

    internal HoteDeTest(string fichier) => _fichier = fichier;

    public static CodeCampagne Campagne { get; } = CodeCampagne.Lire("2018-2019");

    public static CodeCaf SeineMaritime { get; } = CodeCaf.Lire("763");

    public static CodeCaf ValDOise { get; } = CodeCaf.Lire("951");

    public FakeTimeProvider Horloge { get; } = new(new DateTimeOffset(2019, 6, 12, 8, 0, 0, TimeSpan.Zero));

    /// <summary>Where its mails go: a real server, on a port of its own.</summary>
    internal ServeurSmtp Smtp { get; } = new();

    /// <summary>The hasher of passwords, that counts.</summary>
    public EmpreintesComptees Empreintes { get; } = new();

    /// <summary>Each answer says which page it is; set before the host starts.</summary>
    internal bool DitSesPages { get; init; }

    /// <summary>Where everything logged is written; set before the host starts.</summary>
    internal Carnet? Carnet { get; init; }

    internal IReadOnlyDictionary<string, string> Reglages { get; init; } = new Dictionary<string, string>();

    public IDossiers Dossiers => Services.GetRequiredService<IDossiers>();

    public ICampagnes Campagnes => Services.GetRequiredService<ICampagnes>();

    public IStructures Structures => Services.GetRequiredService<IStructures>();

    public ISuivi Suivi => Services.GetRequiredService<ISuivi>();

    public IJournaux Journaux => Services.GetRequiredService<IJournaux>();

    /// <summary>A host of one's own, for a test that changes what others would see.</summary>
    public static Task<HoteDeTest> NeufAsync() => NeufAsync(null, null);

    /// <summary>The same, with settings of its own.</summary>
    public static Task<HoteDeTest> NeufAsync(IReadOnlyDictionary<string, string> reglages) => NeufAsync(null, reglages);

    /// <summary>The same, that writes all it logs in this notebook.</summary>
    internal static async Task<HoteDeTest> NeufAsync(Carnet? carnet, IReadOnlyDictionary<string, string>? reglages = null)
    {
        var hote = new HoteDeTest { Carnet = carnet, Reglages = reglages ?? new Dictionary<string, string>() };
        await hote.InitializeAsync();
        return hote;
    }

    public async ValueTask InitializeAsync() => await Modele.CopierAsync(_fichier);

    /// <summary>A browser without a session.</summary>
    /// <param name="adresse">Where it comes from, on the network; null for nowhere in particular.</param>
    public Navigateur Navigateur(string? adresse = null)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions
        {
            AllowAutoRedirect = false,
            BaseAddress = new Uri("https://localhost"),
        });
        if (adresse is not null)
            client.DefaultRequestHeaders.Add(AdresseDuReseau.Entete, adresse);
        return new Navigateur(client);
    }

    /// <summary>A browser signed in with a demonstration account: « a.martin », « contact@colibris.example ».</summary>
    public async Task<Navigateur> ConnecterAsync(string compte)
    {
        var navigateur = Navigateur();
        await navigateur.ConnecterAsync(compte);
        return navigateur;
    }

    /// <summary>The dossier of a structure in the current campagne, by its name; not one set aside.</summary>
    public async Task<Dossier> DossierDeAsync(string nom, CodeCaf? caf = null)
    {
        var page = await Suivi.ListerAsync(new DemandeDeBilan(Campagne, caf ?? SeineMaritime) { Recherche = nom });
        var ligne = page.Lignes.First(ligne => ligne.Nom == nom && !ligne.Etat.EstMisALEcart);
        return (await Dossiers.TrouverAsync(ligne.Id))!;
    }

    /// <summary>The dossier as stored now.</summary>
    public async Task<Dossier> RelireAsync(Dossier dossier) => (await Dossiers.TrouverAsync(dossier.Id))!;

    /// <summary>Runs the sending loop once, and gives what the mail server got meanwhile. Nothing else sends in these hosts.</summary>
    public async Task<IReadOnlyList<MessageRecu>> EnvoyerLesCourriersAsync()
    {
        var avant = Smtp.Recus.Count;
        await Services.GetRequiredService<IExpedition>().EnvoyerAsync();
        return [.. Smtp.Recus.Skip(avant)];
    }

    /// <summary>Works on the host's own context: accounts, or damage a test wants.</summary>
    public async Task<T> DansLaBaseAsync<T>(Func<AppDbContext, Task<T>> travail)
    {
        await using var portee = Services.CreateAsyncScope();
        return await travail(portee.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Smtp.DisposeAsync();
        if (Directory.GetParent(_fichier) is { } dossier && dossier.Name.StartsWith("clas-hote-", StringComparison.Ordinal))
        {
            SqliteConnection.ClearAllPools();
            dossier.Delete(recursive: true);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // More patient than in service, with its file and its mail server: a machine that runs tests does many things at once.
        builder.UseSetting("ConnectionStrings:Clas", $"Data Source={_fichier};Default Timeout=60");
        builder.UseSetting("Adresse:Publique", "https://clas.example");
        builder.UseSetting("Courriel:Hote", "127.0.0.1");
        builder.UseSetting("Courriel:Port", $"{Smtp.Port}");
        builder.UseSetting("Courriel:Tls", "Aucun");
        builder.UseSetting("Courriel:DelaiEnSecondes", "60");
        builder.UseSetting("Courriel:Expediteur", "Clas <clas@clas.example>");
        builder.UseSetting("Courriel:Expedition", "false");
        foreach (var (cle, valeur) in Reglages)
            builder.UseSetting(cle, valeur);
        builder.ConfigureLogging(journaux =>
        {
            journaux.ClearProviders();
            if (Carnet is { } carnet)
                journaux.AddProvider(carnet).SetMinimumLevel(LogLevel.Trace).AddFilter<Carnet>(null, LogLevel.Trace);
        });
        builder.ConfigureTestServices(services => services
            .AddSingleton<TimeProvider>(Horloge)
            .AddSingleton<IPasswordHasher<Compte>>(Empreintes)
            .AddSingleton<IStartupFilter, AdresseDuReseau>()
            // Its cookies say their end to a browser, whose clock is not the test's.
            .PostConfigure<OpenIdConnectOptions>(AgentsExtensions.Organisme, options => options.TimeProvider = TimeProvider.System)
            .Configure<MvcOptions>(options =>
            {
                if (DitSesPages)
                    options.Filters.Add(new PageServie());
                if (_pageBlanche is not null)
                    options.Filters.Add(new PageBlanche.Filtre(_pageBlanche));
            }));
    }
}
