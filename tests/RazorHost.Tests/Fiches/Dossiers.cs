using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Demonstration;
using RazorHost.Identite;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>Dossiers of a test's own, of Seine-Maritime, whose porteur is always the same demonstration account.</summary>
internal static class Dossiers
{
    internal const string Porteur = "contact@grand-large.example";
    internal const string Agent = "a.martin";
    internal const string Responsable = "p.lefebvre";
    internal const string AgentDAilleurs = "s.benali";
    internal const string Cnaf = "m.girard";
    internal const string Sias = "0123456";

    private static readonly StructureDeDemonstration Modele =
        StructureDeDemonstration.Toutes.First(structure => structure.Nom == "Les Colibris");

    extension(HoteDeTest hote)
    {
        /// <summary>Opens a dossier and plays a story of the demonstration on it.</summary>
        internal async Task<Dossier> OuvrirAsync(Recit recit, CodeCampagne? campagne = null, StructurePorteuse? pour = null)
        {
            var (compte, structure) = await hote.AttacherAsync(pour);
            var ouverte = (await hote.Campagnes.TrouverAsync(campagne ?? HoteDeTest.Campagne))!;
            var dossier = Dossier.Ouvrir(new DossierId(HoteDeTest.SeineMaritime, Guid.CreateVersion7()), ouverte, structure);
            await hote.Dossiers.AjouterAsync(dossier);
            var reponses = new ReponsesDeDemonstration(hote.Services.GetRequiredService<IWebHostEnvironment>().ContentRootFileProvider);
            await Recits.JouerAsync(recit, new Scene(hote.Dossiers, hote.Journaux, dossier, ouverte.OuvreLe.AddHours(10))
            {
                Porteur = Acteur.Porteur(compte.Id, compte.Nom, structure.Id),
                Agent = Acteur.AgentCaf("demonstration|a.martin", "Anne Martin", HoteDeTest.SeineMaritime),
                Responsable = Acteur.ResponsableCaf("demonstration|p.lefebvre", "Pierre Lefebvre", HoteDeTest.SeineMaritime),
                ReponsesDeLaStructure = reponses.Structure(Modele),
                ReponsesDeLAction = reponses.Action(Modele, ouverte.Code),
                Sias = Sias,
            });
            return await hote.RelireAsync(dossier);
        }

        /// <summary>Changes the stored dossier behind everybody's back.</summary>
        internal async Task ChangerAsync(Dossier dossier, Acteur par, Func<Intervention, Decision> geste) =>
            (await hote.Dossiers.ChangerAsync(dossier.Id, stocke => geste(stocke.Pour(par, hote.Horloge.GetUtcNow())))).OuLever();

        /// <summary>The duties to inform, as stored now.</summary>
        internal Task<IReadOnlyList<ObligationSuivie>> ObligationsAsync(Dossier dossier) =>
            hote.Journaux.ObligationsAsync(dossier.Id, TestContext.Current.CancellationToken);

        private async Task<(Compte Compte, StructurePorteuse Structure)> AttacherAsync(StructurePorteuse? pour)
        {
            using var portee = hote.Services.CreateScope();
            var contexte = portee.ServiceProvider.GetRequiredService<AppDbContext>();
            var compte = await contexte.Users.SingleAsync(compte => compte.Email == Porteur);
            if (pour is not null)
                return (compte, pour);

            var structure = new StructurePorteuse(new StructurePorteuseId(Guid.CreateVersion7()), "Les Colibris");
            await hote.Services.GetRequiredService<IStructures>().AjouterAsync(structure);
            contexte.Rattachements.Add(new Rattachement { CompteId = compte.Id, StructureId = structure.Id });
            await contexte.SaveChangesAsync();
            return (compte, structure);
        }
    }

    extension(Dossier dossier)
    {
        /// <summary>The address of the fiche of this code, « s », « a1 ».</summary>
        internal string Adresse(string code) => $"/dossiers/{dossier.Id}/fiches/{code}";

        /// <summary>The bilan page of the structure, for its Caf.</summary>
        internal string Bilan => $"/caf/{dossier.Caf}/dossiers/{dossier.Id}";

        /// <summary>Somebody who answers for its structure.</summary>
        internal Acteur PorteurDuDossier() => Acteur.Porteur("essai", "Sam Leroy", dossier.StructureId);

        /// <summary>The fiche Action.</summary>
        internal Fiche Action => dossier.Actions[0];
    }

    internal static Acteur AgentDeLaCaf { get; } = Acteur.AgentCaf("demonstration|c.dumont", "Claire Dumont", HoteDeTest.SeineMaritime);
}
