using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;
using RazorHost.Pages.Compte;

namespace RazorHost.Pages.Porteur;

/// <summary>Who answers for a structure; invites a colleague, takes an invitation back (P1).</summary>
public sealed class EquipeModel(
    ActeurCourant courant, IStructures structures, Rattachements rattachements, Invitations invitations) : PageModel
{
    public StructurePorteuse Structure { get; private set; } = null!;

    public IReadOnlyList<Identite.Compte> Comptes { get; private set; } = [];

    public IReadOnlyList<Invitation> EnAttente { get; private set; } = [];

    public string? Courriel { get; private set; }

    public string? ErreurDuCourriel { get; private set; }

    public async Task<IActionResult> OnGetAsync(string structure, CancellationToken ct) =>
        await ChargerAsync(structure, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostInviterAsync(string structure, string? courriel, CancellationToken ct)
    {
        if (!await ChargerAsync(structure, ct))
            return NotFound();
        Courriel = courriel;
        ErreurDuCourriel = SaisiesDeCompte.LireCourriel(courriel, out var adresse);
        if (ErreurDuCourriel is null && Comptes.Any(compte => string.Equals(compte.Email, adresse.Valeur, StringComparison.OrdinalIgnoreCase)))
            ErreurDuCourriel = "Cette personne répond déjà pour la structure.";
        if (ErreurDuCourriel is null && !await invitations.InviterAsync(courant.Acteur, Structure.Id, adresse, ct))
            ErreurDuCourriel = "Vous avez envoyé beaucoup d’invitations : réessayez dans une heure.";
        if (ErreurDuCourriel is not null)
            return Page();
        this.Annoncer($"Invitation envoyée à {adresse}. Elle est valable sept jours.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRetirerAsync(string structure, Guid invitation, CancellationToken ct)
    {
        if (!await ChargerAsync(structure, ct) || await invitations.RevoquerAsync(Structure.Id, invitation, ct) == 0)
            return NotFound();
        this.Annoncer("Invitation retirée : son lien n’ouvre plus rien.");
        return RedirectToPage();
    }

    /// <summary>The end of the week, in Paris.</summary>
    public static string JusquA(Invitation invitation) =>
        Dates.Courte(DateTimeOffset.FromUnixTimeMilliseconds(invitation.ExpireLe));

    private async Task<bool> ChargerAsync(string adresse, CancellationToken ct)
    {
        if (!StructurePorteuseId.TryParse(adresse, out var id) || !courant.Acteur.Structures.Contains(id)
            || await structures.TrouverAsync([id], ct) is not [var structure])
            return false;
        Structure = structure;
        Comptes = await rattachements.ComptesDeAsync(id, ct);
        EnAttente = await invitations.EnAttenteAsync(id, ct);
        return true;
    }
}
