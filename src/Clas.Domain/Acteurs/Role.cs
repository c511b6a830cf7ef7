namespace Clas.Domain;

/// <summary>In what capacity someone acts on a dossier.</summary>
/// <remarks>The numbers are written in the journal: they never change.</remarks>
public enum Role
{
    /// <summary>A person who answers for one or several structures porteuses (guide, « porteur de projet »).</summary>
    Porteur = 1,

    /// <summary>An agent of one or several Caf, recognised by the organisation's own session (G5).</summary>
    AgentCaf = 2,

    /// <summary>An agent who may also re-open a validated fiche. May do all that an <see cref="AgentCaf"/> may.</summary>
    ResponsableCaf = 3,

    /// <summary>The Cnaf: opens and closes campagnes, reads the whole country.</summary>
    Cnaf = 4,

    /// <summary>The software itself, when no person asked (imports, demonstration data).</summary>
    Systeme = 5,
}
