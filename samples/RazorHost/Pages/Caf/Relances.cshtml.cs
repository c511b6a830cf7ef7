using Clas.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;
using RazorHost.Relances;

namespace RazorHost.Pages.Caf;

/// <summary>Those who have not begun, and how to reach them (G12).</summary>
public sealed class RelancesModel(ActeurCourant courant, CampagneCourante courante, StructuresARelancer structures) : PageModel
{
    [FromRoute]
    public CodeCaf Caf { get; set; }

    public Campagne Campagne { get; private set; } = null!;

    public string NomDeLaCaf => Campagne.Cafs.NomDe(Caf);

    public IReadOnlyList<StructuresARelancer.ARelancer> Toutes { get; private set; } = [];

    /// <summary>Ready for the hidden recipients of one mail.</summary>
    public string Adresses => string.Join("; ", Toutes.SelectMany(structure => structure.Courriels).Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>The Cnaf reads; the Caf chases.</summary>
    public bool PeutNoter => courant.Acteur.Role is Role.AgentCaf or Role.ResponsableCaf;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ChargerAsync(ct))
            return NotFound();
        Toutes = await structures.DeAsync(Campagne, Caf, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid structure, CancellationToken ct)
    {
        if (!await ChargerAsync(ct) || !PeutNoter)
            return NotFound();
        this.Annoncer(await structures.NoterAsync(Campagne, Caf, structure, courant.Acteur, ct)
            ? "Relance notée."
            : "Cette structure n’est plus à relancer : elle vient de commencer, ou n’est pas de votre Caf.");
        return RedirectToPage();
    }

    private async Task<bool> ChargerAsync(CancellationToken ct)
    {
        if (await courante.LireAsync(ct) is not { } campagne || !campagne.Cafs.Connait(Caf))
            return false;
        Campagne = campagne;
        return true;
    }
}
