namespace Clas.Domain;

/// <summary>A geste about to be judged, as a host's own rule sees it: facts to read, nothing to act on.</summary>
public sealed record GesteDemande
{
    /// <summary>Who asks; the dossier is on this actor's ground.</summary>
    public required Acteur Acteur { get; init; }

    /// <summary>When it is asked.</summary>
    public required DateTimeOffset Le { get; init; }

    /// <summary>The dossier; its identifier names its Caf.</summary>
    public required DossierId Dossier { get; init; }

    /// <summary>The structure porteuse the dossier belongs to.</summary>
    public required StructurePorteuseId StructureId { get; init; }

    /// <summary>The campagne the dossier answers.</summary>
    public required CodeCampagne Campagne { get; init; }

    /// <summary>How far the dossier is.</summary>
    public required EtatDeDossier Etat { get; init; }

    /// <summary>The stored answers of the fiche Structure: its commune, its type.</summary>
    public required Reponses Structure { get; init; }

    /// <summary>The fiche concerned; null for the whole dossier, but for the Action to be removed when it is named.</summary>
    public FicheId? Fiche { get; init; }

    /// <summary>What is asked of that fiche; null when it is asked of the whole dossier.</summary>
    public GesteFiche? GesteFiche { get; init; }

    /// <summary>What is asked of the whole dossier; null when it is asked of one fiche.</summary>
    public GesteDossier? GesteDossier { get; init; }
}
