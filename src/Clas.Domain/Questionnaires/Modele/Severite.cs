namespace Clas.Domain;

/// <summary>What a control that does not hold entails.</summary>
public enum Severite
{
    /// <summary>Refuses Terminer and Valider.</summary>
    Bloquant = 1,

    /// <summary>Shown, may be explained, never blocks.</summary>
    Alerte = 2,
}
