using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;
using RazorHost.Identite;

namespace RazorHost.Pages.Dossiers;

/// <summary>A fiche of either kind, for every role, and the one POST that runs any geste on it (G15–G26, G38, G39).</summary>
[LitToutFormulaire]
public sealed class FicheModel(DossiersVisibles visibles, ActeurCourant courant, Guichet guichet, IJournaux journaux) : PageModel
{
    /// <summary>The partial view to draw, and its model.</summary>
    public (string Nom, object Modele) Vue { get; private set; }

    /// <summary>The fiche.</summary>
    public FicheLue Lue { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string dossier, string code, CancellationToken ct) =>
        await TrouverAsync(dossier, code, ct) ? await MontrerAsync(null, null, StatusCodes.Status200OK, ct) : NotFound();

    /// <summary>« Abandon »: nothing is written; the next page says whom to contact (G17).</summary>
    public async Task<IActionResult> OnGetAbandonAsync(string dossier, string code, CancellationToken ct)
    {
        if (!await TrouverAsync(dossier, code, ct))
            return NotFound();
        this.Annoncer(MotsDApres.Abandon(Lue));
        return LocalRedirect(Adresses.Bilan);
    }

    public async Task<IActionResult> OnPostAsync(string dossier, string code, CancellationToken ct)
    {
        if (!await TrouverAsync(dossier, code, ct))
            return NotFound();

        var recu = FormulaireRecu.Lire(await Request.ReadFormAsync(ct), Lue.Champs);
        Lue = Lue.Avec(recu.Saisie);
        try
        {
            return recu switch
            {
                { VeutReprendre: true } => await ReprendreAsync(recu, ct),
                { Geste: null } => await MontrerAsync(recu, null, StatusCodes.Status200OK, ct),
                { Geste: GesteFiche.Valider, EstConfirme: false } => await ConfirmerAsync(recu, ct),
                { Geste: { } geste } => await AccomplirAsync(geste, recu, ct),
            };
        }
        catch (ConflitDeVersionException conflit) when (conflit.RevisionActuelle is not null)
        {
            Lue = Lue.Sur(conflit.Actuel);
            return await OpposerAsync(recu, StatusCodes.Status409Conflict, ct);
        }
        catch (Exception disparue) when (disparue is ConflitDeVersionException or DossierIntrouvableException)
        {
            return NotFound();
        }
        catch (MagasinOccupeException)
        {
            return await MontrerAsync(recu, null, StatusCodes.Status503ServiceUnavailable, ct);
        }
    }

    private AdressesDuDossier Adresses => new(Lue.Dossier, Lue.Acteur);

    private async Task<bool> TrouverAsync(string dossier, string code, CancellationToken ct)
    {
        if (!FicheId.TryParse(code, out var id) || (await visibles.TrouverAsync(dossier, ct)) is not { } trouve || trouve.Fiche(id) is not { } fiche)
            return false;
        Lue = new FicheLue(trouve, fiche, courant.Acteur, courant.Maintenant);
        return true;
    }

    private async Task<IActionResult> AccomplirAsync(GesteFiche geste, FormulaireRecu recu, CancellationToken ct)
    {
        var fait = await guichet.AccomplirAsync(Lue.Dossier.Id, Lue.Fiche.Id, geste, recu, ct);
        if (fait is not null)
            Lue = Lue.Sur(fait.Dossier);
        if (fait is { Reponse.EstAccordee: false })
        {
            return Lue.EstModifiable || recu.Saisie.EstVide
                ? await MontrerAsync(recu, fait, StatusCodes.Status422UnprocessableEntity, ct)
                : await OpposerAsync(recu, StatusCodes.Status422UnprocessableEntity, ct);
        }

        this.Annoncer(fait is null ? MotsDApres.DejaRecu : MotsDApres.Dire(geste, fait, Lue));
        return LocalRedirect(Adresses.Apres(geste, Lue.Fiche.Id));
    }

    /// <summary>The « OK » of the guide comes after what could refuse: nobody confirms in vain (G21).</summary>
    private async Task<IActionResult> ConfirmerAsync(FormulaireRecu recu, CancellationToken ct)
    {
        if (recu.Revision != Lue.Fiche.Revision)
            return await OpposerAsync(recu, StatusCodes.Status409Conflict, ct);
        var decision = Lue.Intervention.Juger(recu.Demander(Lue.Fiche.Id, GesteFiche.Valider));
        return decision.EstAccordee
            ? Dessiner("_Confirmation", new ConfirmationEnPage(Lue, recu), StatusCodes.Status200OK)
            : await MontrerAsync(recu, new Accomplissement(decision, decision, Lue.Dossier), StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> ReprendreAsync(FormulaireRecu recu, CancellationToken ct)
    {
        Lue = Lue.Avec(RepriseDeLAnDernier.Completer(Lue));
        return await MontrerAsync(recu, null, StatusCodes.Status200OK, ct);
    }

    private async Task<IActionResult> OpposerAsync(FormulaireRecu recu, int statut, CancellationToken ct) =>
        Dessiner("_Conflit", new ConflitEnPage(Lue, recu, await journaux.LireAsync(Lue.Dossier.Id, Lue.Fiche.Id, ct)), statut);

    private async Task<IActionResult> MontrerAsync(FormulaireRecu? recu, Accomplissement? fait, int statut, CancellationToken ct)
    {
        var obligations = Lue.EstPourLaCaf ? await journaux.ObligationsAsync(Lue.Dossier.Id, ct) : [];
        return Dessiner(
            "_Fiche",
            new FicheEnPage(Lue, recu, fait)
            {
                ObligationsOuvertes = obligations.Count(suivie => suivie.EstOuverte && suivie.Obligation.Rang == Lue.Fiche.Rang),
                EstOccupe = statut == StatusCodes.Status503ServiceUnavailable,
            },
            statut);
    }

    private PageResult Dessiner(string vue, object modele, int statut)
    {
        (Vue, Response.StatusCode) = ((vue, modele), statut);
        return Page();
    }
}
