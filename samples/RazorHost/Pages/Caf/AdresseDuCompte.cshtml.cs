using Clas.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;
using RazorHost.Pages.Compte;

namespace RazorHost.Pages.Caf;

/// <summary>Changes the login address of a structure's account (G33): nothing moves before the new address confirms.</summary>
public sealed class AdresseDuCompteModel(ActeurCourant courant, CampagneCourante courante, AdressesDesComptes adresses) : PageModel
{
    private const string TropSouvent = "Trop de changements viennent d’être demandés. Rien n’est parti : réessayez dans une heure.";
    private const string Inchangee = "C’est déjà l’adresse de ce compte : écrivez la nouvelle.";

    [FromRoute]
    public CodeCaf Caf { get; set; }

    public CafDeReference Reference { get; private set; } = null!;

    public AdressesDesComptes.CompteConnu Connu { get; private set; } = null!;

    /// <summary>An account that several Caf know is moved by the Cnaf alone.</summary>
    public bool EstPourLaCnaf => Connu.EstDePlusieursCaf && courant.Acteur.Role != Role.Cnaf;

    public string? Courriel { get; private set; }

    public string? ErreurDuCourriel { get; private set; }

    public string? Erreur { get; private set; }

    public async Task<IActionResult> OnGetAsync(string compte, CancellationToken ct) => await ChargerAsync(compte, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string compte, string? courriel, CancellationToken ct)
    {
        if (!await ChargerAsync(compte, ct))
            return NotFound();
        Courriel = courriel;
        ErreurDuCourriel = SaisiesDeCompte.LireCourriel(courriel, out var nouvelle);
        if (EstPourLaCnaf || ErreurDuCourriel is not null)
            return Page();
        switch (await adresses.DemanderAsync(Reference, Connu.Compte, nouvelle, courant.Acteur, ct))
        {
            case AdressesDesComptes.Reponse.Inchangee:
                ErreurDuCourriel = Inchangee;
                return Page();
            case AdressesDesComptes.Reponse.TropSouvent:
                Erreur = TropSouvent;
                return Page();
            default:
                this.Annoncer($"Un lien part à {nouvelle} ; il est valable une heure. Le compte changera d’adresse dès qu’elle aura confirmé. L’adresse actuelle est prévenue.");
                return RedirectToPage("/Caf/CampagnesPrecedentes", new { Caf });
        }
    }

    private async Task<bool> ChargerAsync(string compte, CancellationToken ct)
    {
        if ((await courante.LireAsync(ct))?.Cafs.Toutes.FirstOrDefault(caf => caf.Code == Caf) is not { } reference
            || await adresses.TrouverAsync(Caf, compte, ct) is not { } connu)
            return false;
        (Reference, Connu) = (reference, connu);
        return true;
    }
}
