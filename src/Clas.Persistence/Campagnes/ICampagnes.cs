using Clas.Domain;

namespace Clas.Persistence;

/// <summary>The stored campagnes, with questionnaire and list of Caf attached.</summary>
public interface ICampagnes
{
    /// <summary>The campagne; null when absent. A copy to read: a change made on it is not saved.</summary>
    /// <exception cref="InvalidOperationException">Its questionnaire is not in the catalogue: <c>clas.UseQuestionnaire(…)</c> is missing.</exception>
    Task<Campagne?> TrouverAsync(CodeCampagne code, CancellationToken ct = default);

    /// <summary>Every campagne, the newest first.</summary>
    Task<IReadOnlyList<Campagne>> ListerAsync(CancellationToken ct = default);

    /// <summary>Stores a campagne just prepared.</summary>
    /// <exception cref="ArgumentException">It was changed already (published…): add first, then <see cref="ChangerAsync"/>.</exception>
    Task AjouterAsync(Campagne campagne, CancellationToken ct = default);

    /// <summary>Runs a geste of the Cnaf on the campagne as stored now, and saves what it granted.</summary>
    /// <exception cref="InvalidOperationException">There is no such campagne.</exception>
    /// <exception cref="MagasinOccupeException">Others kept changing it; nothing is saved, try again.</exception>
    Task<Decision> ChangerAsync(CodeCampagne code, Func<Campagne, Decision> geste, CancellationToken ct = default);

    /// <summary>The journal of the campagne: publications, new dates, lowered controls, in order.</summary>
    Task<IReadOnlyList<Passage>> LireJournalAsync(CodeCampagne code, CancellationToken ct = default);
}
