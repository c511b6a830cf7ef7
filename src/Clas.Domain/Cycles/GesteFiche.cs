namespace Clas.Domain;

/// <summary>What can be done to a fiche. The buttons' French labels are in <see cref="Libelles"/>.</summary>
/// <remarks>The names are written in the journal: they never change.</remarks>
public enum GesteFiche
{
    /// <summary>Keep what was typed (G18, P4).</summary>
    Enregistrer = 1,

    /// <summary>Declare the fiche finished and send it to the Caf (P6).</summary>
    Terminer = 2,

    /// <summary>Give it back to the porteur, who must be told: the guide's « Enregistrer sans valider » (G24).</summary>
    RendreAuPorteur = 3,

    /// <summary>Close it to both sides: the guide's « Enregistrer et valider » (G20, G39).</summary>
    Valider = 4,

    /// <summary>Re-open a validated fiche: rare, named, journalled (DESIGN « The way out »).</summary>
    Devalider = 5,
}
