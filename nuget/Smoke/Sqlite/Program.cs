using Clas.Domain;
using Clas.Persistence;
using Microsoft.Extensions.DependencyInjection;

// The same story as in README.md, each step kept in a SQLite file and read again: the database is ours (« mode A »).
var services = new ServiceCollection();
services.AddClas(clas => clas.UseSqlite("Data Source=clas.db"));
await using var app = services.BuildServiceProvider();
await app.PreparerClasAsync();
var campagnes = app.GetRequiredService<ICampagnes>();
var dossiers = app.GetRequiredService<IDossiers>();

var caf763 = CodeCaf.Lire("763");
var annee = CodeCampagne.Lire("2018-2019");
var maintenant = new DateTimeOffset(2019, 6, 17, 9, 30, 0, TimeSpan.Zero);
await campagnes.AjouterAsync(Campagne.Preparer(
    annee,
    Questionnaire.Clas20182019,
    premierJour: new DateOnly(2019, 6, 3),
    dernierJourDeSaisie: new DateOnly(2019, 7, 12),
    dernierJourDeValidation: new DateOnly(2019, 9, 30)));
(await campagnes.ChangerAsync(annee, c => c.Publier(Acteur.Cnaf("c.durand", "C. Durand"), maintenant.AddDays(-20)))).OuLever();
var structure = new StructurePorteuse(new StructurePorteuseId(Guid.CreateVersion7()), "Les Colibris");
await app.GetRequiredService<IStructures>().AjouterAsync(structure);

var id = new DossierId(caf763, Guid.CreateVersion7());
await dossiers.AjouterAsync(Dossier.Ouvrir(id, (await campagnes.TrouverAsync(annee))!, structure));

var colibris = Acteur.Porteur("colibris", "Les Colibris", structure.Id);
(await Changer(colibris, c => c.Enregistrer(FicheId.Structure, Saisie.LireJson(Lire("les-colibris.structure.json"))))).OuLever();
(await Changer(colibris, c => c.Enregistrer(FicheId.Action(1), Saisie.LireJson(Lire("les-colibris.action.json"))))).OuLever();
(await Changer(colibris, c => c.Terminer(FicheId.Action(1)))).OuLever();

var agent = Acteur.AgentCaf("a.martin", "A. Martin", caf763);
Console.WriteLine(await Changer(agent, a => a.Valider(FicheId.Action(1))));
(await Changer(agent, a => a.Valider(FicheId.Structure, avec: new Saisie { ["S19"] = "0123456" }))).OuLever();
Console.WriteLine(await Changer(agent, a => a.Valider(FicheId.Action(1))));

var relu = (await dossiers.TrouverAsync(id))!;
Console.WriteLine($"dossier {relu.Numero}, relu de la base : {(relu.EstPrisEnCompte ? "pris en compte" : "pas pris en compte")}");
return relu.EstPrisEnCompte ? 0 : 1;

Task<Decision> Changer(Acteur acteur, Func<Intervention, Decision> geste) =>
    dossiers.ChangerAsync(id, dossier => geste(dossier.Pour(acteur, maintenant)));

static string Lire(string fichier) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, fichier));
