namespace RazorHost.Fiches;

/// <summary>The names of the form's fields: the pages write them, <see cref="FormulaireRecu"/> reads them back.</summary>
public static class NomsDuFormulaire
{
    /// <summary>The button pressed: the name of a geste, or one of the two below.</summary>
    public const string Geste = "geste";

    /// <summary>Button: fills the blank questions with last year's answers; nothing is saved.</summary>
    public const string Reprendre = "Reprendre";

    /// <summary>Button: back from the confirmation to the fiche, with all that was typed; nothing is saved.</summary>
    public const string Revenir = "Revenir";

    /// <summary>« oui » once the agent read the confirmation (G21).</summary>
    public const string Confirme = "confirme";

    /// <summary>The revision of the fiche that the page was showing.</summary>
    public const string Revision = "revision";

    /// <summary>One key per form drawn, so that a button pressed twice acts once.</summary>
    public const string Cle = "cle";

    /// <summary>The words the porteur will read.</summary>
    public const string Motif = "motif";

    /// <summary>Ids of the slots that were on the page: an unticked box sends nothing, yet it was there and erases.</summary>
    public const string Pose = "pose";

    private const string Prefixe = "r.";

    /// <summary>The name of the inputs of a slot, apart from all the others whatever the questionnaire calls it.</summary>
    public static string Reponse(string champId) => Prefixe + champId;

    /// <summary>The HTML id of a slot's first input, the target of every link to it.</summary>
    public static string Ancre(string champId) => "r-" + champId.Replace('.', '-');
}
