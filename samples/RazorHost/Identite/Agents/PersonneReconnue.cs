using System.Security.Claims;
using Clas.Domain;

namespace RazorHost.Identite;

/// <summary>Who the organisation says stands here, before « Ok » (G5).</summary>
/// <param name="Emetteur">The issuer, as the token says it.</param>
/// <param name="Sujet">The person, for that issuer: what an habilitation names.</param>
/// <param name="Nom">The name to show.</param>
/// <param name="Courriel">The address the organisation knows; null when it says none.</param>
public sealed record PersonneReconnue(string Emetteur, string Sujet, string Nom, string? Courriel)
{
    private const int LongueurMaximale = 200;

    /// <summary>Reads a token; null when its issuer or subject cannot be kept as it is.</summary>
    internal static PersonneReconnue? Lire(ClaimsPrincipal principal)
    {
        if (principal.FindFirstValue("iss") is not { } emetteur || principal.FindFirstValue("sub") is not { } sujet
            || !EstUnIdentifiant(emetteur) || !EstUnIdentifiant(sujet))
            return null;
        var nom = Texte(principal, "name") ?? Texte(principal, "preferred_username") ?? sujet;
        return new PersonneReconnue(emetteur, sujet, nom, Clas.Domain.Courriel.TryParse(Texte(principal, "email"), out var courriel) ? courriel.Valeur : null);
    }

    /// <summary>Kept to the letter, or not at all: two identifiers must never become one.</summary>
    internal static bool EstUnIdentifiant(string texte) =>
        texte.Length is > 0 and <= LongueurMaximale && TexteSaisi.EstAcceptable(texte) && TexteSaisi.Normaliser(texte) == texte;

    private static string? Texte(ClaimsPrincipal principal, string type) =>
        principal.FindFirstValue(type) is { } texte && TexteSaisi.EstAcceptable(texte) && TexteSaisi.Normaliser(texte) is { Length: > 0 and <= 150 } lu ? lu : null;
}
