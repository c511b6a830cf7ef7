using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Compte;

/// <summary>Changes the password of who gives the present one; every other session ends, the owner is told.</summary>
public sealed class MotDePasseModel(
    UserManager<Identite.Compte> comptes, VerificationDuMotDePasse verification, Identifiants identifiants,
    ContexteDuMotDePasse contexte, Connexion connexion, ActeurCourant courant) : PageModel
{
    public string? ErreurDeLActuel { get; private set; }

    public string? ErreurDuNouveau { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? motDePasse, string? nouveau, CancellationToken ct)
    {
        var compte = (await comptes.FindByIdAsync(courant.Acteur.Id))!;
        ErreurDuNouveau = RegleDesMotsDePasse.Refus(nouveau, await contexte.DeAsync(compte, ct));
        if (ErreurDuNouveau is not null)
            return Page();
        if (!await verification.EstExactAsync(compte.Email!, compte, motDePasse, ct))
        {
            ErreurDeLActuel = ChampDeCompte.MauvaisMotDePasse;
            return Page();
        }

        await identifiants.ChangerMotDePasseAsync(compte, nouveau!, ct);
        await connexion.OuvrirAsync(compte);
        this.Annoncer("Mot de passe changé. Vos autres appareils ont été déconnectés.");
        return RedirectToPage("/Compte/Index");
    }
}
