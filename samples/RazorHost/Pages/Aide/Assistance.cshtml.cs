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
    /// <summary>The number of a fiche or of a dossier, as the page one came from shows it, or as typed.</summary>
    public string? Numero { get; private set; }

    public string AideDuNumero => string.IsNullOrEmpty(Numero) || ErreurDuNumero is not null
        ? "Par exemple 2018-763-0042 ou 2018-763-0042-A1 : il est écrit en haut de la fiche. Laissez vide si aucune fiche n’est concernée."
        : "C’est celui de la page d’où vous venez. Changez-le, ou effacez-le si votre demande porte sur autre chose.";

    public string? Courriel { get; private set; }

    public string? Texte { get; private set; }

    public string? ErreurDuNumero { get; private set; }

    public string? ErreurDuCourriel { get; private set; }

    public string? ErreurDuTexte { get; private set; }

    public string? Erreur { get; private set; }

    /// <param name="depuis">The page one came from; what it names is believed only when this person may see it.</param>
    /// <param name="ct">The request's.</param>
    public async Task OnGetAsync(string? depuis, CancellationToken ct)
    {
        Numero = await assistance.SujetDeAsync(depuis, ct);
        Courriel = await SienAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(string? numero, string? courriel, string? texte, CancellationToken ct)
    {
        (Numero, Courriel, Texte) = (TexteRecu.Montrer(numero ?? ""), courriel, TexteRecu.Montrer(texte ?? ""));
        ErreurDuNumero = Lire(numero, out NumeroDeFiche? fiche);
        ErreurDuCourriel = SaisiesDeCompte.LireCourriel(courriel, out var reponse);
        ErreurDuTexte = Lire(texte, out string lu);
        if (ErreurDuNumero is not null || ErreurDuCourriel is not null || ErreurDuTexte is not null)
            return Page();
        if (await assistance.DeposerAsync(courant.Acteur, reponse, fiche?.Valeur, lu, ct) is not { } demande)
        {
            Erreur = "Vous avez envoyé beaucoup de demandes en peu de temps. Rien n’est perdu : réessayez dans une heure.";
            return Page();
        }

        this.Annoncer($"Demande {demande.Reference} envoyée. L’assistance technique vous répondra à {reponse} ; un accusé de réception vous y attend.");
        return RedirectToPage();
    }

    /// <summary>Any number that has the form of one: it only tells the assistance where to look, it opens nothing.</summary>
    private static string? Lire(string? numero, out NumeroDeFiche? fiche)
    {
        fiche = NumeroDeFiche.TryParse(numero, out var lu) ? lu : null;
        return fiche is not null || string.IsNullOrWhiteSpace(numero)
            ? null
            : "Ce n’est pas le numéro d’une fiche. Recopiez-le du haut de la fiche, comme 2018-763-0042-A1, ou laissez vide.";
    }

    private static string? Lire(string? texte, out string lu)
    {
        var erreur = SaisiesDeCompte.LireTexte(texte, AssistanceTechnique.LongueurDuTexte, out lu);
        return erreur is null && lu.Length == 0 ? "Écrivez ce qui vous arrête : ce que vous vouliez faire, et ce que vous voyez." : erreur;
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
