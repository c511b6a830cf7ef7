using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Exports;

namespace RazorHost.Pages.Caf;

/// <summary>What a Caf's dossiers answered, once they count, for a spreadsheet.</summary>
public sealed class ExportModel(CampagneCourante courante, ISuivi suivi) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CodeCaf caf, string? campagne, CancellationToken ct) =>
        await courante.LireAsync(campagne, ct) is not { } choisie
            // Never the answers of another year under a name that one did not ask for.
            ? RedirectToPage("/Caf/Index", new { caf })
            : choisie.Cafs.Connait(caf)
                ? new ExportCsv($"clas-{choisie.Code}-{caf}.csv", choisie, suivi.PrisEnCompteAsync(choisie.Code, caf, ct))
                : NotFound();
}
