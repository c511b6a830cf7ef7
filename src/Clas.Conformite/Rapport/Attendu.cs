using Clas.Domain;

namespace Clas.Conformite;

/// <summary>What the domain says of a cell, on a twin of the stored dossier.</summary>
internal sealed class Attendu
{
    private readonly Decision _decision;
    private readonly bool _estOffert;
    private readonly int _versionAvant;
    private readonly Dossier _apres;

    private Attendu(Tentative tentative)
    {
        _apres = tentative.Depot.Jumeau;
        _versionAvant = _apres.Version;
        var intervention = _apres.Pour(tentative.Acteur, tentative.Le);
        _estOffert = intervention.EstOffert(tentative.Demande.Fiche, tentative.Demande.Geste);
        _decision = intervention.Accomplir(tentative.Demande);
    }

    internal bool EstAccorde => _decision.EstAccordee;

    internal static Attendu De(Tentative tentative) => new(tentative);

    internal IEnumerable<Desaccord> Comparer(Cellule cellule, ReponseDeLHote reponse) =>
        from trouve in new[] { Issue(reponse), Etat(reponse.Apres), Offre(cellule, reponse), Motifs(reponse) }
        where trouve is not null
        select new Desaccord(cellule, trouve.Value.Nature, trouve.Value.Detail);

    private (NatureDeDesaccord Nature, string Detail)? Issue(ReponseDeLHote reponse) => (reponse.EstAccordee, EstAccorde) switch
    {
        (true, false) => (NatureDeDesaccord.AccordeCeQuiEstRefuse, $"le domaine dit « {_decision} »"),
        (false, true) => (NatureDeDesaccord.RefuseCeQuiEstAccorde, "le domaine l’accorde"),
        _ => null,
    };

    private (NatureDeDesaccord Nature, string Detail)? Etat(Dossier trouve)
    {
        var champs = ChampsQuiDifferent(trouve);
        return Decrire(_apres) is var attendu && Decrire(trouve) is var lu && (attendu != lu || champs.Count > 0)
                ? (NatureDeDesaccord.EtatDifferent, $"attendu « {attendu} », trouvé « {lu} » ; réponses qui diffèrent : {champs.Count} ({string.Join(", ", champs)})")
            : !EstAccorde && trouve.Version != _versionAvant
                ? (NatureDeDesaccord.EtatDifferent, $"refusé, et pourtant passé de la version {_versionAvant} à {trouve.Version}")
            : null;
    }

    private (NatureDeDesaccord Nature, string Detail)? Offre(Cellule cellule, ReponseDeLHote reponse) =>
        reponse.Offerts is { } offerts && offerts.Contains(cellule.Geste) != _estOffert
            ? (NatureDeDesaccord.OffreDifferente, _estOffert ? "le domaine l’offre, l’écran non" : "l’écran l’offre, le domaine non")
            : null;

    private (NatureDeDesaccord Nature, string Detail)? Motifs(ReponseDeLHote reponse) =>
        reponse is { Motifs: { } motifs, EstAccordee: false } && !EstAccorde
        && !_decision.Refus.Select(refus => refus.Motif).ToHashSet().SetEquals(motifs)
            ? (NatureDeDesaccord.MotifsDifferents, $"le domaine dit « {_decision} », l’hôte « {string.Join(", ", motifs)} »")
            : null;

    /// <summary>What a geste may move, answers apart.</summary>
    private static string Decrire(Dossier dossier) =>
        string.Join(", ", dossier.Fiches.Select(fiche =>
            $"{fiche.Id.Code} {fiche.Statut}"
            + (fiche.DemandeDeCorrection is null ? "" : " à corriger")
            + (fiche.DelaiJusquAu is { } delai ? $" jusqu’au {delai:u}" : "")))
        + (dossier.MiseALEcart is null ? "" : ", à l’écart");

    /// <summary>Slots only: what was answered stays out of reports.</summary>
    private List<string> ChampsQuiDifferent(Dossier trouve) =>
    [
        .. _apres.Fiches
            .SelectMany(fiche => fiche.Reponses.Ecarts(trouve.Fiche(fiche.Id)?.Reponses ?? Reponses.Vide))
            .Select(ecart => ecart.ChampId),
    ];
}
