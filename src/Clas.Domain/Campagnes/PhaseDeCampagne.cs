namespace Clas.Domain;

/// <summary>Where a campagne stands at an instant: derived from its dates, never stored, so no job closes anything.</summary>
public enum PhaseDeCampagne
{
    /// <summary>Not published, or not open yet.</summary>
    Preparation = 1,

    /// <summary>Porteurs write, Caf follow and validate.</summary>
    Ouverte = 2,

    /// <summary>Porteurs write no more, save a délai; Caf correct and validate.</summary>
    SaisieClose = 3,

    /// <summary>Over for both; the Cnaf may re-open a dossier.</summary>
    Close = 4,
}
