namespace Clas.Domain;

/// <summary>The restrictions of the host, asked about the gestes of one actor on one dossier.</summary>
internal sealed class RestrictionsDeLHote(Dossier dossier, Acteur acteur, DateTimeOffset le)
{
    /// <summary>Why the host refuses this geste on a fiche; empty when it does not.</summary>
    internal IReadOnlyList<Refus> Refus(FicheId fiche, GesteFiche geste) =>
        Demander(() => Faits() with { Fiche = fiche, GesteFiche = geste });

    /// <summary>Why the host refuses this geste on the whole dossier; empty when it does not.</summary>
    internal IReadOnlyList<Refus> Refus(DemandeDeDossier demande) =>
        Demander(() => Faits() with { Fiche = demande.Fiche, GesteDossier = demande.Geste });

    private IReadOnlyList<Refus> Demander(Func<GesteDemande> faits)
    {
        if (dossier.Restrictions.Count == 0)
            return [];
        var demande = faits();
        return
        [
            .. dossier.Restrictions.Select(restriction => restriction(demande)).OfType<Explication>()
                .Select(explication => new Refus(MotifDeRefus.RestrictionDeLHote) { Explication = explication }),
        ];
    }

    private GesteDemande Faits() => new()
    {
        Acteur = acteur,
        Le = le,
        Dossier = dossier.Id,
        StructureId = dossier.StructureId,
        Campagne = dossier.CodeCampagne,
        Etat = dossier.Etat,
        Structure = dossier.Structure.Reponses,
    };
}
