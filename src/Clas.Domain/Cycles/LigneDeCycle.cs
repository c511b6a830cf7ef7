namespace Clas.Domain;

/// <summary>One line of a lifecycle: from this status, this geste, by this role, leads there, under these guards.</summary>
internal sealed record LigneDeCycle(
    StatutFiche De, GesteFiche Geste, Role Par, StatutFiche Vers, params IReadOnlyList<Garde> Sous);
