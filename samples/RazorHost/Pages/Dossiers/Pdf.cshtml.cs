using System.Net.Mime;
using Clas.Pdf;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;
using RazorHost.Identite;

namespace RazorHost.Pages.Dossiers;

/// <summary>A fiche as a PDF: the Structure's (G27), each Action's (G28), for whoever may read the fiche.</summary>
public sealed class PdfModel(DossiersVisibles visibles, ActeurCourant courant) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string dossier, string code, CancellationToken ct)
    {
        if (FicheLue.De(await visibles.TrouverAsync(dossier, ct), code, courant) is not { } lue)
            return NotFound();
        var fiche = lue.AImprimer();
        return File(FichePdf.Dessiner(fiche), MediaTypeNames.Application.Pdf, fiche.NomDeFichier);
    }
}
