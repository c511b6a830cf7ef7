namespace RazorHost.Demonstration;

/// <summary>What happened to a dossier of the demonstration: one for each state a visitor may want to see.</summary>
internal enum Recit
{
    /// <summary>The porteur did not even choose its Caf.</summary>
    SansDossier,

    /// <summary>Opened, nothing saved: the Caf does not see it (G10).</summary>
    JamaisEnregistre,

    /// <summary>A few answers in the fiche Structure.</summary>
    StructureEntamee,

    /// <summary>The Structure is finished, the Action not begun: red (G14).</summary>
    StructureSeule,

    /// <summary>The Action is partly filled in: orange (G14).</summary>
    ActionEntamee,

    /// <summary>All is answered, and answers contradict one another.</summary>
    ActionIncoherente,

    /// <summary>Both fiches are finished: the Caf's turn.</summary>
    AVerifier,

    /// <summary>The Structure is validated, the Action waits (G26).</summary>
    StructureValidee,

    /// <summary>The Caf gave the Action back, and must tell the porteur (G24).</summary>
    Rendue,

    /// <summary>The Caf corrected the Action directly, and must tell the porteur (G25).</summary>
    Corrigee,

    /// <summary>The Caf finished the Action in the porteur's place.</summary>
    TermineeParLaCaf,

    /// <summary>Validated, then re-opened by the responsable.</summary>
    Rouverte,

    /// <summary>Both fiches are validated: it counts (G2).</summary>
    PrisEnCompte,

    /// <summary>A second dossier of the same structure, set aside.</summary>
    Doublon,
}
