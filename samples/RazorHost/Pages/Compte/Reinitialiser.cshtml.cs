using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Compte;

/// <summary>Chooses a new password behind a link of one hour and one use (P3). Looking uses nothing.</summary>
public sealed class ReinitialiserModel(
    Jetons jetons, Identifiants identifiants, ContexteDuMotDePasse contexte, Connexion connexion) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Lien { get; set; }

    public string? Courriel { get; private set; }

    public string? Erreur { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) =>
        Courriel = (await jetons.LireAsync(Lien, NatureDeJeton.Reinitialisation, ct))?.Compte.Email;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await jetons.LireAsync(Lien, NatureDeJeton.Reinitialisation, ct) is not var (jeton, compte))
            return Page();
        Erreur = RegleDesMotsDePasse.Refus(this.NouveauTape, await contexte.DeAsync(compte, ct));
        Courriel = compte.Email;
        if (Erreur is not null)
            return Page();
        if (!await identifiants.ReinitialiserAsync(jeton, compte, this.NouveauTape, ct))
        {
            Courriel = null;
            return Page();
        }

        await connexion.OuvrirAsync(compte);
        this.Annoncer("Nouveau mot de passe enregistré. Vous êtes connecté ; vos autres appareils ont été déconnectés.");
        return RedirectToPage("/Porteur/Index");
    }
}
