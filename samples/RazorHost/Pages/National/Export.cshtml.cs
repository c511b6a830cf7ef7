using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Exports;

namespace RazorHost.Pages.National;

/// <summary>What the country's dossiers answered, once they count, for a spreadsheet.</summary>
public sealed class ExportModel(CampagneCourante courante, ISuivi suivi) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? campagne, CancellationToken ct) =>
        await courante.LireAsync(campagne, ct) is { } choisie
            ? new ExportCsv($"clas-{choisie.Code}.csv", choisie, suivi.PrisEnCompteAsync(choisie.Code, null, ct))
            // Never the answers of another year under a name that one did not ask for.
            : RedirectToPage("/National/Index");
}
