namespace Clas.Domain;

/// <summary>A host's own rule on top of ours: it may refuse a geste, and has no way to grant one.</summary>
/// <remarks>
/// Asked each time a geste is offered, tried or accomplished, only on the actor's own ground, and before knowing whether
/// our rules grant it. Hence it answers at once, from what it already knows, always alike for the same facts, and changes nothing.
/// </remarks>
/// <param name="demande">The geste asked, and the facts around it.</param>
/// <returns>What the user reads when the host refuses; null when the host has nothing against it.</returns>
public delegate Explication? Restriction(GesteDemande demande);
