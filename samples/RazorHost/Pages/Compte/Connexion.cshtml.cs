using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Compte;

/// <summary>A porteur signs in with its e-mail address and password (P2).</summary>
public sealed class ConnexionModel(Connexion connexion, IHostEnvironment environnement) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    public bool EstEnDeveloppement => environnement.IsDevelopment();

    /// <summary>As typed, kept beside the error; the password never is.</summary>
    public string? Courriel { get; private set; }

    public string? Erreur { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? courriel, CancellationToken ct)
    {
        Courriel = courriel?.Trim();
        if (await connexion.SeConnecterAsync(Courriel ?? "", this.MotDePasseTape, ct))
            return LocalRedirect(Url.IsLocalUrl(Retour) ? Retour : "~/porteur");
        Erreur = Connexion.Refus;
        return Page();
    }
}
