using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Compte;

/// <summary>« Mon compte »: what is known of its owner, and what it may change.</summary>
public sealed class IndexModel(UserManager<Identite.Compte> comptes, IStructures structures, ActeurCourant courant) : PageModel
{
    public Identite.Compte Compte { get; private set; } = null!;

    public IReadOnlyList<StructurePorteuse> Structures { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Compte = (await comptes.FindByIdAsync(courant.Acteur.Id))!;
        Structures = [.. (await structures.TrouverAsync([.. courant.Acteur.Structures], ct)).OrderBy(structure => structure.Nom, StringComparer.CurrentCulture)];
    }
}
