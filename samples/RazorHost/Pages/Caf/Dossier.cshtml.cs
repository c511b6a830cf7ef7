using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;
using RazorHost.Identite;

namespace RazorHost.Pages.Caf;

/// <summary>The page bilan of a structure: its fiches, what can be done, what the porteur must be told (G13, G14, G19).</summary>
public sealed class DossierModel(
    DossiersVisibles visibles, IDossiers dossiers, IJournaux journaux, ActeurCourant courant, CampagneCourante courante) : PageModel
{
    private const int LignesDeJournal = 8;

    private Dictionary<FicheId, LigneDeJournal> _derniersGestes = [];

    public Dossier Dossier { get; private set; } = null!;

    /// <summary>Its campagne, for the way back to the bilan; null when it is the newest.</summary>
    public string? CampagnePassee { get; private set; }

    public CarteDeFiche Structure { get; private set; } = null!;

    public IReadOnlyList<CarteDeFiche> Actions { get; private set; } = [];

    public IReadOnlyList<ObligationLisible> Obligations { get; private set; } = [];

    public ContactDuPorteur Contact { get; private set; } = null!;

    public IReadOnlyList<LigneDeJournal> Journal { get; private set; } = [];

    public bool JournalEstAbrege { get; private set; }

    public GestePossible<GesteDossier> MettreALEcart { get; private set; } = null!;

    public GestePossible<GesteDossier> Reprendre { get; private set; } = null!;

    /// <summary>The Cnaf may re-open the dossier, and give a délai from the same page.</summary>
    public GestePossible<GesteDossier> Rouvrir { get; private set; } = null!;

    public bool EstAgent => courant.Acteur.Role is Role.AgentCaf or Role.ResponsableCaf;

    /// <summary>Why the geste just asked was refused.</summary>
    public IReadOnlyList<Refus> Refus { get; private set; } = [];

    /// <summary>One key per form drawn: a button pressed twice acts once.</summary>
    public Guid Cle { get; } = Guid.CreateVersion7();

    public RaisonDeMiseALEcart Raison { get; private set; } = RaisonDeMiseALEcart.Doublon;

    public string? Motif { get; private set; }

    /// <summary>The last thing that happened to a fiche; null for one that was never saved.</summary>
    public LigneDeJournal? DernierGesteDe(FicheId fiche) => _derniersGestes.GetValueOrDefault(fiche);

    public async Task<IActionResult> OnGetAsync(CodeCaf caf, string dossier, CancellationToken ct) =>
        await TrouverAsync(caf, dossier, ct) ? await MontrerAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostMettreALEcartAsync(
        CodeCaf caf, string dossier, RaisonDeMiseALEcart raison, string? motif, Guid cle, CancellationToken ct)
    {
        (Raison, Motif) = (raison, motif);
        return ModelState.IsValid && Enum.IsDefined(raison)
            ? await AccomplirAsync(caf, dossier, new DemandeDeDossier(GesteDossier.MettreALEcart) { Raison = raison, Motif = motif }, cle,
                "Dossier mis à l’écart. Un courriel va en informer le porteur.", ct)
            : BadRequest();
    }

    public Task<IActionResult> OnPostReprendreAsync(CodeCaf caf, string dossier, Guid cle, CancellationToken ct) =>
        AccomplirAsync(caf, dossier, new DemandeDeDossier(GesteDossier.Reprendre), cle, "Dossier repris. Un courriel va en informer le porteur.", ct);

    public async Task<IActionResult> OnPostPrevenirAsync(CodeCaf caf, string dossier, long sequence, CancellationToken ct)
    {
        if (!EstAgent || !await TrouverAsync(caf, dossier, ct))
            return NotFound();
        var obligations = await journaux.ObligationsAsync(Dossier.Id, ct);
        if (!obligations.Any(suivie => suivie.Obligation.Sequence == sequence))
            return NotFound();
        var decharge = new DechargeDInformer(sequence, MoyenDInformer.Telephone, courant.Acteur, courant.Maintenant);
        await journaux.DechargerAsync(Dossier.Id, decharge, ct);
        this.Annoncer("C’est noté : le porteur a été prévenu par téléphone.");
        return RedirectToPage();
    }

    private async Task<IActionResult> AccomplirAsync(
        CodeCaf caf, string dossier, DemandeDeDossier demande, Guid cle, string annonce, CancellationToken ct)
    {
        if (!await TrouverAsync(caf, dossier, ct))
            return NotFound();
        var (acteur, le) = (courant.Acteur, courant.Maintenant);
        var decision = await dossiers.ChangerAsync(Dossier.Id, stocke => stocke.Pour(acteur, le).Accomplir(demande), cle: cle, ct: ct);
        if (decision.EstAccordee)
        {
            this.Annoncer(annonce);
            return RedirectToPage();
        }

        Refus = decision.Refus;
        return await MontrerAsync(ct);
    }

    private async Task<bool> TrouverAsync(CodeCaf caf, string adresse, CancellationToken ct)
    {
        if (await visibles.TrouverAsync(adresse, ct) is not { } dossier || dossier.Caf != caf)
            return false;
        Dossier = dossier;
        return true;
    }

    private async Task<IActionResult> MontrerAsync(CancellationToken ct)
    {
        CampagnePassee = (await courante.LireAsync(ct))?.Code == Dossier.CodeCampagne ? null : Dossier.CodeCampagne.ToString();
        var gestes = Dossier.Pour(courant.Acteur, courant.Maintenant);
        var cartes = CarteDeFiche.PourLaCaf(Dossier, gestes);
        (Structure, Actions) = (cartes[0], [.. cartes.Skip(1)]);
        var duDossier = gestes.GestesDuDossier();
        MettreALEcart = duDossier.Single(possible => possible.Geste == GesteDossier.MettreALEcart);
        Reprendre = duDossier.Single(possible => possible.Geste == GesteDossier.Reprendre);
        Rouvrir = duDossier.Single(possible => possible.Geste == GesteDossier.Rouvrir);
        Obligations =
        [
            .. (await journaux.ObligationsAsync(Dossier.Id, ct))
                .Select(suivie => ObligationLisible.De(Dossier, suivie, courant.Acteur, courant.Maintenant)),
        ];
        Contact = ContactDuPorteur.De(new FicheLue(Dossier, Dossier.Structure, courant.Acteur, courant.Maintenant));
        var passages = await journaux.LireAsync(Dossier.Id, ct: ct);
        _derniersGestes = passages.Where(passage => passage.Fiche is not null)
            .GroupBy(passage => passage.Fiche!.Value)
            .ToDictionary(gestes => gestes.Key, gestes => LigneDeJournal.De(Dossier, gestes.Last()));
        JournalEstAbrege = passages.Count > LignesDeJournal;
        Journal = [.. passages.Reverse().Take(LignesDeJournal).Select(passage => LigneDeJournal.De(Dossier, passage))];
        return Page();
    }
}
