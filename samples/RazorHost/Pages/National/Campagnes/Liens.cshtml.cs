using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Assistance;
using RazorHost.Pages.Compte;

namespace RazorHost.Pages.National;

/// <summary>The links of a campagne, and whom each is for (G35).</summary>
public sealed class LiensModel(ICampagnes campagnes, LiensDesCampagnes liens) : PageModel
{
    [FromRoute]
    public string? Code { get; set; }

    public CodeCampagne Campagne { get; private set; }

    public IReadOnlyList<LienDeCampagne> Tous { get; private set; } = [];

    public string? Libelle { get; private set; }

    public string? Adresse { get; private set; }

    public string? ErreurDuLibelle { get; private set; }

    public string? ErreurDeLAdresse { get; private set; }

    public bool PourLesAgents { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ChargerAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAjouterAsync(string? libelle, string? adresse, bool pourLesAgents, CancellationToken ct)
    {
        (Libelle, Adresse, PourLesAgents) = (libelle, adresse, pourLesAgents);
        if (!await ChargerAsync(ct))
            return NotFound();
        ErreurDuLibelle = SaisiesDeCompte.LireNom(libelle, "Écrivez ce que ce lien ouvre, par exemple « Instruction technique ».", out var lu, LiensDesCampagnes.LongueurDuLibelle);
        var ou = LiensDesCampagnes.Lire(adresse);
        ErreurDeLAdresse = LiensDesCampagnes.EstTropLong(adresse)
            ? $"Cette adresse est trop longue : {NombreFrancais.EnClair(LiensDesCampagnes.LongueurDeLAdresse)} caractères au plus ; un accent ou une espace en prend plusieurs."
            : ou is null ? "Écrivez une adresse qui commence par https:// ou http://." : null;
        if (ErreurDuLibelle is not null || ErreurDeLAdresse is not null)
            return Page();
        await liens.AjouterAsync(Campagne, lu, ou!, pourLesAgents, ct);
        this.Annoncer("Lien ajouté.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRetirerAsync(Guid lien, CancellationToken ct)
    {
        if (!await ChargerAsync(ct))
            return NotFound();
        await liens.RetirerAsync(Campagne, lien, ct);
        this.Annoncer("Lien retiré.");
        return RedirectToPage();
    }

    private async Task<bool> ChargerAsync(CancellationToken ct)
    {
        if (!CodeCampagne.TryParse(Code, out var code) || await campagnes.TrouverAsync(code, ct) is null)
            return false;
        Campagne = code;
        Tous = await liens.PourAsync(code, Role.Cnaf, ct);
        return true;
    }
}
