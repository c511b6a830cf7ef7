namespace Clas.Persistence;

/// <summary>In which order a list of dossiers comes; where two are equal, their numbers tell.</summary>
public enum TriDeBilan
{
    /// <summary>To be verified first, then by name, those set aside last: a table one works down.</summary>
    AFaire = 0,

    /// <summary>By name; case and accents do not count.</summary>
    Nom = 1,

    /// <summary>By readable number.</summary>
    Numero = 2,

    /// <summary>The last geste first: what has just moved.</summary>
    DuPlusRecent = 3,

    /// <summary>The oldest geste first: what has not moved for long.</summary>
    DuPlusAncien = 4,
}
