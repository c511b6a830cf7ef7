namespace Clas.Domain;

/// <summary>Who answers a question.</summary>
public enum Repondant
{
    /// <summary>The porteur; an agent may correct it (G18).</summary>
    Porteur = 1,

    /// <summary>The Caf alone (Sias number, observations).</summary>
    Caf = 2,

    /// <summary>Nobody: the value is computed.</summary>
    Personne = 3,
}
