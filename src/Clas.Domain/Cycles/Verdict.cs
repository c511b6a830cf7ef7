namespace Clas.Domain;

/// <summary>What a lifecycle says of a geste: where it leads, or why not.</summary>
/// <param name="Vers">The status reached; the present one when refused.</param>
/// <param name="DuMoment">Refusals that the form on screen cannot cure.</param>
/// <param name="DeLaDemande">Refusals that another demande could cure.</param>
internal sealed record Verdict(StatutFiche Vers, IReadOnlyList<Refus> DuMoment, IReadOnlyList<Refus> DeLaDemande)
{
    internal bool EstAccorde => DuMoment.Count == 0 && DeLaDemande.Count == 0;
}
