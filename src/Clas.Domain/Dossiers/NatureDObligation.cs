namespace Clas.Domain;

/// <summary>What the porteur must be told.</summary>
/// <remarks>The numbers are stored: they never change.</remarks>
public enum NatureDObligation
{
    /// <summary>The Caf changed answers of the porteur (G18, G19, G25).</summary>
    Correction = 1,

    /// <summary>The Caf gave the fiche back (G24).</summary>
    Retour = 2,

    /// <summary>The Caf finished the fiche in the porteur's place.</summary>
    TermineePourLePorteur = 3,

    /// <summary>The Caf set the dossier aside.</summary>
    MiseALEcart = 4,

    /// <summary>The Caf took the dossier back.</summary>
    Reprise = 5,

    /// <summary>The Cnaf granted a délai for a fiche.</summary>
    Delai = 6,
}
