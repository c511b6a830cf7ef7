namespace Clas.Conformite;

/// <summary>The host, as its own test suite drives it: its store, its clock, its screens.</summary>
public interface IHoteEprouve
{
    /// <summary>Keeps a dossier: its structure, <see cref="Depot.Ouvrir"/>, then <see cref="Depot.Amener"/>.</summary>
    Task DeposerAsync(Depot depot, CancellationToken ct = default);

    /// <summary>Tries a geste as an account of that role would, or as a forger would when no button is shown.</summary>
    /// <remarks>
    /// Tentatives come in the order of time. Several follow one another on the same dossier while nothing moves it.
    /// </remarks>
    /// <returns>What came of it; null when nobody of that role reaches this host.</returns>
    Task<ReponseDeLHote?> TenterAsync(Tentative tentative, CancellationToken ct = default);
}
