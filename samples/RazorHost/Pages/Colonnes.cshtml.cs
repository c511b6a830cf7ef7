using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Exports;

namespace RazorHost.Pages;

/// <summary>What each column of the export means, for a spreadsheet.</summary>
public sealed class ColonnesModel(CampagneCourante courante) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string campagne, CancellationToken ct) =>
        await courante.LireAsync(campagne, ct) is { } choisie
            // Its mark tells a spreadsheet that it is UTF-8.
            ? File(Encoding.UTF8.GetBytes("\uFEFF" + SensDesColonnes.Csv(choisie)), "text/csv; charset=utf-8", $"clas-{choisie.Code}-colonnes.csv")
            : NotFound();
}
