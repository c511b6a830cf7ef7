using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Assistance;
using RazorHost.Identite;

namespace RazorHost.Pages.Aide;

/// <summary>Documentation, technical instruction, forum of the agents: what the Cnaf gives with the campagne (G35).</summary>
public sealed class IndexModel(ActeurCourant courant, CampagneCourante courante, LiensDesCampagnes liens) : PageModel
{
    public IReadOnlyList<LienDeCampagne> Liens { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (await courante.LireAsync(ct) is { } campagne)
            Liens = await liens.PourAsync(campagne.Code, courant.Acteur.Role, ct);
    }
}
