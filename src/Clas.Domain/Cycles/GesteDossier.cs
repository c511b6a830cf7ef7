namespace Clas.Domain;

/// <summary>What can be done to a whole dossier.</summary>
/// <remarks>The names are written in the journal: they never change.</remarks>
public enum GesteDossier
{
    /// <summary>Another fiche Action, under the campagne's cap (porteur, G37).</summary>
    AjouterAction = 1,

    /// <summary>One fiche Action less: never the last, never a validated one (porteur, G37).</summary>
    RetirerAction = 2,

    /// <summary>The dossier counts no more: duplicate, other Caf, not financed, trial (Caf).</summary>
    MettreALEcart = 3,

    /// <summary>The dossier set aside counts again (Caf).</summary>
    Reprendre = 4,

    /// <summary>The Caf may work on it until a date, after the campagne closed (Cnaf).</summary>
    Rouvrir = 5,

    /// <summary>The porteur may write on one fiche until a date, after the entry closed (Cnaf).</summary>
    AccorderUnDelai = 6,
}
