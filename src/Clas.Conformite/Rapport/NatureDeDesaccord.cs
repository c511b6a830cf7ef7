namespace Clas.Conformite;

/// <summary>In what a host and the domain disagree.</summary>
public enum NatureDeDesaccord
{
    /// <summary>The host did what the domain refuses: a hole.</summary>
    AccordeCeQuiEstRefuse = 1,

    /// <summary>The host refused what the domain grants.</summary>
    RefuseCeQuiEstAccorde,

    /// <summary>What is stored after is not what the domain would have written, or not nothing when refused.</summary>
    EtatDifferent,

    /// <summary>A button that would refuse, or a geste without its button.</summary>
    OffreDifferente,

    /// <summary>The host gives other motives than the domain.</summary>
    MotifsDifferents,
}
