using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using RazorHost.Identite;

namespace RazorHost.Courriers;

/// <summary>The link that chooses a new password (P3); nothing is sent for an address without an account.</summary>
internal sealed class LettreDeReinitialisation(UserManager<Compte> comptes, Jetons jetons, AdressePublique adresse) : IModeleDeCourrier
{
    public string Nature => NaturesDeCourrier.Reinitialisation;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct)
    {
        if (await comptes.FindByEmailAsync(courrier.Destinataire) is not { } compte)
            return null;
        var secret = await jetons.FrapperAsync(compte, NatureDeJeton.Reinitialisation, Jetons.UneHeure, ct);
        return new Lettre
        {
            // The address on file, never the one that was typed.
            Destinataires = [compte.Email!],
            Objet = "Choisissez un nouveau mot de passe Clas",
            Paragraphes =
            [
                "Un nouveau mot de passe a été demandé pour votre compte Clas. Cliquez sur le bouton pour le choisir.",
                "Ce lien est valable une heure et ne sert qu’une fois ; en demander un autre l’annule.",
                "Vous n’avez rien demandé ? Ne faites rien : votre mot de passe reste le même.",
            ],
            Bouton = new Bouton("Choisir un nouveau mot de passe", adresse.Vers($"/compte/reinitialiser?lien={secret}")),
        };
    }
}
