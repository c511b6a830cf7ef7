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

    /// <summary>Once the entry is over nobody can begin; once the campagne is, nobody is chased.</summary>
    public PhaseDeCampagne Phase => Campagne.PhaseA(courant.Maintenant);

    public bool EstClose => Phase == PhaseDeCampagne.Close;

    /// <summary>The Cnaf reads; the Caf chases.</summary>
    public bool PeutNoter => EstAgent && !EstClose;

    private bool EstAgent => courant.Acteur.Role is Role.AgentCaf or Role.ResponsableCaf;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ChargerAsync(ct))
            return NotFound();
        Toutes = await structures.DeAsync(Campagne, Caf, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid structure, CancellationToken ct)
    {
        if (!await ChargerAsync(ct) || !EstAgent)
            return NotFound();
        this.Annoncer(EstClose
            ? "La campagne est close : il n’y a plus personne à relancer."
            : await structures.NoterAsync(Campagne, Caf, structure, courant.Acteur, ct)
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
