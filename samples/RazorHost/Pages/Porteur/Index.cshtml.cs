using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Fiches;
using RazorHost.Identite;

namespace RazorHost.Pages.Porteur;

/// <summary>A porteur's dossiers, this campagne's first; opens one by choosing its Caf (P2, P5).</summary>
public sealed class IndexModel(
    ActeurCourant courant, CampagneCourante courante, ISuivi suivi, IStructures structures, OuvertureDeDossiers ouverture) : PageModel
{
    /// <summary>A dossier and the name of its Caf.</summary>
    public sealed record Ligne(LigneDeBilan Dossier, string Caf);

    public Campagne? Campagne { get; private set; }

    public IReadOnlyList<Ligne> EnCours { get; private set; } = [];

    public IReadOnlyList<Ligne> Anciens { get; private set; } = [];

    /// <summary>The structures without a dossier that counts in this campagne.</summary>
    public IReadOnlyList<StructurePorteuse> AOuvrir { get; private set; } = [];

    public bool PeutOuvrir => Campagne?.PhaseA(courant.Maintenant) == PhaseDeCampagne.Ouverte;

    /// <summary>A new account, that answers for nobody yet.</summary>
    public bool EstSansStructure => courant.Acteur.Structures.Count == 0;

    public Guid? Structure { get; private set; }

    public string? Caf { get; private set; }

    public string? Erreur { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => ChargerAsync(ct);

    public async Task<IActionResult> OnPostAsync(Guid structure, string? caf, CancellationToken ct)
    {
        await ChargerAsync(ct);
        // A button pressed again, or a page left open, leads to the dossier that stands.
        if (EnCours.FirstOrDefault(ligne => ligne.Dossier.StructureId.Valeur == structure && !ligne.Dossier.Etat.EstMisALEcart) is { } deja)
            return AllerA(deja.Dossier.Id, estNouveau: false);
        if (!PeutOuvrir || AOuvrir.FirstOrDefault(connue => connue.Id.Valeur == structure) is not { } choisie)
            return RedirectToPage();
        (Structure, Caf) = (structure, caf);
        if (!CodeCaf.TryParse(caf, out var code) || !Campagne!.Cafs.Connait(code))
        {
            Erreur = "Choisissez votre Caf dans la liste.";
            return Page();
        }

        var id = new DossierId(code, Guid.CreateVersion7(courant.Maintenant));
        var ouvert = await ouverture.OuvrirAsync(Dossier.Ouvrir(id, Campagne, choisie), ct);
        return AllerA(ouvert, estNouveau: ouvert == id);
    }

    private RedirectToPageResult AllerA(DossierId dossier, bool estNouveau)
    {
        var caf = Campagne!.Cafs.NomDe(dossier.Caf);
        this.Annoncer(estNouveau
            ? $"Dossier ouvert à la {caf}. Commencez par la fiche Structure."
            : $"Votre structure a déjà un dossier pour cette campagne, à la {caf} : le voici.");
        return RedirectToPage("/Porteur/Dossier", new { dossier });
    }

    private async Task ChargerAsync(CancellationToken ct)
    {
        Campagne = await courante.LireAsync(ct);
        var miennes = courant.Acteur.Structures;
        var lignes = await suivi.DossiersDesStructuresAsync(miennes, ct);
        EnCours = [.. lignes.Where(ligne => ligne.Campagne == Campagne?.Code).Select(Nommer)];
        Anciens = [.. lignes.Where(ligne => ligne.Campagne != Campagne?.Code).Select(Nommer)];
        var pourvues = EnCours.Where(ligne => !ligne.Dossier.Etat.EstMisALEcart).Select(ligne => ligne.Dossier.StructureId);
        AOuvrir = [.. await structures.TrouverAsync([.. miennes.Except(pourvues)], ct)];
    }

    private Ligne Nommer(LigneDeBilan ligne) => new(ligne, Campagne?.Cafs.NomDe(ligne.Id.Caf) ?? $"Caf {ligne.Id.Caf}");
}
