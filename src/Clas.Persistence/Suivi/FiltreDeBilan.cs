namespace Clas.Persistence;

/// <summary>Which dossiers a list shows. All but <see cref="Tous"/> and <see cref="MisALEcart"/> leave out those set aside.</summary>
public enum FiltreDeBilan
{
    /// <summary>Every begun dossier, those set aside included.</summary>
    Tous = 0,

    /// <summary>A fiche is finished and waits for the Caf.</summary>
    AVerifier = 1,

    /// <summary>A fiche is being filled in.</summary>
    EnSaisie = 2,

    /// <summary>The fiche Structure is validated.</summary>
    Valides = 3,

    /// <summary>The dossier counts for the Cnaf (G2).</summary>
    PrisEnCompte = 4,

    /// <summary>The dossier is set aside.</summary>
    MisALEcart = 5,

    /// <summary>A fiche Action is not begun: red, in the guide's colours (G14).</summary>
    ActionNonCommencee = 6,
}
