namespace Clas.Domain;

/// <summary>One case of the full matrix: what this geste by this role meets when the fiche has this status.</summary>
/// <param name="Statut">The status of the fiche.</param>
/// <param name="Geste">What is asked of the fiche.</param>
/// <param name="Role">In what capacity it is asked, on one's own ground.</param>
/// <param name="Ligne">The line that answers; null when there is none, hence never granted.</param>
/// <param name="SeulMotif">The one motive given when there is no line; null when there is one.</param>
public sealed record CaseExportee(StatutFiche Statut, GesteFiche Geste, Role Role, LigneExportee? Ligne, MotifDeRefus? SeulMotif);
