namespace Clas.Persistence;

/// <summary>The host's part of sending: draws up a letter, and hands it to a mail server.</summary>
/// <remarks>
/// Each mail has a fresh scope. The same mail may come again, on any host: when the last attempt failed, when it was too
/// slow, or when its process died before it could be marked. Write the <c>Message-Id</c> given each time.
/// </remarks>
public interface IFacteur
{
    /// <summary>Draws up this mail from what is true now, and hands it over.</summary>
    /// <param name="courrier">The mail.</param>
    /// <param name="ct">Cancelled before the lease runs out: an attempt has some four minutes.</param>
    /// <returns>What became of it. An exception counts as <see cref="Remise.Differee"/> and is written to the log.</returns>
    Task<Remise> RemettreAsync(CourrierARediger courrier, CancellationToken ct);
}
