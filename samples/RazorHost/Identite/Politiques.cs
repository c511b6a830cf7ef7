using Clas.Domain;
using Microsoft.AspNetCore.Authorization;

namespace RazorHost.Identite;

/// <summary>Who may enter which folder of pages. What is not said is refused.</summary>
public static class Politiques
{
    /// <summary>The porteur's own pages.</summary>
    public const string Porteur = nameof(Porteur);

    /// <summary>The pages of a Caf; the Cnaf reads them.</summary>
    public const string Caf = nameof(Caf);

    /// <summary>The pages of the Cnaf alone.</summary>
    public const string Cnaf = nameof(Cnaf);

    internal static void Poser(AuthorizationBuilder politiques) => politiques
        .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
        .AddPolicy(Porteur, politique => politique.RequireRole(nameof(Role.Porteur)))
        .AddPolicy(Caf, politique => politique.RequireRole(
            nameof(Role.AgentCaf), nameof(Role.ResponsableCaf), nameof(Role.Cnaf)))
        .AddPolicy(Cnaf, politique => politique.RequireRole(nameof(Role.Cnaf)));
}
