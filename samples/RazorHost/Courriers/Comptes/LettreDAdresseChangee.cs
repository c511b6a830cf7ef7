using Clas.Persistence;
using Microsoft.AspNetCore.Identity;
using RazorHost.Identite;

namespace RazorHost.Courriers;

/// <summary>Tells the old address that the account left it; the new one is not written there in full.</summary>
internal sealed class LettreDAdresseChangee(UserManager<Compte> comptes) : IModeleDeCourrier
{
    public string Nature => NaturesDeCourrier.AdresseChangee;

    public async Task<Lettre?> RedigerAsync(CourrierARediger courrier, CancellationToken ct) =>
        await comptes.FindByIdAsync(courrier.Donnees["compte"]) is not { } compte ? null : new Lettre
        {
            Destinataires = [courrier.Destinataire],
            Objet = "L’adresse de votre compte Clas a changé",
            Paragraphes =
            [
                $"Votre compte Clas s’ouvre maintenant avec une autre adresse ({Masquer(compte.Email!)}). Celle-ci ne sert plus à vous connecter, et toutes les sessions ouvertes ont été fermées.",
                "Ce n’était pas vous ? Prévenez tout de suite votre Caf : elle peut vous rendre l’accès à votre structure.",
            ],
        };

    /// <summary>« c…@colibris.example ».</summary>
    private static string Masquer(string courriel) => $"{courriel[0]}…{courriel[courriel.IndexOf('@', StringComparison.Ordinal)..]}";
}
