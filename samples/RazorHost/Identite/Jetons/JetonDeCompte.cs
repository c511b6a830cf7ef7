namespace RazorHost.Identite;

/// <summary>A link sent to the owner of an account, good once: only the digest of its secret is kept.</summary>
public sealed class JetonDeCompte
{
    /// <summary>SHA-256 of the secret that the letter alone holds.</summary>
    public required string Empreinte { get; init; }

    /// <summary>The account.</summary>
    public required string CompteId { get; init; }

    /// <summary>What it opens.</summary>
    public required NatureDeJeton Nature { get; init; }

    /// <summary>The account's security stamp when it was minted: any change of credentials kills it.</summary>
    public required string Tampon { get; init; }

    /// <summary>First instant when it no longer opens anything, in milliseconds since 1970.</summary>
    public required long ExpireLe { get; init; }

    /// <summary>The new address, for a change of address.</summary>
    public string? Courriel { get; init; }
}
