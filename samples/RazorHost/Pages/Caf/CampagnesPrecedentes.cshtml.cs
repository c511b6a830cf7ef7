using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Caf;

/// <summary>« Administration / CAF / Tableau campagnes précédentes »: the structures taken into account in a past campagne (G31, G32).</summary>
/// <remarks>The guide's column of passwords is gone: the address can be changed instead (G33), or a link sent (G30).</remarks>
public sealed class CampagnesPrecedentesModel(
    CampagneCourante courante, ICampagnes campagnes, ISuivi suivi, Identite.Rattachements rattachements, AdressesDesComptes adresses) : PageModel
{
    [FromRoute]
    public CodeCaf Caf { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Campagne { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Apres { get; set; }

    public string NomDeLaCaf { get; private set; } = "";

    /// <summary>The newest first; the current one is not among them.</summary>
    public IReadOnlyList<CodeCampagne> Precedentes { get; private set; } = [];

    public CodeCampagne Choisie { get; private set; }

    public PageDeBilan Liste { get; private set; } = new([], null);

    /// <summary>The accounts that open each structure today.</summary>
    public ILookup<StructurePorteuseId, Identite.Compte> Comptes { get; private set; } = Array.Empty<Identite.Compte>().ToLookup(_ => default(StructurePorteuseId));

    public IReadOnlyList<AdresseDemandee> Dernieres { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await courante.LireAsync(ct) is not { } actuelle || !actuelle.Cafs.Connait(Caf))
            return NotFound();
        NomDeLaCaf = actuelle.Cafs.NomDe(Caf);
        Precedentes = [.. (await campagnes.ListerAsync(ct)).Select(campagne => campagne.Code).Where(code => code.PremiereAnnee < actuelle.Code.PremiereAnnee)];
        Dernieres = await adresses.DernieresAsync(Caf, ct);
        if (Precedentes.Count == 0)
            return Page();

        Choisie = CodeCampagne.TryParse(Campagne, out var code) && Precedentes.Contains(code) ? code : Precedentes[0];
        Liste = await suivi.ListerAsync(
            new DemandeDeBilan(Choisie, Caf) { Filtre = FiltreDeBilan.PrisEnCompte, Recherche = Q, Apres = Apres }, ct);
        Comptes = await rattachements.ComptesDesAsync([.. Liste.Lignes.Select(ligne => ligne.StructureId)], ct);
        return Page();
    }
}
