using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.National;

/// <summary>One dossier, for the Cnaf: a délai for its porteur, a re-opening for its Caf. The domain judges each geste.</summary>
public sealed class DossierModel(DossiersVisibles visibles, IDossiers dossiers, ActeurCourant courant) : PageModel
{
    public Dossier Dossier { get; private set; } = null!;

    public IReadOnlyList<DelaiEnPage> Delais { get; private set; } = [];

    public GestePossible<GesteDossier> Rouvrir { get; private set; } = null!;

    /// <summary>Why the geste just asked was refused, when no field is to blame.</summary>
    public IReadOnlyList<Refus> Refus { get; private set; } = [];

    /// <summary>What is wrong with a field of the geste asked.</summary>
    public Dictionary<string, string> Erreurs { get; } = [];

    /// <summary>One key per page drawn: a button pressed twice acts once.</summary>
    public Guid Cle { get; } = Guid.CreateVersion7();

    public string? Geste { get; private set; }

    public string? Fiche { get; private set; }

    /// <summary>The one chosen, else the first that may have a délai.</summary>
    public string? FicheProposee => Fiche ?? Delais.FirstOrDefault(delai => delai.Possible.EstOffert)?.Fiche.Code;

    public string? Jour { get; private set; }

    public string? Motif { get; private set; }

    /// <summary>The last day of the re-opening that runs.</summary>
    public DateOnly? Rouvert => Dossier.RouvertJusquAu is { } fin && fin > courant.Maintenant ? HeureDeParis.JourDe(fin.AddTicks(-1)) : null;

    public DateOnly FinDeValidation => HeureDeParis.JourDe(Dossier.FinDeValidation.AddTicks(-1));

    public async Task<IActionResult> OnGetAsync(string dossier, CancellationToken ct) =>
        await TrouverAsync(dossier, ct) ? Montrer() : NotFound();

    public async Task<IActionResult> OnPostDelaiAsync(string dossier, string? fiche, string? jour, string? motif, Guid cle, CancellationToken ct)
    {
        (Geste, Fiche, Jour, Motif) = ("Delai", fiche, jour, motif);
        if (!await TrouverAsync(dossier, ct))
            return NotFound();
        return Dossier.Fiches.FirstOrDefault(connue => connue.Id.Code == fiche) is { } visee
            ? await AccomplirAsync(
                new DemandeDeDossier(GesteDossier.AccorderUnDelai) { Fiche = visee.Id, Motif = motif }, cle,
                lu => $"{Dossier.TitreDe(visee.Id)} : délai accordé jusqu’au {Dates.EnLettres(lu)} inclus. Un courriel va en informer le porteur.", ct)
            : BadRequest();
    }

    public async Task<IActionResult> OnPostRouvrirAsync(string dossier, string? jour, string? motif, Guid cle, CancellationToken ct)
    {
        (Geste, Jour, Motif) = ("Rouvrir", jour, motif);
        return await TrouverAsync(dossier, ct)
            ? await AccomplirAsync(
                new DemandeDeDossier(GesteDossier.Rouvrir) { Motif = motif }, cle,
                lu => $"Dossier rouvert à la Caf jusqu’au {Dates.EnLettres(lu)} inclus.", ct)
            : NotFound();
    }

    private async Task<IActionResult> AccomplirAsync(DemandeDeDossier demande, Guid cle, Func<DateOnly, string> annonce, CancellationToken ct)
    {
        var (acteur, le) = (courant.Acteur, courant.Maintenant);
        var derniereAnnee = HeureDeParis.JourDe(le).Year + 1;
        if (!JourSaisi.TryParse(Jour, out var lu))
            Erreurs["jour"] = "Écrivez un jour qui existe, par exemple 30/06/2019.";
        else if (lu.Year > derniereAnnee)
            Erreurs["jour"] = $"Écrivez un jour d’ici au 31/12/{derniereAnnee}.";
        if (Erreurs.Count > 0)
            return Montrer();

        var datee = demande with { JusquAu = HeureDeParis.FinDu(lu) };
        var decision = await dossiers.ChangerAsync(Dossier.Id, stocke => stocke.Pour(acteur, le).Accomplir(datee), cle: cle, ct: ct);
        if (decision.EstAccordee)
        {
            this.Annoncer(decision.EstSansEffet ? "Ce délai était déjà accordé : il n’y avait rien à changer." : annonce(lu));
            return RedirectToPage();
        }

        Refus = [.. decision.Refus.Where(refus => !Placer(refus))];
        return Montrer();
    }

    /// <summary>Beside the field that can cure it; false when none can.</summary>
    private bool Placer(Refus refus)
    {
        var champ = refus.Motif switch
        {
            MotifDeRefus.DateDepassee or MotifDeRefus.DelaiTropLong or MotifDeRefus.DelaiSansObjet => "jour",
            MotifDeRefus.MotifManquant or MotifDeRefus.MotifTropLong or MotifDeRefus.CaractereInterdit => "motif",
            _ => null,
        };
        if (champ is null)
            return false;
        var explication = Libelles.Francais.Expliquer(refus);
        return Erreurs.TryAdd(champ, $"{explication.Message} {explication.ProchaineEtape}");
    }

    private async Task<bool> TrouverAsync(string adresse, CancellationToken ct)
    {
        if (await visibles.TrouverAsync(adresse, ct) is not { } dossier)
            return false;
        Dossier = dossier;
        return true;
    }

    private PageResult Montrer()
    {
        var gestes = Dossier.Pour(courant.Acteur, courant.Maintenant);
        Rouvrir = gestes.GestePossible(GesteDossier.Rouvrir);
        Delais = DelaiEnPage.De(Dossier, gestes, courant.Maintenant);
        return Page();
    }
}
