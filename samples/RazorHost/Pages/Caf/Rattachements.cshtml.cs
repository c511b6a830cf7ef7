using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;
using RazorHost.Identite;
using RazorHost.Pages.Compte;

namespace RazorHost.Pages.Caf;

/// <summary>Who asks to answer for a structure of this Caf: it accepts or refuses (P1, G41).</summary>
[LitToutFormulaire]
public sealed class RattachementsModel(
    ActeurCourant courant, CampagneCourante courante, Revendications revendications,
    Identite.Rattachements rattachements, IStructures structures, UserManager<Identite.Compte> comptes) : PageModel
{
    private const int LongueurDuMotif = 1000;

    /// <summary>A claim, with what helps to decide.</summary>
    public sealed record Demande(Guid Id, string Structure, string Nom, string Courriel, DateTimeOffset Le, IReadOnlyList<Identite.Compte> Deja);

    [BindProperty(SupportsGet = true)]
    public CodeCaf Caf { get; set; }

    public string NomDeLaCaf { get; private set; } = "";

    public IReadOnlyList<Demande> Demandes { get; private set; } = [];

    /// <summary>The claim whose motive is refused, as typed, and what is wrong with it; null when none is.</summary>
    public (Guid Demande, string Motif, string Erreur)? Refusee { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ChargerAsync(ct) ? Page() : NotFound();

    public Task<IActionResult> OnPostAccepterAsync(Guid demande, CancellationToken ct) => DeciderAsync(demande, true, null, ct);

    public async Task<IActionResult> OnPostRefuserAsync(Guid demande, string? motif, CancellationToken ct)
    {
        if (SaisiesDeCompte.LireTexte(motif, LongueurDuMotif, out var lu) is not { } erreur)
            return await DeciderAsync(demande, false, lu.Length == 0 ? null : lu, ct);
        Refusee = (demande, TexteRecu.Montrer(motif!), erreur);
        return await OnGetAsync(ct);
    }

    private async Task<IActionResult> DeciderAsync(Guid demande, bool accepter, string? motif, CancellationToken ct)
    {
        if (!EstAgent)
            return NotFound();
        var faite = await revendications.DeciderAsync(demande, Caf, courant.Acteur, accepter, motif, ct);
        this.Annoncer(!faite ? "Cette demande a déjà reçu une réponse."
            : accepter ? "Demande acceptée. La personne et ceux qui répondaient déjà pour la structure sont prévenus par courriel."
            : "Demande refusée. La personne est prévenue par courriel ; rien ne lui a été ouvert.");
        return RedirectToPage();
    }

    private bool EstAgent => courant.Acteur.Role is Role.AgentCaf or Role.ResponsableCaf;

    private async Task<bool> ChargerAsync(CancellationToken ct)
    {
        if (!EstAgent || await courante.LireAsync(ct) is not { } campagne || !campagne.Cafs.Connait(Caf))
            return false;
        NomDeLaCaf = campagne.Cafs.NomDe(Caf);
        var lues = new List<Demande>();
        foreach (var revendication in await revendications.PourAsync(Caf, ct))
        {
            var compte = (await comptes.FindByIdAsync(revendication.CompteId))!;
            var structure = (await structures.TrouverAsync([revendication.StructureId], ct))[0];
            lues.Add(new Demande(
                revendication.Id, structure.Nom, compte.Nom, compte.Email!, revendication.DeposeeLe,
                await rattachements.ComptesDeAsync(revendication.StructureId, ct)));
        }

        Demandes = lues;
        return true;
    }
}
