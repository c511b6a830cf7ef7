using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Compte;

/// <summary>Confirms the address of a new account, with the password its owner chose (P1). Looking confirms nothing.</summary>
/// <remarks>Without the password, who asked for an account with someone else's address would get it confirmed by that person.</remarks>
public sealed class ConfirmerModel(
    Jetons jetons, VerificationDuMotDePasse verification, Identifiants identifiants, Connexion connexion) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Lien { get; set; }

    public string? Courriel { get; private set; }

    public string? Erreur { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) =>
        Courriel = (await jetons.LireAsync(Lien, NatureDeJeton.Confirmation, ct))?.Compte.Email;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await jetons.LireAsync(Lien, NatureDeJeton.Confirmation, ct) is not var (jeton, compte))
            return Page();
        if (await verification.EstExactAsync(compte.Email!, compte, this.MotDePasseTape, ct))
        {
            if (!await identifiants.ConfirmerAsync(jeton, compte, ct))
                return Page();
            await connexion.OuvrirAsync(compte);
            this.Annoncer("Adresse confirmée : votre compte est ouvert.");
            return RedirectToPage("/Porteur/Index");
        }

        (Courriel, Erreur) = (compte.Email, "Ce n’est pas le mot de passe choisi pour ce compte, ou trop d’essais viennent d’être faits.");
        return Page();
    }
}
