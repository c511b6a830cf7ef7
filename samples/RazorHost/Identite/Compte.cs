using Microsoft.AspNetCore.Identity;

namespace RazorHost.Identite;

/// <summary>The account of a person who answers for structures porteuses: e-mail and password.</summary>
public sealed class Compte : IdentityUser
{
    /// <summary>The person's name, as screens and the journal show it.</summary>
    public string Nom { get; set; } = "";

    /// <summary>The last time its owner signed in, in UTC; null for never. Never compared in SQL.</summary>
    public DateTimeOffset? DerniereConnexionLe { get; set; }

    /// <summary>Made for the demonstration: Production refuses to start while one exists.</summary>
    public bool EstDeDemonstration { get; set; }
}
