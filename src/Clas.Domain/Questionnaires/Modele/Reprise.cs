namespace Clas.Domain;

/// <summary>How last year's answer serves this year.</summary>
public enum Reprise
{
    /// <summary>It does not.</summary>
    Non = 1,

    /// <summary>Offered, to be confirmed; the answer stays blank until then.</summary>
    Proposee = 2,

    /// <summary>Shown beside, never prefilled (figures).</summary>
    Montree = 3,
}
