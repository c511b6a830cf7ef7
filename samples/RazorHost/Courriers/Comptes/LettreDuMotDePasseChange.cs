using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using RazorHost.Identite;

namespace RazorHost.Courriers;

/// <summary>Tells the owner that its password was changed, whoever did it.</summary>
internal sealed class LettreDuMotDePasseChange(UserManager<Compte> comptes, AdressePublique adresse) : IModeleDeCourrier
{
    public string Nature => NaturesDeCourrier.MotDePasseChange;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await comptes.FindByIdAsync(courrier.Destinataire) is not { } compte ? null : new Lettre
        {
            Destinataires = [compte.Email!],
            Objet = "Votre mot de passe Clas a été changé",
            Paragraphes =
            [
                "Le mot de passe de votre compte Clas vient d’être changé. Les autres appareils connectés à ce compte ont été déconnectés.",
                "Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe, puis prévenez votre Caf.",
            ],
            Bouton = new Bouton("Ce n’était pas moi", adresse.Vers("/compte/oubli")),
        };
}
