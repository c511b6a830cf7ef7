using Clas.Domain;

namespace RazorHost.Fiches;

/// <summary>One question with two answers: the one typed, editable, and the one stored.</summary>
/// <param name="Votre">The question with what was typed.</param>
/// <param name="Enregistrees">What is stored, slot by slot, in words.</param>
public sealed record QuestionEnConflit(QuestionEnPage Votre, IReadOnlyList<(string Libelle, string Texte)> Enregistrees)
{
    internal static QuestionEnConflit De(
        FicheLue lue, IReadOnlyList<Remarque> remarques, Question question, IReadOnlyList<Champ> champs) => new(
            new QuestionEnPage(lue, question, [.. remarques.Where(remarque => remarque.Champs.Any(champs.Contains))], champs),
            [.. champs.Select(champ => (champ.Libelle, lue.Fiche.Reponses[champ.Id]?.EnClair(champ) ?? EcartEnPage.Vide))]);
}
