using Clas.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;
using RazorHost.Identite;

namespace RazorHost.Pages.Caf;

/// <summary>All the fiches of one dossier as a zip of PDFs (G27, G28).</summary>
public sealed class PdfDuDossierModel(DossiersVisibles visibles, ActeurCourant courant) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CodeCaf caf, string dossier, CancellationToken ct)
    {
        if (await visibles.TrouverAsync(dossier, ct) is not { } trouve || trouve.Caf != caf)
            return NotFound();
        var fiches = trouve.Fiches.Select(fiche => new FicheLue(trouve, fiche, courant.Acteur, courant.Maintenant));
        return new ArchiveDePdf($"clas-{trouve.Numero}.zip", fiches.ToAsyncEnumerable());
    }
}
