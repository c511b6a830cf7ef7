using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Exports;

namespace RazorHost.Pages.National;

/// <summary>What the country's dossiers answered, once they count, for a spreadsheet.</summary>
public sealed class ExportModel(CampagneCourante courante, ISuivi suivi) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await courante.LireAsync(ct) is { } campagne
            ? new ExportCsv($"clas-{campagne.Code}.csv", campagne, suivi.PrisEnCompteAsync(campagne.Code, null, ct))
            : NotFound();
}
