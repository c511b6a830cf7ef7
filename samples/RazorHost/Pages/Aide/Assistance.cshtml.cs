using Clas.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using RazorHost.Assistance;
using RazorHost.Fiches;
using RazorHost.Identite;
using RazorHost.Pages.Compte;

namespace RazorHost.Pages.Aide;

/// <summary>« Contacter l’assistance technique », from any page of somebody signed in (G36): it knows the fiche one came from.</summary>
[LitToutFormulaire]
public sealed class AssistanceModel(
    ActeurCourant courant, AssistanceTechnique assistance, AppDbContext contexte, UserManager<Identite.Compte> comptes) : PageModel
{
    /// <summary>The page one came from; what it names is read again, and believed only when this person may see it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Depuis { get; set; }

    public string? Sujet { get; private set; }

    public string? Courriel { get; private set; }

    public string? Texte { get; private set; }

    public string? ErreurDuCourriel { get; private set; }

    public string? ErreurDuTexte { get; private set; }

    public string? Erreur { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Sujet = await assistance.SujetDeAsync(Depuis, ct);
        Courriel = await SienAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(string? courriel, string? texte, CancellationToken ct)
    {
        (Sujet, Courriel, Texte) = (await assistance.SujetDeAsync(Depuis, ct), courriel, TexteRecu.Montrer(texte ?? ""));
        ErreurDuCourriel = SaisiesDeCompte.LireCourriel(courriel, out var reponse);
        ErreurDuTexte = Lire(texte, out var lu);
        if (ErreurDuCourriel is not null || ErreurDuTexte is not null)
            return Page();
        if (await assistance.DeposerAsync(courant.Acteur, reponse, Sujet, lu, ct) is not { } demande)
        {
            Erreur = "Vous avez envoyé beaucoup de demandes en peu de temps. Rien n’est perdu : réessayez dans une heure.";
            return Page();
        }

        this.Annoncer($"Demande {demande.Reference} envoyée. L’assistance technique vous répondra à {reponse} ; un accusé de réception vous y attend.");
        return RedirectToPage(new { Depuis });
    }

    private static string? Lire(string? texte, out string lu)
    {
        lu = "";
        if (texte is not null && !TexteSaisi.EstAcceptable(texte))
            return "Ce texte contient un caractère que nous ne pouvons pas lire : retapez-le.";
        lu = TexteSaisi.Normaliser(texte ?? "");
        return lu.Length switch
        {
            0 => "Écrivez ce qui vous arrête : ce que vous vouliez faire, et ce que vous voyez.",
            > AssistanceTechnique.LongueurDuTexte => $"Ce texte est trop long : {AssistanceTechnique.LongueurDuTexte} caractères au plus.",
            _ => null,
        };
    }

    private async Task<string?> SienAsync(CancellationToken ct)
    {
        if (courant.Acteur.Role == Role.Porteur)
            return (await comptes.FindByIdAsync(courant.Acteur.Id))?.Email;
        var id = courant.Acteur.Id;
        return await contexte.Habilitations.Where(habilitation => habilitation.Emetteur + "|" + habilitation.Sujet == id && habilitation.Courriel != null)
            .Select(habilitation => habilitation.Courriel).FirstOrDefaultAsync(ct);
    }
}
