using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;
using RazorHost.Identite;

namespace RazorHost.Pages.Dossiers;

/// <summary>A fiche of either kind, for every role, and the one POST that runs any geste on it (G15–G26, G38, G39).</summary>
[LitToutFormulaire]
public sealed class FicheModel(DossiersVisibles visibles, ActeurCourant courant, Guichet guichet, Dessins dessins) : PageModel
{
    /// <summary>What is drawn.</summary>
    public Dessin Dessin { get; private set; } = null!;

    /// <summary>The fiche.</summary>
    public FicheLue Lue { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string dossier, string code, CancellationToken ct) =>
        await TrouverAsync(dossier, code, ct) ? Dessiner(await dessins.FicheAsync(Lue, ct: ct)) : NotFound();

    /// <summary>« Abandon »: nothing is written; the next page says whom to contact (G17).</summary>
    public async Task<IActionResult> OnGetAbandonAsync(string dossier, string code, CancellationToken ct) =>
        await TrouverAsync(dossier, code, ct) ? Partir(MotsDApres.Abandon(Lue), Lue.Adresses.Bilan) : NotFound();

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
                { VeutReprendre: true } => Dessiner(await dessins.FicheAsync(Lue = Lue.Avec(RepriseDeLAnDernier.Completer(Lue)), recu, ct: ct)),
                { Geste: null } => Dessiner(await dessins.FicheAsync(Lue, recu, ct: ct)),
                { Geste: GesteFiche.Valider, EstConfirme: false } => await ConfirmerAsync(recu, ct),
                { Geste: { } geste } => await AccomplirAsync(geste, recu, ct),
            };
        }
        catch (ConflitDeVersionException conflit) when (conflit.RevisionActuelle is not null)
        {
            return Dessiner(await dessins.ConflitAsync(Lue = Lue.Sur(conflit.Actuel), recu, ct: ct));
        }
        catch (Exception disparue) when (disparue is ConflitDeVersionException or DossierIntrouvableException)
        {
            return NotFound();
        }
        catch (MagasinOccupeException)
        {
            return Dessiner(await dessins.FicheAsync(Lue, recu, estOccupe: true, ct: ct));
        }
    }

    private async Task<IActionResult> ConfirmerAsync(FormulaireRecu recu, CancellationToken ct)
    {
        if (recu.Revision != Lue.Fiche.Revision)
            return Dessiner(await dessins.ConflitAsync(Lue, recu, ct: ct));
        var decision = Lue.Intervention.Juger(recu.Demander(Lue.Fiche.Id, GesteFiche.Valider));
        return Dessiner(decision.EstAccordee
            ? Dessins.Confirmation(Lue, recu)
            : await dessins.FicheAsync(Lue, recu, new Accomplissement(decision, decision, Lue.Dossier), ct: ct));
    }

    private async Task<IActionResult> AccomplirAsync(GesteFiche geste, FormulaireRecu recu, CancellationToken ct)
    {
        if (await guichet.AccomplirAsync(Lue.Dossier.Id, Lue.Fiche.Id, geste, recu, ct) is not { } fait)
            return Partir(MotsDApres.DejaRecu, Lue.Adresses.Apres(geste, Lue.Fiche.Id));
        Lue = Lue.Sur(fait.Dossier);
        return fait.Reponse.EstAccordee ? Partir(MotsDApres.Dire(geste, fait, Lue), Lue.Adresses.Apres(geste, Lue.Fiche.Id))
            // Where nothing can be typed any more, what was typed is shown beside what is stored.
            : Dessiner(Lue.EstModifiable || recu.Saisie.EstVide
                ? await dessins.FicheAsync(Lue, recu, fait, ct: ct)
                : await dessins.ConflitAsync(Lue, recu, fait, ct));
    }

    private async Task<bool> TrouverAsync(string dossier, string code, CancellationToken ct) =>
        (Lue = FicheLue.De(await visibles.TrouverAsync(dossier, ct), code, courant)!) is not null;

    private LocalRedirectResult Partir(string annonce, string adresse)
    {
        this.Annoncer(annonce);
        return LocalRedirect(adresse);
    }

    private PageResult Dessiner(Dessin dessin)
    {
        (Dessin, Response.StatusCode) = (dessin, dessin.Statut);
        return Page();
    }
}
