namespace Clas.Domain;

/// <summary>Where a fiche stands. What happened to it (returns, corrections, délais) are dated facts beside.</summary>
/// <remarks>The numbers are stored: they never change.</remarks>
public enum StatutFiche
{
    /// <summary>Never saved: red, and for a Structure not in the bilan yet (G10, G14).</summary>
    NonCommencee = 0,

    /// <summary>Saved at least once, not finished.</summary>
    EnSaisie = 1,

    /// <summary>Declared finished and sent to the Caf.</summary>
    Terminee = 2,

    /// <summary>Validated by the Caf, closed to both sides (G20, G39).</summary>
    Validee = 3,
}
