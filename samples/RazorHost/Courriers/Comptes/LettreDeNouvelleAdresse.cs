using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using RazorHost.Identite;

namespace RazorHost.Courriers;

/// <summary>Asks a new address to confirm that it is the owner's; tells it when it has an account of its own.</summary>
internal sealed class LettreDeNouvelleAdresse(
    UserManager<Compte> comptes, Jetons jetons, AdressePublique adresse) : IModeleDeCourrier
{
    /// <summary>« Anne Martin, de la Caf du Val-d’Oise », when an agent asked in the owner's place (G33).</summary>
    internal const string ParQui = "par";

    public string Nature => NaturesDeCourrier.NouvelleAdresse;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct)
    {
        if (await comptes.FindByIdAsync(courrier.Donnees["compte"]) is not { } compte)
            return null;
        // An account that never confirmed proves nothing: its address is free to whoever reads its mail.
        if (await comptes.FindByEmailAsync(courrier.Destinataire) is { EmailConfirmed: true } autre)
            return autre.Id == compte.Id ? null : DejaPrise(autre, courrier);
        var secret = await jetons.FrapperAsync(compte, NatureDeJeton.ChangementDAdresse, Jetons.UneHeure, ct, courrier.Destinataire);
        return new Lettre
        {
            Destinataires = [courrier.Destinataire],
            Objet = "Confirmez votre nouvelle adresse Clas",
            Paragraphes =
            [
                courrier.Donnees.TryGetValue(ParQui, out var qui)
                    ? $"{qui}, vient de donner cette adresse comme nouvelle adresse de connexion d’un compte Clas. Cliquez sur le bouton pour la confirmer ; si vous n’avez plus le mot de passe, la page de connexion permet ensuite d’en choisir un."
                    : "Cette adresse vient d’être donnée comme nouvelle adresse de connexion d’un compte Clas. Cliquez sur le bouton pour la confirmer.",
                "Ce lien est valable une heure et ne sert qu’une fois. Tant qu’il n’a pas servi, l’ancienne adresse reste la bonne.",
                "Vous n’avez rien demandé ? Ne faites rien.",
            ],
            Bouton = new Bouton("Confirmer cette adresse", adresse.Vers($"/compte/nouvelle-adresse?lien={secret}")),
        };
    }

    private Lettre DejaPrise(Compte autre, CourrierARediger courrier) => new()
    {
        Destinataires = [autre.Email!],
        Objet = "Votre adresse a été donnée pour un autre compte Clas",
        Paragraphes =
        [
            (courrier.Donnees.TryGetValue(ParQui, out var qui)
                ? $"{qui}, vient de donner cette adresse comme nouvelle adresse de connexion d’un autre compte Clas."
                : "Cette adresse vient d’être donnée comme nouvelle adresse de connexion d’un autre compte Clas.")
            + " Elle ouvre déjà le vôtre, et une adresse n’ouvre qu’un compte : rien n’a changé, ni pour l’un ni pour l’autre.",
            "Vous devez répondre pour la structure de cet autre compte ? Connectez-vous avec le vôtre, recherchez-la dans « Votre structure » et demandez-la à sa Caf.",
            "Vous n’avez rien demandé ? Ne faites rien.",
        ],
        Bouton = new Bouton("Se connecter", adresse.Vers("/compte/connexion")),
    };
}
