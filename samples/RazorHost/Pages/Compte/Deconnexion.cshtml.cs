using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Compte;

/// <summary>Ends the session; only ever by a form.</summary>
public sealed class DeconnexionModel : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(IdentiteExtensions.Schema);
        this.Annoncer("Vous êtes déconnecté.");
        return RedirectToPage("/Index");
    }
}
