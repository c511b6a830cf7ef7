using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.AccesCaf;

/// <summary>Says who the organisation recognised, and asks « Ok » (G5); or says why that person cannot enter.</summary>
public sealed class ReconnuModel(Reconnaissance reconnaissance, PorteDuReseau reseau, CampagneCourante courante) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Retour { get; set; }

    public PersonneReconnue Personne { get; private set; } = null!;

    public Reconnaissance.Resultat Resultat { get; private set; } = null!;

    /// <summary>The Caf served, as people call them.</summary>
    public IReadOnlyList<string> Cafs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReconnaitreAsync(ct))
            return RedirectToPage("/AccesCaf/Index", new { echec = "oui" });
        if (Resultat.Issue != Reconnaissance.Issue.Habilitee)
            Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await ReconnaitreAsync(ct) || Resultat.Issue != Reconnaissance.Issue.Habilitee)
            return await OnGetAsync(ct);
        await HttpContext.SignOutAsync(AgentsExtensions.Reconnue);
        await HttpContext.SignInAsync(
            IdentiteExtensions.Schema, LectureDeLActeur.De(Personne.Emetteur, Personne.Sujet, IdentiteExtensions.Schema));
        return LocalRedirect(Url.IsLocalUrl(Retour) ? Retour : Accueil);
    }

    /// <summary>« Ok » was said: whoever serves one Caf is not asked again.</summary>
    private string Accueil => Resultat.Acteur!.Cafs is { Count: 1 } une ? $"~/caf/{une.Single()}" : "~/caf";

    /// <summary>It is somebody else: this person is forgotten, and the organisation asked again.</summary>
    public async Task<IActionResult> OnPostAutreAsync()
    {
        await HttpContext.SignOutAsync(AgentsExtensions.Reconnue);
        this.Annoncer("Cette reconnaissance est oubliée. Fermez la session de ce poste et ouvrez la vôtre avant de recommencer.");
        return RedirectToPage("/AccesCaf/Index");
    }

    private async Task<bool> ReconnaitreAsync(CancellationToken ct)
    {
        var reconnue = await HttpContext.AuthenticateAsync(AgentsExtensions.Reconnue);
        if (!reseau.EstOuverteA(HttpContext) || reconnue.Principal is not { } jeton || PersonneReconnue.Lire(jeton) is not { } personne)
            return false;
        Personne = personne;
        Resultat = await reconnaissance.JugerAsync(personne, jeton, ct);
        if (Resultat.Acteur is { } acteur && await courante.LireAsync(ct) is { } campagne)
            Cafs = [.. acteur.Cafs.Select(campagne.Cafs.NomDe)];
        return true;
    }
}
