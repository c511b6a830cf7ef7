using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using RazorHost.Identite;

namespace RazorHost.Courriers;

/// <summary>« Vous avez déjà un compte », to its owner when somebody asked for another one with the same address.</summary>
internal sealed class LettreDejaUnCompte(UserManager<Compte> comptes, AdressePublique adresse) : IModeleDeCourrier
{
    public string Nature => NaturesDeCourrier.DejaUnCompte;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await comptes.FindByIdAsync(courrier.Destinataire) is not { EmailConfirmed: true } compte ? null : new Lettre
        {
            Destinataires = [compte.Email!],
            Objet = "Vous avez déjà un compte Clas",
            Paragraphes =
            [
                "Quelqu’un, vous peut-être, vient de demander un compte Clas avec cette adresse. Vous en avez déjà un : la même adresse sert d’une année sur l’autre.",
                "Connectez-vous avec votre mot de passe habituel ; si vous ne l’avez plus, la page de connexion permet d’en choisir un nouveau.",
                "Vous n’avez rien demandé ? Ne faites rien : votre compte n’a pas changé.",
            ],
            Bouton = new Bouton("Se connecter", adresse.Vers("/compte/connexion")),
        };
}
