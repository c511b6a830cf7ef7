using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Clas.Domain;
using Clas.Integration.Hote;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Integration.Tests;

/// <summary>The marked snippets of docs/integration.md and of the page of the conformance package are lines that compile and run.</summary>
public sealed class ExtraitsTests : IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("clas-").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_dossier, recursive: true);
    }

    [Theory]
    [InlineData("docs/integration.md", 15, "tests/Clas.Integration.Tests/Documents/ExtraitsTests.cs", "tests/Clas.Integration.Hote/AppDbContext.cs")]
    [InlineData("nuget/Clas.Persistence.Conformite.md", 1, "tests/Clas.Integration.Tests/Conformite/ContexteDUneApplication.cs")]
    public void Page_ShowsLinesThatCompileAndRun(string page, int nombre, params string[] sources)
    {
        var code = string.Join('\n', sources.Select(source => SansRetrait(Lire(source))));

        var extraits = Lire(page).Split("<!-- extrait -->\n```csharp\n")[1..]
            .Select(extrait => SansRetrait(extrait[..extrait.IndexOf("\n```", StringComparison.Ordinal)]))
            .ToList();

        Assert.Equal(nombre, extraits.Count);
        Assert.All(extraits, extrait => Assert.Contains(extrait, code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Contexte_InASchemaOfItsOwn_Works()
    {
        await using var application = await Application.DemarrerAsync();
        await application.DansUnContexteAsync(async contexte =>
        {
            var (ct, id, note) = (CancellationToken.None, application.Id, application.Note());
            Decision Recevoir(Dossier dossier) => Gestes.RemplirTout(dossier);

            await using var transaction = await contexte.Database.BeginTransactionAsync(ct);
            (await contexte.Dossiers().ChangerAsync(id, Recevoir, ct: ct)).OuLever();
            contexte.Add(note);
            await contexte.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
        });

        Assert.Equal((1, 2), await application.LuAsync());
    }

    [Fact]
    public async Task Reaction_WritesWithTheGeste()
    {
        var services = LesServices();
        services.AddClas(clas => clas.UseReaction<NoterChaqueGeste>());
        await using var app = await DemarrerAsync(services);
        var id = await OuvrirAsync(app, Questionnaire.Clas20182019);

        (await app.GetRequiredService<IDossiers>().ChangerAsync(id, Gestes.RemplirTout)).OuLever();

        await using var portee = app.CreateAsyncScope();
        Assert.Equal(2, await portee.ServiceProvider.GetRequiredService<AppDbContext>().Notes.CountAsync());
    }

    [Fact]
    public async Task JournalKey_FromTheFirstDay_SealsWhatIsWritten()
    {
        Console.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        var (services, configuration, ct) = (LesServices(), UneConfiguration(), CancellationToken.None);
        var cle = Convert.FromBase64String(configuration["Journal:Cle"]!);
        services.AddClas(clas => clas.UseJournalKey(cle));
        await using var app = await DemarrerAsync(services);
        var id = await OuvrirAsync(app, Questionnaire.Clas20182019);
        (await app.GetRequiredService<IDossiers>().ChangerAsync(id, Gestes.RemplirTout)).OuLever();

        var lecture = await app.GetRequiredService<IJournaux>().VerifierAsync(id, ct);
        foreach (var anomalie in lecture.Anomalies)
            Console.WriteLine($"{id} : {anomalie}");

        Assert.True(lecture.EstIntact);
        Assert.False(lecture.ProtegeSeulementDesAccidents);
    }

    [Fact]
    public async Task JournalKey_GivenLater_ReadsWhatWasWrittenAsChanged()
    {
        await using var sansCle = await DemarrerAsync(LesServices());
        var id = await OuvrirAsync(sansCle, Questionnaire.Clas20182019);
        (await sansCle.GetRequiredService<IDossiers>().ChangerAsync(id, Gestes.RemplirTout)).OuLever();
        var services = LesServices();
        services.AddClas(clas => clas.UseJournalKey(Convert.FromBase64String(UneConfiguration()["Journal:Cle"])));
        await using var avecCle = services.BuildServiceProvider();

        var avant = await sansCle.GetRequiredService<IJournaux>().VerifierAsync(id);
        var apres = await avecCle.GetRequiredService<IJournaux>().VerifierAsync(id);

        Assert.True(avant is { EstIntact: true, ProtegeSeulementDesAccidents: true });
        Assert.False(apres.EstIntact);
    }

    [Fact]
    public async Task Horloge_Facteur_AndExpedition_AreTheHosts()
    {
        var horloge = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Monde.PendantLaSaisie);
        var (services, ct) = (LesServices(), CancellationToken.None);
        services.AddSingleton<TimeProvider>(horloge);
        services.AddSingleton<MonServeurDeCourriels>();
        services.AddClas(clas => clas.UseFacteur<MonFacteur>());
        await using var app = await DemarrerAsync(services);
        var id = await OuvrirAsync(app, Questionnaire.Clas20182019);
        (await app.GetRequiredService<IDossiers>().ChangerAsync(id, Gestes.TerminerTout)).OuLever();

        var bilan = await app.GetRequiredService<IExpedition>().EnvoyerAsync(ct: ct);

        Assert.Equal(2, bilan.Envoyes);
        Assert.Equal([NatureDeCourrier.Reception, NatureDeCourrier.Reception], app.GetRequiredService<MonServeurDeCourriels>().Partis);
        Assert.All(
            await app.GetRequiredService<ICourriers>().ListerAsync(EtatDeCourrier.Envoye),
            courrier => Assert.Equal(Monde.PendantLaSaisie, courrier.Courrier.DeposeLe));
    }

    [Fact]
    public async Task Questionnaire_AndCafs_AreTheHosts()
    {
        var cheminDuQuestionnaire = Ecrire("clas-2031.json", Lire("src/Clas.Domain/Questionnaires/clas-2018-2019.json")
            .Replace("\"id\": \"clas-2018-2019\"", "\"id\": \"clas-2031\"", StringComparison.Ordinal));
        var cheminDesCaf = Ecrire("caf.csv", "code;nom;departements;fuseau\n763;Caf de Seine-Maritime;76;Europe/Paris\n");
        var services = LesServices();
        var questionnaire = LecteurDeQuestionnaire.LireFichier(cheminDuQuestionnaire);
        services.AddClas(clas => clas.UseQuestionnaire(questionnaire));
        services.AddClas(clas => clas.UseCafs(ReferentielDesCaf.LireCsv(File.ReadAllText(cheminDesCaf))));
        await using var app = await DemarrerAsync(services);
        var id = await OuvrirAsync(app, questionnaire);

        var dossier = (await app.GetRequiredService<IDossiers>().TrouverAsync(id))!;

        Assert.Equal("clas-2031", dossier.Campagne.Questionnaire.Id);
        Assert.Equal("Caf de Seine-Maritime", dossier.Campagne.Cafs.NomDe(dossier.Caf));
    }

    [Fact]
    public async Task Bilan_IsReadWithoutTheHost()
    {
        var (services, ct) = (LesServices(), CancellationToken.None);
        await using var app = await DemarrerAsync(services);
        var id = await OuvrirAsync(app, Questionnaire.Clas20182019);
        (await app.GetRequiredService<IDossiers>().ChangerAsync(id, Gestes.TerminerTout)).OuLever();

        var suivi = app.GetRequiredService<ISuivi>();
        var (annee, caf) = (CodeCampagne.Lire("2018-2019"), CodeCaf.Lire("763"));
        var bilan = await suivi.BilanAsync(annee, caf, ct);
        Console.WriteLine(bilan.Attendus is { } attendus ? $"{bilan.Termines} terminés sur {attendus}" : $"{bilan.Termines} terminés");
        var demande = new DemandeDeBilan(annee, caf) { Filtre = FiltreDeBilan.AVerifier };
        foreach (var ligne in (await suivi.ListerAsync(demande, ct)).Lignes)
            Console.WriteLine($"{ligne.Numero} {ligne.Nom}");

        Assert.Equal(new BilanCaf(null, 1, 1, 0, 0), bilan);
        Assert.Single((await suivi.ListerAsync(demande, ct)).Lignes);
    }

    [Fact]
    public void CyclesDeVie_AreDrawnInThreeFormats()
    {
        var dossier = _dossier;

        var cycle = CyclesDeVie.De(TypeDeFiche.Action);
        File.WriteAllText(Path.Combine(dossier, "action.mmd"), cycle.EnMermaid());
        File.WriteAllText(Path.Combine(dossier, "action.dot"), cycle.EnDot());
        File.WriteAllText(Path.Combine(dossier, "action.json"), cycle.EnJson());

        Assert.StartsWith("stateDiagram-v2", File.ReadAllText(Path.Combine(dossier, "action.mmd")), StringComparison.Ordinal);
        Assert.Contains("digraph", File.ReadAllText(Path.Combine(dossier, "action.dot")), StringComparison.Ordinal);
        Assert.Equal("Action", System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(dossier, "action.json"))).RootElement.GetProperty("fiche").GetString());
    }

    public sealed class NoterChaqueGeste : IReaction
    {
        public Task ReagirAsync(DbContext contexte, Dossier dossier, Passage passage, CancellationToken ct)
        {
            contexte.Add(new Note { UtilisateurId = Application.Utilisateur, DossierCle = dossier.Cle, Texte = passage.Geste });
            return Task.CompletedTask;
        }
    }

    internal sealed class MonFacteur(MonServeurDeCourriels serveur) : IFacteur
    {
        public async Task<Remise> RemettreAsync(CourrierARediger courrier, CancellationToken ct)
        {
            if (courrier.Dossier is null)
                return Remise.SansObjet("Cet envoi ne parle d’aucun dossier.");
            return await serveur.EnvoyerAsync(courrier.Nature, courrier.IdentifiantDeMessage, ct)
                ? Remise.Faite()
                : Remise.Differee("Le serveur de courriels ne répond pas.");
        }
    }

    internal sealed class MonServeurDeCourriels
    {
        internal List<string> Partis { get; } = [];

        internal Task<bool> EnvoyerAsync(string nature, string identifiant, CancellationToken ct)
        {
            ct.ThrowIfCancellationRequested();
            Assert.EndsWith("@clas.invalid", identifiant, StringComparison.Ordinal);
            Partis.Add(nature);
            return Task.FromResult(true);
        }
    }

    private static Dictionary<string, string> UneConfiguration() =>
        new() { ["Journal:Cle"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) };

    private IServiceCollection LesServices() =>
        ServicesDeLHote.Ajouter(new ServiceCollection(), $"Data Source={Path.Combine(_dossier, "application.db")}");

    private static async Task<ServiceProvider> DemarrerAsync(IServiceCollection services)
    {
        var app = services.BuildServiceProvider(validateScopes: true);
        await using (var portee = app.CreateAsyncScope())
        {
            var contexte = portee.ServiceProvider.GetRequiredService<AppDbContext>();
            await contexte.Database.MigrateAsync();
            contexte.Utilisateurs.Add(new Utilisateur { Id = Application.Utilisateur, Courriel = "accueil@example.fr" });
            await contexte.SaveChangesAsync();
        }

        await app.PreparerClasAsync();
        return app;
    }

    private static async Task<DossierId> OuvrirAsync(ServiceProvider app, Questionnaire questionnaire)
    {
        var (campagnes, id) = (app.GetRequiredService<ICampagnes>(), Monde.NouvelId());
        await campagnes.AjouterAsync(Campagne.Preparer(
            Monde.Annee, questionnaire, new DateOnly(2019, 6, 3), new DateOnly(2019, 7, 12), new DateOnly(2019, 9, 15)));
        (await campagnes.ChangerAsync(Monde.Annee, campagne => campagne.Publier(Monde.Cnaf, Monde.AvantLOuverture))).OuLever();
        await app.GetRequiredService<IStructures>().AjouterAsync(Monde.Colibris);
        await app.GetRequiredService<IDossiers>().AjouterAsync(
            Dossier.Ouvrir(id, (await campagnes.TrouverAsync(Monde.Annee))!, Monde.Colibris));
        return id;
    }

    private string Ecrire(string nom, string texte)
    {
        var chemin = Path.Combine(_dossier, nom);
        File.WriteAllText(chemin, texte);
        return chemin;
    }

    private static string SansRetrait(string texte) => string.Join('\n', texte.Split('\n').Select(ligne => ligne.Trim()));

    private static string Lire(string chemin, [CallerFilePath] string ici = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(ici)!, "../../..", chemin));
}
