using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using RazorHost.Identite;

namespace RazorHost.Demonstration;

/// <summary>Fills an empty database: accounts, three campagnes, and dossiers made by replaying real gestes at past instants.</summary>
internal sealed class Semeur(
    AppDbContext contexte,
    UserManager<Compte> comptes,
    ICampagnes campagnes,
    IStructures structures,
    IDossiers dossiers,
    IJournaux journaux,
    ISuivi suivi,
    IWebHostEnvironment environnement,
    Semis semis,
    TimeProvider horloge)
{
    /// <summary>How far the current campagne is on the first day: open for three weeks, for three more.</summary>
    private const int JoursDepuisLOuverture = 21;

    private static readonly CodeCampagne Derniere = CodeCampagne.Lire("2018-2019");
    private static readonly Acteur Cnaf = Acteur.Cnaf("demonstration|m.girard", "Marc Girard");
    private readonly Dictionary<string, StructurePorteuse> _structures = [];
    private readonly Dictionary<string, Acteur> _porteurs = [];
    private readonly ReponsesDeDemonstration _reponses = new(environnement.ContentRootFileProvider);

    /// <summary>Does nothing when a campagne exists: a demonstration never mixes with real data.</summary>
    internal async Task SemerAsync()
    {
        if ((await campagnes.ListerAsync()).Count > 0)
            return;

        semis.EstEnCours = true;
        try
        {
            await PlanterAsync();
        }
        finally
        {
            semis.EstEnCours = false;
        }
    }

    private async Task PlanterAsync()
    {
        await CreerStructuresEtComptesAsync();
        var aujourdHui = HeureDeParis.JourDe(horloge.GetUtcNow());
        foreach (var ans in new[] { 2, 1, 0 })
            await CreerCampagneAsync(ans, aujourdHui.AddDays(-JoursDepuisLOuverture).AddYears(-ans));
        contexte.Habilitations.AddRange(AgentsDeDemonstration.Tous);
        contexte.AddRange(ContactsDeDemonstration.Tous(HeureDeParis.DebutDu(aujourdHui.AddDays(-JoursDepuisLOuverture)).AddHours(11)));
        await contexte.SaveChangesAsync();
    }

    private async Task CreerStructuresEtComptesAsync()
    {
        foreach (var nom in StructureDeDemonstration.Toutes.Select(structure => structure.Nom).Distinct())
        {
            var structure = new StructurePorteuse(new StructurePorteuseId(Guid.CreateVersion7()), nom);
            await structures.AjouterAsync(structure);
            _structures[nom] = structure;
        }

        foreach (var (nom, courriel, siennes) in CompteDeDemonstration.Tous)
        {
            var compte = new Compte { Nom = nom, UserName = courriel, Email = courriel, EmailConfirmed = true, EstDeDemonstration = true };
            await comptes.CreateAsync(compte);
            var ids = siennes.Select(structure => _structures[structure].Id).ToList();
            contexte.Rattachements.AddRange(ids.Select(id => new Rattachement { CompteId = compte.Id, StructureId = id }));
            foreach (var structure in siennes)
                _porteurs.TryAdd(structure, Acteur.Porteur(compte.Id, nom, ids));
        }

        await contexte.SaveChangesAsync();
    }

    private async Task CreerCampagneAsync(int ans, DateOnly ouverture)
    {
        var code = CodeCampagne.Lire($"{Derniere.PremiereAnnee - ans}-{Derniere.DerniereAnnee - ans}");
        await campagnes.AjouterAsync(Campagne.Preparer(
            code, Questionnaire.Clas20182019, ouverture, ouverture.AddDays(45), ouverture.AddDays(73), Parametres(code)));
        (await campagnes.ChangerAsync(code, campagne => campagne.Publier(Cnaf, HeureDeParis.DebutDu(ouverture)))).OuLever();

        var campagne = (await campagnes.TrouverAsync(code))!;
        await DeclarerAsync(code, ouverture);
        foreach (var (rang, structure) in StructureDeDemonstration.Toutes.Index())
        {
            if (ans == 0 && structure.Recit != Recit.SansDossier)
                await JouerAsync(campagne, structure, structure.Recit, rang);
            else if (ans > 0 && structure.EstAncienne)
                await JouerAsync(campagne, structure, Recit.PrisEnCompte, rang);
        }
    }

    /// <summary>A few more than what began, so that there is someone to chase (G12).</summary>
    private async Task DeclarerAsync(CodeCampagne code, DateOnly ouverture)
    {
        var le = HeureDeParis.DebutDu(ouverture).AddHours(10);
        await suivi.DeclarerStructuresFinanceesAsync(code, CodeCaf.Lire("763"), code == Derniere ? 15 : 6, Agent("763"), le);
        await suivi.DeclarerStructuresFinanceesAsync(code, CodeCaf.Lire("951"), code == Derniere ? 6 : 1, Agent("951"), le);
    }

    private async Task JouerAsync(Campagne campagne, StructureDeDemonstration structure, Recit recit, int rang)
    {
        var debut = HeureDeParis.DebutDu(HeureDeParis.JourDe(campagne.OuvreLe)).AddDays(1 + (rang % 4)).AddHours(9).AddMinutes(13 * rang);
        var caf = CodeCaf.Lire(structure.Caf);
        var dossier = Dossier.Ouvrir(new DossierId(caf, Guid.CreateVersion7(debut)), campagne, _structures[structure.Nom]);
        await dossiers.AjouterAsync(dossier);
        await Recits.JouerAsync(recit, new Scene(dossiers, journaux, dossier, debut)
        {
            Porteur = _porteurs[structure.Nom],
            Agent = Agent(structure.Caf),
            Responsable = Acteur.ResponsableCaf("demonstration|p.lefebvre", "Pierre Lefebvre", caf),
            ReponsesDeLaStructure = _reponses.Structure(structure),
            ReponsesDeLAction = _reponses.Action(structure, campagne.Code),
            Sias = $"{structure.Caf}{4100 + (37 * rang)}",
        });
    }

    private static Acteur Agent(string caf) => ActeursDesAgents.De(
        [AgentsDeDemonstration.Tous.First(agent => agent.Caf == caf && agent.Role == Role.AgentCaf)], caf, DateTimeOffset.MinValue)!;

    private static ParametresDeCampagne Parametres(CodeCampagne code) => new()
    {
        Seuils = new Dictionary<string, string>
        {
            ["seances.du"] = $"{code.PremiereAnnee}-08-01",
            ["seances.au"] = $"{code.DerniereAnnee}-08-31",
        },
    };
}
