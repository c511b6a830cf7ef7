using Clas.Domain;

namespace RazorHost.Pages.National;

/// <summary>What a geste changed in a campagne, in words: « Dernier jour de la saisie : 06/07/2019 → 12/07/2019 ».</summary>
/// <param name="Libelle">What changed.</param>
/// <param name="Avant">From what.</param>
/// <param name="Apres">To what.</param>
public sealed record EcartDeCampagne(string Libelle, string Avant, string Apres)
{
    /// <summary>Those of a line of the journal, in the order in which a page shows them.</summary>
    public static IReadOnlyList<EcartDeCampagne> De(Passage passage, Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return
        [
            .. passage.Ecarts().Select(ecart => new EcartDeCampagne(
                Nom(ecart.ChampId, questionnaire), EnClair(ecart.ChampId, ecart.Avant), EnClair(ecart.ChampId, ecart.Apres))),
        ];
    }

    private static string Nom(string champ, Questionnaire questionnaire) => champ switch
    {
        ChampsDeCampagne.Questionnaire => "Questionnaire",
        ChampsDeCampagne.PremierJour => "Premier jour de la saisie",
        ChampsDeCampagne.FinDeSaisie => "Dernier jour de la saisie",
        ChampsDeCampagne.FinDeValidation => "Dernier jour de la validation",
        ChampsDeCampagne.Actions => "Fiches Action par dossier, au plus",
        ChampsDeCampagne.Sias => "Numéro Sias exigé pour valider",
        ChampsDeCampagne.Delai => "Jours de délai après un retour au porteur",
        _ => questionnaire.Parametres.FirstOrDefault(parametre => parametre.Id == ChampsDeCampagne.ParametreDe(champ))?.Libelle ?? champ,
    };

    private static string EnClair(string champ, Reponse? valeur) =>
        valeur?.Brut[0] ?? (ChampsDeCampagne.ParametreDe(champ) is null ? "(valeur effacée)" : "valeur par défaut");
}
