namespace Clas.Domain;

/// <summary>A condition on a line of a lifecycle, with its two texts.</summary>
/// <param name="Si">What it asks, positively, as diagrams show it: « structure validée ».</param>
/// <param name="Sinon">The motive when it does not hold.</param>
/// <param name="EstDuMoment">
/// True when only time or another fiche can cure it; false when the form on screen can (« de la demande »).
/// </param>
/// <param name="Tient">Does it hold in these circumstances?</param>
internal sealed record Garde(string Si, MotifDeRefus Sinon, bool EstDuMoment, Func<Circonstances, bool> Tient)
{
    /// <summary>The questions to point at when it does not hold.</summary>
    internal Func<Circonstances, IReadOnlyList<string>> EnCause { get; init; } = _ => [];

    /// <summary>The refusal, or null when the guard holds.</summary>
    internal Refus? Evaluer(Circonstances circonstances) =>
        Tient(circonstances) ? null : new Refus(Sinon, EnCause(circonstances));
}
