namespace Clas.Domain;

/// <summary>A control that does not hold.</summary>
/// <param name="Controle">The rule that is broken; its id is what the Cnaf may lower.</param>
/// <param name="Severite">Its severity here: the Cnaf may have lowered it.</param>
/// <param name="Champs">Slots to show it beside.</param>
/// <param name="Message">What to tell people, in French.</param>
public sealed record Constat(Controle Controle, Severite Severite, IReadOnlyList<string> Champs, string Message);
