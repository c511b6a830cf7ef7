using Clas.Domain;

namespace Clas.Persistence;

/// <summary>A duty to inform, what it is about, and how it was discharged.</summary>
/// <param name="Obligation">The duty.</param>
/// <param name="Ecarts">What the geste changed, answer by answer; empty for many returns.</param>
/// <param name="Decharge">How and when the porteur was told; null while it is not.</param>
public sealed record ObligationSuivie(
    ObligationDInformer Obligation, IReadOnlyList<Ecart> Ecarts, DechargeDInformer? Decharge)
{
    /// <summary>Has the porteur still to be told?</summary>
    public bool EstOuverte => Decharge is null;

    /// <summary>Where the mail that tells it is; null when none was deposited.</summary>
    public EtatDeCourrier? Courriel { get; init; }
}
