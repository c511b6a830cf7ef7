namespace Clas.Domain;

/// <summary>One of the two pages of a questionnaire.</summary>
internal sealed class FicheDeQuestionnaire(string titre, IReadOnlyList<Rubrique> rubriques, IReadOnlyList<Controle> controles)
{
    public string Titre => titre;

    public IReadOnlyList<Rubrique> Rubriques => rubriques;

    public IReadOnlyList<Question> Questions { get; } = [.. rubriques.SelectMany(rubrique => rubrique.Questions)];

    public IReadOnlyList<Champ> Champs { get; } = [.. rubriques.SelectMany(rubrique => rubrique.Questions).SelectMany(question => question.Champs)];

    public IReadOnlyList<Controle> Controles => controles;
}
