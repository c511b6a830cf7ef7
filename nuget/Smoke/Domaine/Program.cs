using Clas.Domain;

// What a host knows: a Caf, an open campagne, a structure, the time, and what someone typed.
var caf763 = CodeCaf.Lire("763");
var maintenant = new DateTimeOffset(2019, 6, 17, 9, 30, 0, TimeSpan.Zero);
var campagne = Campagne.Preparer(
    CodeCampagne.Lire("2018-2019"),
    Questionnaire.Clas20182019,
    premierJour: new DateOnly(2019, 6, 3),
    dernierJourDeSaisie: new DateOnly(2019, 7, 12),
    dernierJourDeValidation: new DateOnly(2019, 9, 30));
campagne.Publier(Acteur.Cnaf("c.durand", "C. Durand"), maintenant.AddDays(-20)).OuLever();
var structure = new StructurePorteuse(new StructurePorteuseId(Guid.CreateVersion7()), "Les Colibris");
var structureJson = Lire("les-colibris.structure.json");
var actionJson = Lire("les-colibris.action.json");

// <extrait: DESIGN-8> The same lines as in README.md: scripts/smoke.sh compares them.
var dossier  = Dossier.Ouvrir(new DossierId(caf763, Guid.CreateVersion7()), campagne, structure);

var colibris = dossier.Pour(Acteur.Porteur("colibris", "Les Colibris", structure.Id), le: maintenant);
colibris.Enregistrer(FicheId.Structure, Saisie.LireJson(structureJson)).OuLever();
colibris.Enregistrer(FicheId.Action(1), Saisie.LireJson(actionJson)).OuLever();
colibris.Terminer(FicheId.Action(1)).OuLever();

var agent = dossier.Pour(Acteur.AgentCaf("a.martin", "A. Martin", caf763), le: maintenant);
Console.WriteLine(agent.Valider(FicheId.Action(1)));   // refusée, StructureNonValidee : « Validez d’abord la fiche Structure. »
agent.Valider(FicheId.Structure, avec: new Saisie { ["S19"] = "0123456" }).OuLever();
agent.Valider(FicheId.Action(1)).OuLever();            // dossier.EstPrisEnCompte
// </extrait>

Console.WriteLine(dossier.EstPrisEnCompte ? "pris en compte" : "pas pris en compte");
return dossier.EstPrisEnCompte ? 0 : 1;

static string Lire(string fichier) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, fichier));
