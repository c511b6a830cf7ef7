using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Compte;

/// <summary>The new address confirms: from then on it signs in, the old one is told, sessions are cut. Looking changes nothing.</summary>
public sealed class NouvelleAdresseModel(Jetons jetons, Identifiants identifiants) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Lien { get; set; }

    public string? Courriel { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) =>
        Courriel = (await jetons.LireAsync(Lien, NatureDeJeton.ChangementDAdresse, ct))?.Jeton.Courriel;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await jetons.LireAsync(Lien, NatureDeJeton.ChangementDAdresse, ct) is not var (jeton, compte)
            || !await identifiants.ChangerDAdresseAsync(jeton, compte, ct))
            return Page();
        this.Annoncer($"Adresse changée. Connectez-vous maintenant avec {jeton.Courriel}.");
        return RedirectToPage("/Compte/Connexion");
    }
}
