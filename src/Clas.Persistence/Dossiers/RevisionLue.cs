using Clas.Domain;

namespace Clas.Persistence;

/// <summary>What a form says it was showing: a fiche at a revision.</summary>
/// <param name="Fiche">The fiche on the form.</param>
/// <param name="Revision">Its <see cref="Domain.Fiche.Revision"/> when the form was drawn.</param>
public readonly record struct RevisionLue(FicheId Fiche, int Revision);
