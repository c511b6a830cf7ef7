using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Compte;

/// <summary>Asks to move the account to another address: nothing changes before that address confirms.</summary>
public sealed class AdresseModel(
    UserManager<Identite.Compte> comptes, VerificationDuMotDePasse verification, DemandesDeCourrier demandes, ActeurCourant courant) : PageModel
{
    public string? Courriel { get; private set; }

    public string? ErreurDuCourriel { get; private set; }

    public string? ErreurDuMotDePasse { get; private set; }

    public string? Erreur { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? courriel, CancellationToken ct)
    {
        Courriel = courriel;
        ErreurDuCourriel = SaisiesDeCompte.LireCourriel(courriel, out var nouvelle);
        if (ErreurDuCourriel is not null)
            return Page();
        var compte = (await comptes.FindByIdAsync(courant.Acteur.Id))!;
        if (!await verification.EstExactAsync(compte.Email!, compte, this.MotDePasseTape, ct))
        {
            ErreurDuMotDePasse = ChampDeCompte.MauvaisMotDePasse;
            return Page();
        }

        if (await demandes.NouvelleAdresseAsync(compte, nouvelle, ct))
            return RedirectToPage("/Compte/Courrier");
        Erreur = SaisiesDeCompte.TropDeDemandes;
        return Page();
    }
}
