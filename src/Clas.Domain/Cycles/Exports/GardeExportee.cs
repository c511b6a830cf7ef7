namespace Clas.Domain;

/// <summary>A condition on a line of a lifecycle.</summary>
/// <param name="Si">What it asks, in French: « structure validée ».</param>
/// <param name="Sinon">The motive given when it does not hold.</param>
/// <param name="EstDuMoment">
/// True when only time or another fiche can cure it; false when the form on screen can (« de la demande »).
/// </param>
public sealed record GardeExportee(string Si, MotifDeRefus Sinon, bool EstDuMoment);
