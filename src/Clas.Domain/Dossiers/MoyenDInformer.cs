namespace Clas.Domain;

/// <summary>How the porteur was told.</summary>
/// <remarks>The numbers are stored: they never change.</remarks>
public enum MoyenDInformer
{
    /// <summary>A mail of the product.</summary>
    Courriel = 1,

    /// <summary>A phone call, logged by the agent.</summary>
    Telephone = 2,
}
