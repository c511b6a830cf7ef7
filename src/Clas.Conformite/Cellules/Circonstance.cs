namespace Clas.Conformite;

/// <summary>What surrounds a geste: all that it asks for, or all but one thing.</summary>
public enum Circonstance
{
    /// <summary>On one's own ground, while entry is open, the fiche in order, the other fiche where it must be.</summary>
    Favorable = 1,

    /// <summary>The dossier of another structure, or of another Caf.</summary>
    DAilleurs,

    /// <summary>The dossier was set aside.</summary>
    MisALEcart,

    /// <summary>Porteurs write no more, Caf still validate.</summary>
    SaisieClose,

    /// <summary>The campagne is closed to both sides.</summary>
    CampagneClose,

    /// <summary>The Structure is not begun or not validated; or, to re-open it, an Action is validated.</summary>
    AutreFicheContraire,

    /// <summary>A required answer is missing, as stored or as sent.</summary>
    Incomplete,

    /// <summary>An answer cannot be read or contradicts another, as stored or as sent.</summary>
    Incoherente,

    /// <summary>The Sias number is neither stored nor sent.</summary>
    SansNumeroSias,

    /// <summary>The words for the porteur were left blank.</summary>
    SansMotif,
}
