namespace Clas.Domain;

/// <summary>The answer to a geste: granted, or refused with every reason at once.</summary>
/// <remarks>
/// A refusal is ordinary, so it is a value. When refused, nothing has moved.
/// <see cref="DecisionExtensions.OuLever"/> turns it into an exception where a refusal would be a defect of the caller.
/// </remarks>
public sealed class Decision
{
    private Decision(IReadOnlyList<Refus> refus, bool estSansEffet)
    {
        Refus = refus;
        EstSansEffet = estSansEffet;
    }

    /// <summary>A geste granted: also what a store answers when the same demande was granted and written before.</summary>
    public static Decision Accordee { get; } = new([], estSansEffet: false);

    /// <summary>Why not; empty when granted. Those that the moment forbids come before those the form can cure.</summary>
    public IReadOnlyList<Refus> Refus { get; }

    /// <summary>Was the geste granted?</summary>
    public bool EstAccordee => Refus.Count == 0;

    /// <summary>Granted, yet nothing differed: nothing was written, nothing was journalled.</summary>
    public bool EstSansEffet { get; }

    /// <summary>Is this one of the reasons?</summary>
    public bool EstRefuseePour(MotifDeRefus motif) => Refus.Any(refus => refus.Motif == motif);

    /// <summary>« accordée », or « refusée » with each reason.</summary>
    public override string ToString() => EstAccordee ? "accordée" : $"refusée, {string.Join(" ; ", Refus)}";


    internal static Decision SansEffet { get; } = new([], estSansEffet: true);

    internal static Decision Refusee(params IReadOnlyList<Refus> refus) => new(refus, estSansEffet: false);
}
