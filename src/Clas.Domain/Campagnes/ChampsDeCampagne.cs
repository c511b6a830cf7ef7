namespace Clas.Domain;

/// <summary>What each thing that a campagne sets is called, in its journal and in a refusal.</summary>
/// <remarks>They are written in the journal: they never change.</remarks>
public static class ChampsDeCampagne
{
    /// <summary>The questionnaire asked.</summary>
    public const string Questionnaire = "questionnaire";

    /// <summary>The first day of the entry.</summary>
    public const string PremierJour = "premier-jour";

    /// <summary>The last day of the entry.</summary>
    public const string FinDeSaisie = "fin-de-saisie";

    /// <summary>The last day of the validation.</summary>
    public const string FinDeValidation = "fin-de-validation";

    /// <summary>How many fiches Action a dossier may hold.</summary>
    public const string Actions = "actions";

    /// <summary>Whether the Sias number is asked.</summary>
    public const string Sias = "sias";

    /// <summary>Days granted by a hand-back.</summary>
    public const string Delai = "delai";

    private const string PrefixeDeSeuil = "seuil.";

    /// <summary>A threshold of the questionnaire: « seuil.groupe.min ».</summary>
    public static string Seuil(string parametre) => PrefixeDeSeuil + parametre;

    /// <summary>The id of the parameter of which this is the threshold; null when it is something else.</summary>
    public static string? ParametreDe(string champ) =>
        champ?.StartsWith(PrefixeDeSeuil, StringComparison.Ordinal) == true ? champ[PrefixeDeSeuil.Length..] : null;
}
