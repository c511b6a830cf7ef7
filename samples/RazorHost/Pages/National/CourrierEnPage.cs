using Clas.Persistence;

namespace RazorHost.Pages.National;

/// <summary>A mail of the outbox, in words.</summary>
/// <param name="Cle">Its key.</param>
/// <param name="Nom">« Fiche rendue au porteur ».</param>
/// <param name="DeposeLe">« 12/06/2019 à 9 h 05 ».</param>
/// <param name="Dossier">The address of the dossier's page; null for a mail of no dossier.</param>
/// <param name="Tentatives">« 3 essais »; null before the first.</param>
/// <param name="Remarque">What the last attempt met; null when nothing.</param>
/// <param name="Prochain">« Prochain essai le… »; null when none is planned, or it is now.</param>
public sealed record CourrierEnPage(
    Guid Cle, string Nom, string DeposeLe, string? Dossier, string? Tentatives, string? Remarque, string? Prochain)
{
    /// <summary>A mail just deposited leaves by itself: no button.</summary>
    public bool PeutReessayer => Tentatives is not null;

    internal static CourrierEnPage De(CourrierSuivi suivi, string nom, DateTimeOffset maintenant) => new(
        suivi.Courrier.Cle,
        nom,
        Dates.AvecHeure(suivi.Courrier.DeposeLe),
        suivi.Courrier.Dossier is { } dossier ? $"~/caf/{dossier.Caf}/dossiers/{dossier}" : null,
        suivi.Tentatives switch { 0 => null, 1 => "1 essai", var nombre => $"{nombre} essais" },
        suivi.Remarque,
        suivi.Etat == EtatDeCourrier.EnAttente && suivi.PasAvantLe > maintenant ? $"Prochain essai le {Dates.AvecHeure(suivi.PasAvantLe)}" : null);
}
