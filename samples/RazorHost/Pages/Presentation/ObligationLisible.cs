using Clas.Domain;
using Clas.Persistence;

namespace RazorHost.Pages;

/// <summary>A duty to inform the porteur, in words (G19, G24).</summary>
/// <param name="Sequence">Its key in the dossier.</param>
/// <param name="Titre">« Correction directe – Fiche Action 2018-2019 ».</param>
/// <param name="Le">Since when.</param>
/// <param name="Motif">The motive given, if any.</param>
/// <param name="Ecarts">What was changed, before and after.</param>
/// <param name="Decharge">How and when the porteur was told; null while it is not.</param>
public sealed record ObligationLisible(
    long Sequence, string Titre, string Le, string? Motif, IReadOnlyList<EcartLisible> Ecarts, string? Decharge)
{
    /// <summary>Puts words on a duty.</summary>
    public static ObligationLisible De(Dossier dossier, ObligationSuivie suivie)
    {
        var obligation = suivie.Obligation;
        FicheId? fiche = obligation.Rang switch { null => null, 0 => FicheId.Structure, var rang => FicheId.Action(rang.Value) };
        var nature = Libelles.Francais.Nom(obligation.Nature);
        return new ObligationLisible(
            obligation.Sequence,
            fiche is { } concernee ? $"{nature} – {dossier.TitreDe(concernee)}" : nature,
            Dates.AvecHeure(obligation.Le),
            obligation.Motif,
            EcartLisible.De(dossier.Campagne.Questionnaire, fiche, suivie.Ecarts),
            suivie.Decharge is { } decharge
                ? $"{Libelles.Francais.Nom(decharge.Moyen)}, le {Dates.AvecHeure(decharge.Le)}, par {decharge.Par}"
                : null);
    }
}
