using Clas.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Caf;

/// <summary>« Administration / CAF / Aide aux partenaires »: finds a porteur by its login address (G29), sends it a link (G30).</summary>
/// <remarks>The guide showed the password there. Nobody sees one any more, nor the link: it goes to the address on file.</remarks>
public sealed class AideAuxPartenairesModel(ActeurCourant courant, CampagneCourante courante, AideAuxPartenaires aide) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CodeCaf Caf { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public CafDeReference Reference { get; private set; } = null!;

    /// <summary>Null before a search.</summary>
    public IReadOnlyList<AideAuxPartenaires.Trouve>? Trouves { get; private set; }

    public IReadOnlyList<LienEnvoye> Derniers { get; private set; } = [];

    public string? Erreur { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ChargerAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? compte, CancellationToken ct)
    {
        if (!await ChargerAsync(ct))
            return NotFound();
        switch (await aide.EnvoyerAsync(Reference, compte ?? "", courant.Acteur, ct))
        {
            case AideAuxPartenaires.Reponse.Envoye:
                this.Annoncer("Lien envoyé à l’adresse du compte. Il est valable une heure ; la personne sait que vous l’avez demandé.");
                return RedirectToPage(new { Caf, Q });
            case AideAuxPartenaires.Reponse.TropSouvent:
                Erreur = "Trop de liens viennent d’être envoyés. Rien n’est parti : réessayez dans une heure.";
                return Page();
            default:
                return NotFound();
        }
    }

    private async Task<bool> ChargerAsync(CancellationToken ct)
    {
        if (courant.Acteur.Role is not (Role.AgentCaf or Role.ResponsableCaf)
            || (await courante.LireAsync(ct))?.Cafs.Toutes.FirstOrDefault(caf => caf.Code == Caf) is not { } reference)
            return false;
        Reference = reference;
        Trouves = string.IsNullOrWhiteSpace(Q) ? null : await aide.ChercherAsync(Caf, Q, ct);
        Derniers = await aide.DerniersAsync(Caf, ct);
        return true;
    }
}
