using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RazorHost.Courriers;

namespace RazorHost.Identite;

/// <summary>Moves an account to the address that a structure gave its Caf (G33, G41): the new address must confirm.</summary>
/// <remarks>
/// An agent who names its own address would be given the account: the present address is told at once who asked, and an
/// account that other Caf know is the Cnaf's business.
/// </remarks>
public sealed class AdressesDesComptes(AppDbContext contexte, Compteurs compteurs, IOptions<Limites> limites, TimeProvider horloge)
{
    private const int Combien = 20;

    /// <summary>What became of the asking.</summary>
    public enum Reponse
    {
        /// <summary>Both letters leave.</summary>
        Demandee,

        /// <summary>It is the address of the account already.</summary>
        Inchangee,

        /// <summary>Too many for this account, or by this agent, in an hour.</summary>
        TropSouvent,
    }

    /// <summary>An account as a Caf sees it, and whether this actor may move it.</summary>
    public sealed record CompteConnu(Compte Compte, IReadOnlyList<string> Structures, bool EstDePlusieursCaf);

    /// <summary>The account, when one of its structures has a dossier at this Caf; null otherwise, whether it exists or not.</summary>
    public async Task<CompteConnu?> TrouverAsync(CodeCaf caf, string compteId, CancellationToken ct)
    {
        var dossiers = await (
            from lien in contexte.Rattachements
            where lien.CompteId == compteId
            join dossier in contexte.Set<Dossier>().AsNoTracking() on lien.StructureId equals dossier.StructureId
            select new { dossier.Caf, dossier.NomALOuverture }).Distinct().ToListAsync(ct);
        if (!dossiers.Any(dossier => dossier.Caf == caf) || await contexte.Users.FindAsync([compteId], ct) is not { } compte)
            return null;
        return new CompteConnu(
            compte,
            [.. dossiers.Where(dossier => dossier.Caf == caf).Select(dossier => dossier.NomALOuverture).Distinct().Order(StringComparer.CurrentCulture)],
            dossiers.Any(dossier => dossier.Caf != caf));
    }

    /// <summary>Asks the new address to confirm, tells the present one, and writes it in the audit: all or nothing.</summary>
    public async Task<Reponse> DemanderAsync(CafDeReference caf, Compte compte, Courriel nouvelle, Acteur agent, CancellationToken ct)
    {
        if (string.Equals(compte.Email, nouvelle.Valeur, StringComparison.OrdinalIgnoreCase))
            return Reponse.Inchangee;
        if (!await compteurs.PrendreAsync($"aide|{agent.Id}", limites.Value.DesCourriersDuDemandeur, ct)
            || !await compteurs.PrendreAsync($"adresse-nouvelle|{compte.Id}", limites.Value.DesCourriersDuCompte, ct))
            return Reponse.TropSouvent;

        var qui = agent.Role == Role.Cnaf ? $"{agent.Nom}, de la Cnaf" : $"{agent.Nom}, de la {caf.Nom}";
        var donnees = new Dictionary<string, string> { ["compte"] = compte.Id, [LettreDeNouvelleAdresse.ParQui] = qui };
        contexte.Courriers().Deposer(NaturesDeCourrier.NouvelleAdresse, nouvelle.Valeur, donnees);
        contexte.Courriers().Deposer(NaturesDeCourrier.AdresseDemandee, compte.Email!, donnees);
        contexte.Add(new AdresseDemandee
        {
            Id = Guid.CreateVersion7(horloge.GetUtcNow()),
            Caf = caf.Code,
            CompteId = compte.Id,
            Ancienne = compte.Email!,
            Nouvelle = nouvelle.Valeur,
            AgentId = agent.Id,
            AgentNom = agent.Nom,
            Le = horloge.GetUtcNow(),
        });
        await contexte.SaveChangesAsync(ct);
        return Reponse.Demandee;
    }

    /// <summary>Writes in the audit that the new address confirmed. In the caller's transaction.</summary>
    public Task NoterConfirmationAsync(string compteId, string nouvelle, CancellationToken ct)
    {
        DateTimeOffset? le = horloge.GetUtcNow();
        return contexte.Set<AdresseDemandee>()
            .Where(demande => demande.CompteId == compteId && demande.Nouvelle == nouvelle && demande.ConfirmeeLe == null)
            .ExecuteUpdateAsync(demande => demande.SetProperty(d => d.ConfirmeeLe, le), ct);
    }

    /// <summary>The last changes asked on the pages of this Caf, the newest first.</summary>
    public async Task<IReadOnlyList<AdresseDemandee>> DernieresAsync(CodeCaf caf, CancellationToken ct) =>
    [
        .. (await contexte.Set<AdresseDemandee>().AsNoTracking().Where(demande => demande.Caf == caf)
            .OrderByDescending(demande => demande.Id).Take(Combien).ToListAsync(ct)).OrderByDescending(demande => demande.Le),
    ];
}
