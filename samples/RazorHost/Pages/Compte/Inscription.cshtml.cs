using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Compte;

/// <summary>A porteur asks for an account (P1); the answer is the same whether or not the address is known.</summary>
public sealed class InscriptionModel(Inscription inscription) : PageModel
{
    public string? Nom { get; private set; }

    public string? Courriel { get; private set; }

    public string? ErreurDuNom { get; private set; }

    public string? ErreurDuCourriel { get; private set; }

    public string? ErreurDuMotDePasse { get; private set; }

    public string? Erreur { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? nom, string? courriel, CancellationToken ct)
    {
        (Nom, Courriel) = (nom, courriel);
        ErreurDuNom = SaisiesDeCompte.LireNom(nom, "Écrivez votre prénom et votre nom.", out var lu);
        ErreurDuCourriel = SaisiesDeCompte.LireCourriel(courriel, out var adresse);
        ErreurDuMotDePasse = RegleDesMotsDePasse.Refus(this.NouveauTape, lu, adresse.Valeur);
        if ((ErreurDuNom ?? ErreurDuCourriel ?? ErreurDuMotDePasse) is not null)
            return Page();
        if (await inscription.DemanderAsync(lu, adresse, this.NouveauTape, ct))
            return RedirectToPage("/Compte/Courrier");
        Erreur = SaisiesDeCompte.TropDeDemandes;
        return Page();
    }
}
