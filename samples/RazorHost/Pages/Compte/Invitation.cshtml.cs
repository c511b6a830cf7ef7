using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using RazorHost.Identite;

namespace RazorHost.Pages.Compte;

/// <summary>Accepts an invitation: attaches the account of the invited address, or creates it. Looking accepts nothing.</summary>
public sealed class InvitationModel(
    Invitations invitations, IStructures structures, UserManager<Identite.Compte> comptes, Connexion connexion) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Lien { get; set; }

    public Identite.Invitation? Invitation { get; private set; }

    public StructurePorteuse? Structure { get; private set; }

    public string? Invitant { get; private set; }

    /// <summary>The address has no account in use: a name and a password are asked.</summary>
    public bool EstSansCompte { get; private set; }

    public string? Nom { get; private set; }

    public string? ErreurDuNom { get; private set; }

    public string? ErreurDuMotDePasse { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => ChargerAsync(ct);

    public async Task<IActionResult> OnPostAsync(string? nom, CancellationToken ct)
    {
        if (!await ChargerAsync(ct))
            return Page();
        (string, string)? aOuvrir = null;
        if (EstSansCompte)
        {
            Nom = nom;
            ErreurDuNom = SaisiesDeCompte.LireNom(nom, "Écrivez votre prénom et votre nom.", out var lu);
            ErreurDuMotDePasse = RegleDesMotsDePasse.Refus(this.NouveauTape, lu, Invitation!.Courriel, Structure!.Nom);
            if ((ErreurDuNom ?? ErreurDuMotDePasse) is not null)
                return Page();
            aOuvrir = (lu, this.NouveauTape);
        }

        if (await invitations.AccepterAsync(Invitation!, aOuvrir, ct) is not { } compte)
        {
            Invitation = null;
            return Page();
        }

        this.Annoncer($"Vous répondez maintenant pour {Structure!.Nom}.");
        if (EstSansCompte)
            await connexion.OuvrirAsync(compte);
        return RedirectToPage("/Porteur/Index");
    }

    private async Task<bool> ChargerAsync(CancellationToken ct)
    {
        if (await invitations.LireAsync(Lien, ct) is not { } invitation)
            return false;
        Invitation = invitation;
        Structure = (await structures.TrouverAsync([invitation.StructureId], ct))[0];
        Invitant = (await comptes.FindByIdAsync(invitation.InviteParId))?.Nom;
        EstSansCompte = await comptes.FindByEmailAsync(invitation.Courriel) is not { EmailConfirmed: true };
        return true;
    }
}
