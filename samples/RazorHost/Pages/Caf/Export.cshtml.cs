using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Exports;

namespace RazorHost.Pages.Caf;

/// <summary>What a Caf's dossiers answered, once they count, for a spreadsheet.</summary>
public sealed class ExportModel(CampagneCourante courante, ISuivi suivi) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CodeCaf caf, CancellationToken ct) =>
        await courante.LireAsync(ct) is { } campagne && campagne.Cafs.Connait(caf)
            ? new ExportCsv($"clas-{campagne.Code}-{caf}.csv", campagne, suivi.PrisEnCompteAsync(campagne.Code, caf, ct))
            : NotFound();
}
