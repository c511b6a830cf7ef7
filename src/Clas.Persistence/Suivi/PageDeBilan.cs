namespace Clas.Persistence;

/// <summary>A page of a list.</summary>
/// <param name="Lignes">The lines, in order.</param>
/// <param name="Suite">To be given as <see cref="DemandeDeBilan.Apres"/> for the next page; null on the last one.</param>
public sealed record PageDeBilan(IReadOnlyList<LigneDeBilan> Lignes, string? Suite);
