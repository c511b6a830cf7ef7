using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>A titled group of questions, with what the summary says of it.</summary>
/// <param name="Rubrique">The group.</param>
/// <param name="Questions">Those this actor may read.</param>
/// <param name="ARepondre">Slots that must still be filled in.</param>
/// <param name="ACorriger">Things to correct.</param>
/// <param name="AVerifier">Things to check.</param>
public sealed record RubriqueEnPage(
    Rubrique Rubrique, IReadOnlyList<QuestionEnPage> Questions, int ARepondre, int ACorriger, int AVerifier)
{
    /// <summary>Its HTML id, the target of the summary.</summary>
    public string Ancre => $"rubrique-{Rubrique.Id}";

    /// <summary>Nothing is asked any more here.</summary>
    public bool EstAchevee => ARepondre + ACorriger == 0;

    /// <summary>« 2 à répondre, 1 à corriger »; empty when there is nothing to say.</summary>
    public string Reste => string.Join(
        ", ",
        new[] { (ARepondre, "à répondre"), (ACorriger, "à corriger"), (AVerifier, "à vérifier") }
            .Where(compte => compte.Item1 > 0)
            .Select(compte => $"{NombreFrancais.EnClair(compte.Item1)} {compte.Item2}"));

    internal static IEnumerable<RubriqueEnPage> De(FicheLue lue, IReadOnlyList<Remarque> remarques)
    {
        var attendus = ResteARepondre.Champs(lue);
        foreach (var rubrique in lue.Questionnaire.Rubriques(lue.Fiche.Type))
        {
            var questions = rubrique.Questions.Where(question => EstVisible(lue, question)).ToList();
            if (questions.Count == 0)
                continue;
            var champs = questions.SelectMany(question => question.Champs).ToHashSet();
            var dites = remarques.Where(remarque => !remarque.EstUnManque && champs.Contains(remarque.Champs[0])).ToLookup(remarque => remarque.Severite);
            yield return new RubriqueEnPage(
                rubrique,
                [
                    .. questions.Select(question => new QuestionEnPage(
                        lue, question, [.. remarques.Where(remarque => remarque.Champs.Any(question.Champs.Contains))])),
                ],
                attendus.Count(champs.Contains),
                dites[Severite.Bloquant].Count(),
                dites[Severite.Alerte].Count());
        }
    }

    // Where nothing can be typed, a question that is not asked only makes the page longer.
    private static bool EstVisible(FicheLue lue, Question question) =>
        lue.EstLisible(question.Champs[0]) && (lue.EstModifiable || lue.EstDemande(question.Champs[0]));
}
