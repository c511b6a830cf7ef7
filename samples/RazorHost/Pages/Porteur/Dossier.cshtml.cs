using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Contacts;
using RazorHost.Identite;

namespace RazorHost.Pages.Porteur;

/// <summary>A porteur's own dossier: each fiche, what is next, what its Caf asked (P4, P5, P6, G37).</summary>
public sealed class DossierModel(
    DossiersVisibles visibles, IDossiers dossiers, IJournaux journaux, ActeurCourant courant, ContactsDesCaf contacts) : PageModel
{
    public Dossier Dossier { get; private set; } = null!;

    /// <summary>Its Caf, and how to reach it.</summary>
    public CafJoignable Caf { get; private set; } = null!;

    public IReadOnlyList<CarteDeFiche> Cartes { get; private set; } = [];

    public bool PeutAjouter { get; private set; }

    /// <summary>The fiches Action that may be removed now.</summary>
    public IReadOnlyList<FicheId> PeutRetirer { get; private set; } = [];

    /// <summary>What the Caf changed or asked, the newest first.</summary>
    public IReadOnlyList<ObligationLisible> Nouvelles { get; private set; } = [];

    public IReadOnlyList<Refus> Refus { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string dossier, CancellationToken ct) =>
        await TrouverAsync(dossier, ct) ? await MontrerAsync(ct) : NotFound();

    public Task<IActionResult> OnPostAjouterAsync(string dossier, CancellationToken ct) =>
        AccomplirAsync(dossier, new DemandeDeDossier(GesteDossier.AjouterAction), "Fiche Action ajoutée.", ct);

    public async Task<IActionResult> OnPostRetirerAsync(string dossier, string? fiche, CancellationToken ct) =>
        FicheId.TryParse(fiche, out var id) && id.EstAction && await TrouverAsync(dossier, ct) && Dossier.Fiche(id) is not null
            ? await AccomplirAsync(dossier, new DemandeDeDossier(GesteDossier.RetirerAction) { Fiche = id }, "Fiche Action retirée.", ct)
            : NotFound();

    private async Task<IActionResult> AccomplirAsync(string adresse, DemandeDeDossier demande, string annonce, CancellationToken ct)
    {
        if (!await TrouverAsync(adresse, ct))
            return NotFound();
        var (acteur, le) = (courant.Acteur, courant.Maintenant);
        var decision = await dossiers.ChangerAsync(Dossier.Id, stocke => stocke.Pour(acteur, le).Accomplir(demande), ct: ct);
        if (decision.EstAccordee)
        {
            this.Annoncer(annonce);
            return RedirectToPage();
        }

        Refus = decision.Refus;
        return await MontrerAsync(ct);
    }

    private async Task<bool> TrouverAsync(string adresse, CancellationToken ct)
    {
        if (await visibles.TrouverAsync(adresse, ct) is not { } dossier)
            return false;
        Dossier = dossier;
        return true;
    }

    private async Task<IActionResult> MontrerAsync(CancellationToken ct)
    {
        Caf = await contacts.JoindreAsync(Dossier, ct);
        var gestes = Dossier.Pour(courant.Acteur, courant.Maintenant);
        Cartes = CarteDeFiche.PourLePorteur(Dossier, gestes);
        PeutAjouter = gestes.EstOffert(GesteDossier.AjouterAction);
        PeutRetirer =
        [
            .. Dossier.Actions.Select(action => action.Id).Where(action => gestes.EstOffert(GesteDossier.RetirerAction, action)),
        ];
        var obligations = await journaux.ObligationsAsync(Dossier.Id, ct);
        Nouvelles = [.. obligations.Reverse().Select(suivie => ObligationLisible.De(Dossier, suivie, courant.Acteur, courant.Maintenant))];
        return Page();
    }
}
