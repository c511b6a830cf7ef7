namespace Clas.Domain;

/// <summary>The questions that the product itself reads: a questionnaire that replaces ours keeps these identifiers.</summary>
public static class QuestionsConnues
{
    /// <summary>Name of the structure porteuse: lists and titles show it.</summary>
    public const string Nom = "S01";
}
