using Clas.Domain;
using Clas.Integration.Hote;
using Clas.Persistence;
using Microsoft.Extensions.DependencyInjection;

// A geste and a note of the application's own, in one transaction, by a process that stops where it is told to and waits
// there to be killed: <connection string> <Caf> <dossier> <user> <« Geste », « Note » or « Jamais »>.
var (chaine, id, utilisateur, arret) = (args[0], new DossierId(CodeCaf.Lire(args[1]), Guid.Parse(args[2])), args[3], args[4]);
await using var hote = ServicesDeLHote.Ajouter(new ServiceCollection(), chaine).BuildServiceProvider(validateScopes: true);
await using var portee = hote.CreateAsyncScope();
var contexte = portee.ServiceProvider.GetRequiredService<AppDbContext>();

await using var transaction = await contexte.Database.BeginTransactionAsync();
(await contexte.Dossiers().ChangerAsync(id, Enregistrer)).OuLever();
await contexte.SaveChangesAsync();
Attendre("Geste");

contexte.Notes.Add(new Note { UtilisateurId = utilisateur, DossierCle = id.Valeur, Texte = "Saisie reçue au guichet" });
await contexte.SaveChangesAsync();
Attendre("Note");

await transaction.CommitAsync();
Console.WriteLine("Jamais");

void Attendre(string moment)
{
    if (arret != moment)
        return;
    Console.WriteLine(moment);
    Console.ReadLine();
}

static Decision Enregistrer(Dossier dossier) => dossier
    .Pour(Acteur.Porteur("colibris", "Hélène Caron", dossier.StructureId), new DateTimeOffset(2019, 6, 15, 8, 0, 0, TimeSpan.Zero))
    .Enregistrer(FicheId.Structure, new Saisie { ["S01"] = "Les Colibris, au guichet" });
