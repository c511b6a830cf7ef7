namespace Clas.Persistence;

/// <summary>The mails that the store deposits by itself, from the journal of a dossier.</summary>
/// <remarks>They are stored: they never change.</remarks>
public static class NatureDeCourrier
{
    /// <summary>To the porteur whose fiche was given back (G24).</summary>
    public const string Retour = "dossier.retour";

    /// <summary>To the porteur whose answers the Caf corrected (G18, G19, G25).</summary>
    public const string Correction = "dossier.correction";

    /// <summary>To the porteur who finished a fiche: the acknowledgement (P6).</summary>
    public const string Reception = "dossier.reception";

    /// <summary>To the porteur in whose place the Caf finished a fiche.</summary>
    public const string TermineePourLePorteur = "dossier.terminee-par-la-caf";

    /// <summary>To the porteur whose fiche was validated (G20, G39), with what the Caf corrected in the same geste.</summary>
    public const string Validation = "dossier.validation";

    /// <summary>To the porteur whose validated fiche was opened again.</summary>
    public const string Devalidation = "dossier.devalidation";

    /// <summary>To the porteur whose dossier was set aside.</summary>
    public const string MiseALEcart = "dossier.mise-a-l-ecart";

    /// <summary>To the porteur whose dossier was taken back.</summary>
    public const string Reprise = "dossier.reprise";

    /// <summary>To the porteur whom the Cnaf granted a délai.</summary>
    public const string Delai = "dossier.delai";
}
