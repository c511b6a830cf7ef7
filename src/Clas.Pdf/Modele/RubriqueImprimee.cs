namespace Clas.Pdf;

/// <summary>A titled group of questions, as printed.</summary>
/// <param name="Titre">What people read above the questions.</param>
/// <param name="Questions">Those the reader may read and that are asked; never empty.</param>
public sealed record RubriqueImprimee(string Titre, IReadOnlyList<QuestionImprimee> Questions);
