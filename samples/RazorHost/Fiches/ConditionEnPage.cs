using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>When a conditional question is asked, for people and for the few lines of script that hide it.</summary>
/// <param name="Texte">« Seulement si « Type de structure » est « Autre ». »</param>
/// <param name="Nom">The name of the inputs to look at; null when one sentence could not tell the condition.</param>
/// <param name="Vaut">The values that make it asked, apart by a blank.</param>
public sealed record ConditionEnPage(string Texte, string? Nom, string? Vaut)
{
    internal static ConditionEnPage? De(Questionnaire questionnaire, Question question)
    {
        if (!question.EstConditionnelle)
            return null;
        if (question.Declencheur is not { } declencheur || !questionnaire.TryChamp(question.Fiche, declencheur.ChampId, out var champ))
            return new("Cette question ne se pose que dans certains cas, selon vos autres réponses.", null, null);

        var autre = champ.Question;
        var libelles = declencheur.Choix.Select(id => $"« {autre.Choix.FirstOrDefault(choix => choix.Id == id)?.Libelle ?? id} »");
        return new(
            $"Seulement si vous répondez {string.Join(" ou ", libelles)} à « {autre.Libelle} ».",
            NomsDuFormulaire.Reponse(champ.Id),
            string.Join(' ', declencheur.Choix));
    }
}
