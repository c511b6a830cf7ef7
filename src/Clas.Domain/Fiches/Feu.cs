namespace Clas.Domain;

/// <summary>The guide's colour of a fiche (G14). Green is not validated: validation carries its own sign.</summary>
public enum Feu
{
    /// <summary>Not begun: to be chased (G12).</summary>
    Rouge = 1,

    /// <summary>Begun, partly filled in.</summary>
    Orange = 2,

    /// <summary>Entirely filled in and finished, validated or not.</summary>
    Vert = 3,
}
