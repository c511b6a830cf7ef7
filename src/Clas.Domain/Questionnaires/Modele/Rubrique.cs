namespace Clas.Domain;

/// <summary>A titled group of questions of one fiche.</summary>
/// <param name="Id">Stable within its fiche.</param>
/// <param name="Titre">What people read above the questions.</param>
/// <param name="Introduction">A sentence or two under the title, if any.</param>
/// <param name="Questions">In the order they are asked.</param>
public sealed record Rubrique(string Id, string Titre, string? Introduction, IReadOnlyList<Question> Questions);
