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

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var compte = (await comptes.FindByIdAsync(courant.Acteur.Id))!;
        ErreurDuNouveau = RegleDesMotsDePasse.Refus(this.NouveauTape, await contexte.DeAsync(compte, ct));
        if (ErreurDuNouveau is not null)
            return Page();
        if (!await verification.EstExactAsync(compte.Email!, compte, this.MotDePasseTape, ct))
        {
            ErreurDeLActuel = ChampDeCompte.MauvaisMotDePasse;
            return Page();
        }

        await identifiants.ChangerMotDePasseAsync(compte, this.NouveauTape, ct);
        await connexion.OuvrirAsync(compte);
        this.Annoncer("Mot de passe changé. Vos autres appareils ont été déconnectés.");
        return RedirectToPage("/Compte/Index");
    }
}
