using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RazorHost.Courriers;

namespace RazorHost.Identite;

/// <summary>Helps a porteur of the agent's own Caf back in (G29, G30): no agent sees a password or a link.</summary>
public sealed class AideAuxPartenaires(AppDbContext contexte, Compteurs compteurs, IOptions<Limites> limites, TimeProvider horloge)
{
    internal const int Combien = 20;

    /// <summary>What became of the asking.</summary>
    public enum Reponse
    {
        /// <summary>The letter leaves.</summary>
        Envoye,

        /// <summary>No such account at this Caf.</summary>
        Inconnu,

        /// <summary>Too many links for this account, or by this agent, in an hour.</summary>
        TropSouvent,
    }

    /// <summary>One account of this Caf, and the structures it answers for there.</summary>
    public sealed record Trouve(string Id, string Nom, string Courriel, DateTimeOffset? DerniereConnexionLe, IReadOnlyList<StructureTrouvee> Structures);

    /// <summary>A structure, with the number of its newest dossier at this Caf, one that counts if there is.</summary>
    public sealed record StructureTrouvee(string Nom, NumeroDeDossier? Numero);

    /// <summary>The accounts whose login address holds these characters, by address; the page shows the first ones.</summary>
    public async Task<IReadOnlyList<Trouve>> ChercherAsync(CodeCaf caf, string recherche, CancellationToken ct)
    {
        // What no database keeps is in no address.
        if (!TexteSaisi.EstAcceptable(recherche))
            return [];
        var cherche = recherche.Trim().ToUpperInvariant();
        var lignes = await Comptes(caf)
            .Where(ligne => ligne.Compte.NormalizedEmail!.Contains(cherche))
            .Select(ligne => new { ligne.Compte.Id, ligne.Compte.Nom, ligne.Compte.Email, ligne.Compte.DerniereConnexionLe, ligne.Dossier.StructureId, Structure = ligne.Dossier.NomALOuverture, ligne.Dossier.Numero, EstALEcart = ligne.Dossier.MiseALEcart != null })
            .ToListAsync(ct);
        return
        [
            .. lignes.GroupBy(ligne => ligne.Id)
                .Select(compte => new Trouve(
                    compte.Key, compte.First().Nom, compte.First().Email!, compte.First().DerniereConnexionLe,
                    [
                        .. compte.GroupBy(ligne => ligne.StructureId)
                            .Select(structure => structure.OrderBy(ligne => ligne.EstALEcart).ThenByDescending(ligne => ligne.Numero.ToString(), StringComparer.Ordinal).First())
                            .Select(ligne => new StructureTrouvee(ligne.Structure, ligne.Numero)),
                    ]))
                .OrderBy(compte => compte.Courriel, StringComparer.Ordinal),
        ];
    }

    /// <summary>Sends a link to the address on file, tells its owner who asked, and writes it in the audit: all or nothing.</summary>
    public async Task<Reponse> EnvoyerAsync(CafDeReference caf, string compteId, Acteur agent, CancellationToken ct)
    {
        var compte = await Comptes(caf.Code).Select(ligne => ligne.Compte).FirstOrDefaultAsync(compte => compte.Id == compteId, ct);
        if (compte is null)
            return Reponse.Inconnu;
        if (!await compteurs.PrendreAsync($"aide|{agent.Id}", limites.Value.DesCourriersDuDemandeur, ct)
            || !await compteurs.PrendreAsync($"aide-compte|{compteId}", limites.Value.DesCourriersDuCompte, ct))
            return Reponse.TropSouvent;

        contexte.Courriers().Deposer(NaturesDeCourrier.LienParLaCaf, compteId, new Dictionary<string, string>
        {
            [LettreDuLienParLaCaf.Agent] = agent.Nom,
            [LettreDuLienParLaCaf.Caf] = caf.Nom,
        });
        contexte.LiensEnvoyes.Add(new LienEnvoye
        {
            Id = Guid.CreateVersion7(horloge.GetUtcNow()),
            Caf = caf.Code,
            CompteId = compteId,
            Courriel = compte.Email!,
            AgentId = agent.Id,
            AgentNom = agent.Nom,
            Le = horloge.GetUtcNow(),
        });
        await contexte.SaveChangesAsync(ct);
        return Reponse.Envoye;
    }

    /// <summary>The last links sent by this Caf, the newest first.</summary>
    public async Task<IReadOnlyList<LienEnvoye>> DerniersAsync(CodeCaf caf, CancellationToken ct) =>
    [
        .. (await contexte.LiensEnvoyes.AsNoTracking().Where(lien => lien.Caf == caf).OrderByDescending(lien => lien.Id).Take(Combien).ToListAsync(ct))
            .OrderByDescending(lien => lien.Le),
    ];

    /// <summary>Accounts with the dossiers of their structures at this Caf: nobody else exists here.</summary>
    private IQueryable<Ligne> Comptes(CodeCaf caf) =>
        from dossier in contexte.Set<Dossier>().AsNoTracking()
        where dossier.Caf == caf
        join lien in contexte.Rattachements on dossier.StructureId equals lien.StructureId
        join compte in contexte.Users.AsNoTracking() on lien.CompteId equals compte.Id
        select new Ligne { Compte = compte, Dossier = dossier };

    private sealed class Ligne
    {
        public required Compte Compte { get; init; }

        public required Dossier Dossier { get; init; }
    }
}
