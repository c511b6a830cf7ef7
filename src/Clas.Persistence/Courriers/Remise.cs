namespace Clas.Persistence;

/// <summary>What became of a mail that was to be handed over.</summary>
/// <remarks>The sentences are shown to whoever looks after mails: plain words, no secret, no trace of the stack.</remarks>
public sealed record Remise
{
    private Remise(IssueDeRemise issue, string? remarque) => (Issue, Remarque) = (issue, remarque);

    /// <summary>A sentence; null when there is nothing to add.</summary>
    public string? Remarque { get; }

    internal IssueDeRemise Issue { get; }

    /// <summary>The mail server took it, maybe not for everyone: then the remark says for whom not.</summary>
    public static Remise Faite(string? remarque = null) => new(IssueDeRemise.Faite, remarque);

    /// <summary>There is nothing left to say: nothing was sent, nothing will be.</summary>
    public static Remise SansObjet(string raison) => new(IssueDeRemise.SansObjet, raison);

    /// <summary>Nobody has an address: nothing was sent, somebody should look.</summary>
    public static Remise SansDestinataire(string raison) => new(IssueDeRemise.SansDestinataire, raison);

    /// <summary>Not this time: tried again later, ever less often, for nearly two days.</summary>
    public static Remise Differee(string raison) => new(IssueDeRemise.Differee, raison);

    /// <summary>The mail server refuses this very mail: tried twice more, since servers err too.</summary>
    public static Remise Refusee(string raison) => new(IssueDeRemise.Refusee, raison);

    /// <summary>The mail server answers nobody: this mail waits, and the others are not even tried this time.</summary>
    public static Remise Injoignable(string raison) => new(IssueDeRemise.Injoignable, raison);
}

/// <summary>How an attempt ended.</summary>
internal enum IssueDeRemise
{
    Faite,
    SansObjet,
    SansDestinataire,
    Differee,
    Refusee,
    Injoignable,
}
