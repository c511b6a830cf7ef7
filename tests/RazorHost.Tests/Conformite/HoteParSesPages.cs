using Clas.Conformite;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using RazorHost.Identite;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Conformite;

/// <summary>The sample host, tried through its pages alone: real forms where there is a button, forged ones elsewhere.</summary>
/// <param name="hote">Where dossiers are kept.</param>
/// <param name="navigateur">Opens a browser on the host tried: that one, or another that shares its database.</param>
internal sealed class HoteParSesPages(HoteDeTest hote, Func<Navigateur>? navigateur = null) : IHoteEprouve
{
    private const string PorteurDAilleurs = "contact@colibris.example";
    private const string ResponsableDAilleurs = "r.noir";

    private readonly Dictionary<string, SesPages> _sessions = [];

    internal int Deposes { get; private set; }

    internal static async Task<HoteParSesPages> PreparerAsync(HoteDeTest hote, Func<Navigateur>? navigateur = null)
    {
        await hote.DansLaBaseAsync(async contexte =>
        {
            if (await contexte.Habilitations.AnyAsync(ligne => ligne.Sujet == ResponsableDAilleurs))
                return 0;
            contexte.Habilitations.Add(new Habilitation
            {
                Emetteur = Habilitation.EmetteurDeDemonstration,
                Sujet = ResponsableDAilleurs,
                Caf = HoteDeTest.ValDOise.ToString(),
                Nom = "Rose Noir",
                Role = Role.ResponsableCaf,
            });
            return await contexte.SaveChangesAsync();
        });
        return new HoteParSesPages(hote, navigateur);
    }

    public async Task DeposerAsync(Depot depot, CancellationToken ct = default)
    {
        Deposes++;
        await hote.Structures.AjouterAsync(depot.Structure, ct);
        await hote.Dossiers.AjouterAsync(depot.Ouvrir(), ct);
        (await hote.Dossiers.ChangerAsync(depot.Id, depot.Amener, ct: ct)).OuLever();
        await hote.DansLaBaseAsync(async contexte =>
        {
            // One structure at a time: this porteur would end up with a hundred.
            var compte = await contexte.Users.SingleAsync(compte => compte.Email == Dossiers.Porteur, ct);
            await contexte.Rattachements.Where(rattachement => rattachement.CompteId == compte.Id).ExecuteDeleteAsync(ct);
            contexte.Rattachements.Add(new Rattachement { CompteId = compte.Id, StructureId = depot.Structure.Id });
            return await contexte.SaveChangesAsync(ct);
        });
    }

    public async Task<ReponseDeLHote?> TenterAsync(Tentative tentative, CancellationToken ct = default)
    {
        if (Compte(tentative) is not { } compte)
            return null;
        if (hote.Horloge.GetUtcNow() < tentative.Le)
        {
            hote.Horloge.SetUtcNow(tentative.Le);
            // Weeks went by: nobody is signed in any more.
            _sessions.Clear();
        }

        if (!_sessions.TryGetValue(compte, out var pages))
            _sessions[compte] = pages = await SesPages.OuvrirAsync(navigateur?.Invoke() ?? hote.Navigateur(), compte);
        var avant = (await hote.Dossiers.TrouverAsync(tentative.Depot.Id, ct))!.Fiche(tentative.Demande.Fiche)!;
        var (estAccordee, offerts, motifs) = await pages.FaireAsync(tentative, avant.Revision);
        return new ReponseDeLHote
        {
            EstAccordee = estAccordee,
            Apres = (await hote.Dossiers.TrouverAsync(tentative.Depot.Id, ct))!,
            Offerts = offerts,
            Motifs = motifs,
        };
    }

    private static string? Compte(Tentative tentative) => (tentative.Role, tentative.EstDAilleurs) switch
    {
        (Role.Porteur, false) => Dossiers.Porteur,
        (Role.Porteur, true) => PorteurDAilleurs,
        (Role.AgentCaf, false) => Dossiers.Agent,
        (Role.AgentCaf, true) => Dossiers.AgentDAilleurs,
        (Role.ResponsableCaf, false) => Dossiers.Responsable,
        (Role.ResponsableCaf, true) => ResponsableDAilleurs,
        (Role.Cnaf, _) => Dossiers.Cnaf,
        _ => null,
    };
}
