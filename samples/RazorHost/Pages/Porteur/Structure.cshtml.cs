using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;
using RazorHost.Pages.Compte;

namespace RazorHost.Pages.Porteur;

/// <summary>« Votre structure »: finds one that a Caf already knows, and asks for it, or names a new one (P1, G41).</summary>
public sealed class StructureModel(
    ActeurCourant courant, CampagneCourante courante, IStructures structures,
    StructuresConnues connues, Revendications revendications, Rattachements rattachements) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Caf { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<CafDeReference> Cafs { get; private set; } = [];

    /// <summary>What the search found, less what the account answers for; null before a search.</summary>
    public IReadOnlyList<StructuresConnues.Connue>? Trouvees { get; private set; }

    /// <summary>The structures asked for, whose Caf has not answered.</summary>
    public IReadOnlyList<string> EnAttente { get; private set; } = [];

    public string? Erreur { get; private set; }

    public string? ErreurDeLaCaf { get; private set; }

    public string? Nom { get; private set; }

    public string? ErreurDuNom { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => ChargerAsync(ct);

    public async Task<IActionResult> OnPostCreerAsync(string? nom, CancellationToken ct)
    {
        await ChargerAsync(ct);
        Nom = nom;
        ErreurDuNom = SaisiesDeCompte.LireNom(nom, "Écrivez le nom de votre structure.", out var lu);
        if (ErreurDuNom is not null)
            return Page();
        await rattachements.CreerStructureAsync(courant.Acteur.Id, lu, ct);
        this.Annoncer($"Vous répondez maintenant pour {lu}.");
        return RedirectToPage("/Porteur/Index");
    }

    public async Task<IActionResult> OnPostDemanderAsync(Guid structure, CancellationToken ct)
    {
        if (structure == Guid.Empty || !CodeCaf.TryParse(Caf, out var code))
            return NotFound();
        switch (await revendications.DeposerAsync(courant.Acteur.Id, new StructurePorteuseId(structure), code, ct))
        {
            case Revendications.Reponse.Deposee:
                this.Annoncer("Demande envoyée. Votre Caf va l’examiner ; vous recevrez sa réponse par courriel.");
                return RedirectToPage();
            case Revendications.Reponse.TropSouvent:
                await ChargerAsync(ct);
                Erreur = "Vous avez demandé beaucoup de structures en peu de temps. Rien n’est parti : réessayez dans une heure.";
                return Page();
            default:
                return NotFound();
        }
    }

    private async Task ChargerAsync(CancellationToken ct)
    {
        Cafs = (await courante.LireAsync(ct))?.Cafs.Toutes ?? [];
        var demandees = (await revendications.DeAsync(courant.Acteur.Id, ct)).Select(demande => demande.StructureId).ToList();
        EnAttente = [.. (await structures.TrouverAsync(demandees, ct)).Select(structure => structure.Nom).Order(StringComparer.CurrentCulture)];
        if (string.IsNullOrWhiteSpace(Q))
            return;
        if (CodeCaf.TryParse(Caf, out var code))
            Trouvees = [.. (await connues.ChercherAsync(code, Q, ct)).Where(connue => !courant.Acteur.Structures.Contains(connue.Id) && !demandees.Contains(connue.Id))];
        else
            ErreurDeLaCaf = "Choisissez la Caf qui suivait votre structure.";
    }
}
