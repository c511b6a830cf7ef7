using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;
using RazorHost.Identite;

namespace RazorHost.Pages.Caf;

/// <summary>The fiches of the bilan's list as a zip of PDFs (G27, G28): the same search, all its pages.</summary>
public sealed class PdfModel(ActeurCourant courant, CampagneCourante courante, ISuivi suivi, DossiersVisibles visibles) : PageModel
{
    private const int MotLePlusLong = 500;

    public async Task<IActionResult> OnGetAsync(CodeCaf caf, string? campagne, string? q, string? filtre, CancellationToken ct)
    {
        if (await courante.LireAsync(campagne, ct) is not { } choisie)
            return RedirectToPage("/Caf/Index", new { caf });
        if (!choisie.Cafs.Connait(caf))
            return NotFound();
        var demande = new DemandeDeBilan(choisie.Code, caf) { Filtre = IndexModel.LireLeFiltre(filtre), Recherche = q };
        var premiere = await suivi.ListerAsync(demande, ct);
        return premiere.Lignes.Count > 0
            ? new ArchiveDePdf($"clas-{choisie.Code}-{caf}.zip", Fiches(demande, premiere))
            // There is nothing to download: the list says so, and what to do. An answer's header carries no endless search.
            : RedirectToPage("/Caf/Index", new { caf, campagne, q = q is { Length: > MotLePlusLong } ? q[..MotLePlusLong] : q, filtre = demande.Filtre == default ? null : filtre });
    }

    private async IAsyncEnumerable<FicheLue> Fiches(DemandeDeBilan demande, PageDeBilan page)
    {
        var ct = HttpContext.RequestAborted;
        while (true)
        {
            foreach (var ligne in page.Lignes)
            {
                // Gone since the list was read: the others are still asked for.
                if (await visibles.TrouverAsync(ligne.Id.ToString(), ct) is not { } dossier)
                    continue;
                foreach (var fiche in dossier.Fiches.Where(fiche => fiche.EstCommencee))
                    yield return new FicheLue(dossier, fiche, courant.Acteur, courant.Maintenant);
            }

            if (page.Suite is null)
                yield break;
            page = await suivi.ListerAsync(demande with { Apres = page.Suite }, ct);
        }
    }
}
