using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Compte;

/// <summary>A porteur asks for a link to choose a new password (P3); the same answer for every address.</summary>
public sealed class OubliModel(DemandesDeCourrier demandes) : PageModel
{
    public string? Courriel { get; private set; }

    public string? ErreurDuCourriel { get; private set; }

    public string? Erreur { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? courriel, CancellationToken ct)
    {
        Courriel = courriel;
        ErreurDuCourriel = SaisiesDeCompte.LireCourriel(courriel, out var adresse);
        if (ErreurDuCourriel is not null)
            return Page();
        if (await demandes.ReinitialisationAsync(adresse, ct))
            return RedirectToPage("/Compte/Courrier");
        Erreur = SaisiesDeCompte.TropDeDemandes;
        return Page();
    }
}
