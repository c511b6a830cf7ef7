using Clas.Pdf;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;
using RazorHost.Identite;

namespace RazorHost.Pages.Dossiers;

/// <summary>A fiche to read and to print: the same content as its PDF, for screen readers too.</summary>
public sealed class LireModel(DossiersVisibles visibles, ActeurCourant courant) : PageModel
{
    /// <summary>The fiche.</summary>
    public FicheLue Lue { get; private set; } = null!;

    /// <summary>What is printed of it for this reader.</summary>
    public FicheImprimee Imprimee { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string dossier, string code, CancellationToken ct)
    {
        if (FicheLue.De(await visibles.TrouverAsync(dossier, ct), code, courant) is not { } lue)
            return NotFound();
        (Lue, Imprimee) = (lue, lue.AImprimer());
        return Page();
    }
}
