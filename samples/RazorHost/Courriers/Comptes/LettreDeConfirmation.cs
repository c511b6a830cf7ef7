using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using RazorHost.Identite;

namespace RazorHost.Courriers;

/// <summary>« Confirmez votre adresse », to who just asked for an account (P1).</summary>
internal sealed class LettreDeConfirmation(UserManager<Compte> comptes, Jetons jetons, AdressePublique adresse) : IModeleDeCourrier
{
    public string Nature => NaturesDeCourrier.Confirmation;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct)
    {
        if (await comptes.FindByIdAsync(courrier.Destinataire) is not { EmailConfirmed: false } compte)
            return null;
        var secret = await jetons.FrapperAsync(compte, NatureDeJeton.Confirmation, Jetons.TroisJours, ct);
        return new Lettre
        {
            Destinataires = [compte.Email!],
            Objet = "Confirmez votre adresse pour ouvrir votre compte Clas",
            Paragraphes =
            [
                "Un compte vient d’être demandé avec cette adresse sur le questionnaire Clas. Pour l’ouvrir, cliquez sur le bouton puis tapez le mot de passe que vous avez choisi.",
                "Ce lien est valable trois jours et ne sert qu’une fois.",
                "Vous n’avez rien demandé ? Ne faites rien : aucun compte ne s’ouvrira.",
            ],
            Bouton = new Bouton("Confirmer mon adresse", adresse.Vers($"/compte/confirmer?lien={secret}")),
        };
    }
}
