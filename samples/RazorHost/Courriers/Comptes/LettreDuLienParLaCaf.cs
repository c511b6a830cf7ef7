using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using RazorHost.Identite;

namespace RazorHost.Courriers;

/// <summary>The same link, asked by an agent who helps (G30): the owner is told who asked.</summary>
internal sealed class LettreDuLienParLaCaf(UserManager<Compte> comptes, Jetons jetons, AdressePublique adresse) : IModeleDeCourrier
{
    internal const string Agent = "agent";
    internal const string Caf = "caf";

    public string Nature => NaturesDeCourrier.LienParLaCaf;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct)
    {
        if (await comptes.FindByIdAsync(courrier.Destinataire) is not { } compte)
            return null;
        var secret = await jetons.FrapperAsync(compte, NatureDeJeton.Reinitialisation, Jetons.UneHeure, ct);
        return new Lettre
        {
            Destinataires = [compte.Email!],
            Objet = "Votre lien de connexion au questionnaire Clas",
            Paragraphes =
            [
                $"{courrier.Donnees[Agent]}, de la {courrier.Donnees[Caf]}, vous fait envoyer ce lien pour retrouver l’accès à votre compte. Cliquez sur le bouton, choisissez un nouveau mot de passe : vous serez connecté.",
                "Ce lien est valable une heure et ne sert qu’une fois. Personne d’autre que vous ne l’a vu, pas même votre Caf ; ne le transmettez à personne.",
                "Vous n’aviez rien demandé ? Ne faites rien et prévenez votre Caf : votre mot de passe reste le même.",
            ],
            Bouton = new Bouton("Retrouver mon accès", adresse.Vers($"/compte/reinitialiser?lien={secret}")),
        };
    }
}
