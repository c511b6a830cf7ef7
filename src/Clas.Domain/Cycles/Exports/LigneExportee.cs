namespace Clas.Domain;

/// <summary>One line of a lifecycle: from this status, this geste, by this role, leads there, under these guards.</summary>
/// <param name="De">The status before.</param>
/// <param name="Geste">What the line answers.</param>
/// <param name="Par">Who may; what an agent may, a responsable may too, without a line of its own.</param>
/// <param name="Vers">The status after.</param>
/// <param name="Sous">The guards, in the order in which they are judged.</param>
public sealed record LigneExportee(StatutFiche De, GesteFiche Geste, Role Par, StatutFiche Vers, IReadOnlyList<GardeExportee> Sous);
