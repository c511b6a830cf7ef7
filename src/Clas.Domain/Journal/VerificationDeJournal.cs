namespace Clas.Domain;

/// <summary>What reading a journal from end to end found.</summary>
/// <param name="Anomalies">What does not hold, in French, in the order of the lines; empty when intact.</param>
/// <param name="ProtegeSeulementDesAccidents">
/// True without a key: a change by mistake is found, a forger who rewrites the whole chain is not.
/// </param>
public sealed record VerificationDeJournal(IReadOnlyList<string> Anomalies, bool ProtegeSeulementDesAccidents)
{
    /// <summary>Nothing was changed, removed, inserted or moved.</summary>
    public bool EstIntact => Anomalies.Count == 0;
}
