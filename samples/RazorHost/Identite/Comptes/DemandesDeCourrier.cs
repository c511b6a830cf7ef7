using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RazorHost.Courriers;

namespace RazorHost.Identite;

/// <summary>Letters that anybody may ask for, about any address: all alike, and limited in number (P3).</summary>
/// <remarks>Whether there is an account is read at sending: asking does the same work for every address.</remarks>
public sealed class DemandesDeCourrier(
    AppDbContext contexte, Compteurs compteurs, Provenance provenance, ILookupNormalizer normalisation, IOptions<Limites> limites)
{
    /// <summary>Asks for a link that chooses a new password; false when this network asked too often.</summary>
    public async Task<bool> ReinitialisationAsync(Courriel courriel, CancellationToken ct)
    {
        if (!await compteurs.PrendreAsync($"oubli|{provenance.Adresse}", limites.Value.DesCourriersDuDemandeur, ct))
            return false;
        if (await compteurs.PrendreAsync($"courrier|{normalisation.NormalizeEmail(courriel.Valeur)}", limites.Value.DesCourriersDuCompte, ct))
        {
            contexte.Courriers().Deposer(NaturesDeCourrier.Reinitialisation, courriel.Valeur);
            await contexte.SaveChangesAsync(ct);
        }

        return true;
    }

    /// <summary>Asks the new address to confirm; false when this account asked too often.</summary>
    public async Task<bool> NouvelleAdresseAsync(Compte compte, Courriel nouvelle, CancellationToken ct)
    {
        if (!await compteurs.PrendreAsync($"adresse-nouvelle|{compte.Id}", limites.Value.DesCourriersDuCompte, ct))
            return false;
        contexte.Courriers().Deposer(
            NaturesDeCourrier.NouvelleAdresse, nouvelle.Valeur, new Dictionary<string, string> { ["compte"] = compte.Id });
        await contexte.SaveChangesAsync(ct);
        return true;
    }
}
