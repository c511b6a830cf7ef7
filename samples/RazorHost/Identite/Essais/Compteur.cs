namespace RazorHost.Identite;

/// <summary>How many times something was tried since its window opened.</summary>
public sealed class Compteur
{
    /// <summary>A digest of what is counted: no address and no e-mail can be read here.</summary>
    public required string Cle { get; init; }

    /// <summary>First try of the window; in milliseconds since 1970, since SQL compares it.</summary>
    public required long Debut { get; init; }

    /// <summary>Tries since then.</summary>
    public required int Nombre { get; init; }
}
