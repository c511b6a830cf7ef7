using Clas.Domain;
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

    /// <summary>Where the other pages are.</summary>
    public AdressesDuDossier Adresses => new(Lue.Dossier, Lue.Acteur);

    public async Task<IActionResult> OnGetAsync(string dossier, string code, CancellationToken ct)
    {
        if (!FicheId.TryParse(code, out var id) || (await visibles.TrouverAsync(dossier, ct)) is not { } trouve || trouve.Fiche(id) is not { } fiche)
            return NotFound();
        Lue = new FicheLue(trouve, fiche, courant.Acteur, courant.Maintenant);
        Passages = [.. (await journaux.LireAsync(trouve.Id, id, ct)).Reverse().Select(passage => new PassageEnPage(Lue, passage))];
        return Page();
    }
}
