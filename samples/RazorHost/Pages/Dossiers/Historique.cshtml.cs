using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;
using RazorHost.Identite;

namespace RazorHost.Pages.Dossiers;

/// <summary>What happened to a fiche: who, when, what, and every answer before and after.</summary>
public sealed class HistoriqueModel(DossiersVisibles visibles, ActeurCourant courant, IJournaux journaux) : PageModel
{
    /// <summary>The fiche.</summary>
    public FicheLue Lue { get; private set; } = null!;

    /// <summary>Its lines of journal, the newest first.</summary>
    public IReadOnlyList<PassageEnPage> Passages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string dossier, string code, CancellationToken ct)
    {
        if (FicheLue.De(await visibles.TrouverAsync(dossier, ct), code, courant) is not { } lue)
            return NotFound();
        var journal = await journaux.LireAsync(lue.Dossier.Id, lue.Fiche.Id, ct);
        (Lue, Passages) = (lue, [.. journal.Reverse().Select(passage => new PassageEnPage(lue, passage))]);
        return Page();
    }
}
