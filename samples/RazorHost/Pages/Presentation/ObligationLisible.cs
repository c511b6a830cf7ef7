using Clas.Domain;
using Clas.Persistence;
using RazorHost.Fiches;

namespace RazorHost.Pages;

/// <summary>A duty to inform the porteur, in words (G19, G24).</summary>
/// <param name="Sequence">Its key in the dossier.</param>
/// <param name="Titre">« Correction directe – Fiche Action 2018-2019 ».</param>
/// <param name="Le">Since when.</param>
/// <param name="Motif">The motive given, if any.</param>
/// <param name="Ecarts">The porteur's answers that were changed, before and after.</param>
/// <param name="Decharge">How and when the porteur was told; null while it is not.</param>
/// <param name="Courriel">Where the mail that tells it is, while the porteur is not told; null when there is none.</param>
public sealed record ObligationLisible(
    long Sequence, string Titre, string Le, string? Motif, IReadOnlyList<EcartEnPage> Ecarts, string? Decharge, string? Courriel)
{
    /// <summary>Puts words on a duty, as far as this reader may read the answers.</summary>
    public static ObligationLisible De(Dossier dossier, ObligationSuivie suivie, Acteur lecteur, DateTimeOffset le)
    {
        var obligation = suivie.Obligation;
        FicheId? id = obligation.Rang switch { null => null, 0 => FicheId.Structure, var rang => FicheId.Action(rang.Value) };
        var nature = Libelles.Francais.Nom(obligation.Nature);
        return new ObligationLisible(
            obligation.Sequence,
            id is { } concernee ? $"{nature} – {dossier.TitreDe(concernee)}" : nature,
            Dates.AvecHeure(obligation.Le),
            obligation.Motif,
            id is { } presente && dossier.Fiche(presente) is { } fiche
                ? EcartEnPage.De(new FicheLue(dossier, fiche, lecteur, le), suivie.Ecarts.Where(ecart => obligation.Champs.Contains(ecart.ChampId)))
                : [],
            suivie.Decharge is { } decharge
                ? $"{Libelles.Francais.Nom(decharge.Moyen)}, le {Dates.AvecHeure(decharge.Le)}, par {decharge.Par}"
                : null,
            suivie.EstOuverte ? OuEnEst(suivie.Courriel) : null);
    }

    private static string? OuEnEst(EtatDeCourrier? courriel) => courriel switch
    {
        EtatDeCourrier.EnAttente => "Un courriel est en cours d’envoi : dès qu’il sera parti, le porteur sera noté comme prévenu. Vous pouvez aussi lui téléphoner.",
        EtatDeCourrier.SansDestinataire => "Aucun courriel n’a pu partir : la structure n’a pas d’adresse confirmée. Prévenez le porteur par téléphone.",
        EtatDeCourrier.EnEchec => "Le courriel n’a pas pu partir, malgré plusieurs essais. Prévenez le porteur par téléphone.",
        EtatDeCourrier.SansObjet => "Aucun courriel n’est parti. Prévenez le porteur par téléphone.",
        _ => null,
    };
}
