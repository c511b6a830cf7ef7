using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using RazorHost.Identite;

namespace RazorHost.Courriers;

/// <summary>Tells the present address that an agent asked for another one, while there is still time to object (G33).</summary>
internal sealed class LettreDAdresseDemandee(UserManager<Compte> comptes) : IModeleDeCourrier
{
    public string Nature => NaturesDeCourrier.AdresseDemandee;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await comptes.FindByIdAsync(courrier.Donnees["compte"]) is not { } compte || compte.Email != courrier.Destinataire ? null : new Lettre
        {
            Destinataires = [courrier.Destinataire],
            Objet = "Un changement d’adresse est demandé pour votre compte Clas",
            Paragraphes =
            [
                $"{courrier.Donnees[LettreDeNouvelleAdresse.ParQui]}, vient de demander que votre compte Clas s’ouvre avec une autre adresse e-mail. Rien ne change tant que cette autre adresse n’a pas confirmé.",
                "Vous l’avez demandé à votre Caf : il n’y a rien à faire ici. Sinon, prévenez-la tout de suite ; changer de mot de passe annule aussi la demande.",
            ],
        };
}
