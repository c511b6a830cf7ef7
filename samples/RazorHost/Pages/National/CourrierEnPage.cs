using Clas.Persistence;

namespace RazorHost.Pages.National;

/// <summary>A mail of the outbox, in words.</summary>
/// <param name="Cle">Its key.</param>
/// <param name="Nom">« Fiche rendue au porteur ».</param>
/// <param name="Caf">« Caf 763 »; null for a mail of no dossier.</param>
/// <param name="DeposeLe">« 12/06/2019 à 9 h 05 ».</param>
/// <param name="Dossier">The address of the dossier's page; null for a mail of no dossier.</param>
/// <param name="Remarque">What the last attempt met; null when nothing.</param>
/// <param name="Essais">« 3 essais ; prochain essai le… »; null before the first.</param>
public sealed record CourrierEnPage(
    Guid Cle, string Nom, string? Caf, string DeposeLe, string? Dossier, string? Remarque, string? Essais)
{
    /// <summary>A mail just deposited leaves by itself: no button.</summary>
    public bool PeutReessayer => Essais is not null;

    internal static CourrierEnPage De(CourrierSuivi suivi, string nom, DateTimeOffset maintenant) => new(
        suivi.Courrier.Cle,
        nom,
        suivi.Courrier.Dossier is { } du ? $"Caf {du.Caf}" : null,
        Dates.AvecHeure(suivi.Courrier.DeposeLe),
        suivi.Courrier.Dossier is { } dossier ? $"~/caf/{dossier.Caf}/dossiers/{dossier}" : null,
        suivi.Remarque,
        suivi.Tentatives > 0 ? $"{(suivi.Tentatives == 1 ? "1 essai" : $"{suivi.Tentatives} essais")}{Prochain(suivi, maintenant)}." : null);

    private static string Prochain(CourrierSuivi suivi, DateTimeOffset maintenant) =>
        suivi.Etat == EtatDeCourrier.EnAttente && suivi.PasAvantLe > maintenant
            ? $" ; prochain essai le {Dates.AvecHeure(suivi.PasAvantLe)}"
            : "";
}
