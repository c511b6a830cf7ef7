namespace Clas.Domain;

/// <summary>A lifecycle as data, to be drawn, printed or held against the guide.</summary>
/// <param name="Fiche">The kind of fiche that lives it.</param>
/// <param name="Lignes">What is possible, line by line, in the order of the table.</param>
/// <param name="Matrice">
/// Every status × geste × role exactly once, in the order of the enumerations: what is possible, and why the rest is not.
/// </param>
/// <remarks>Being on one's own ground and a dossier not set aside are asked of every geste: they are no line's guard.</remarks>
public sealed record CycleDeVieExporte(
    TypeDeFiche Fiche, IReadOnlyList<LigneExportee> Lignes, IReadOnlyList<CaseExportee> Matrice);
