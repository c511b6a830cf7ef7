using System.Security.Claims;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;

namespace RazorHost.Identite;

/// <summary>Rebuilds the actor at each request from what the database says now, never from an old cookie.</summary>
/// <remarks>A role lost, an account closed or a changed password is refused at the next request.</remarks>
public sealed class LectureDeLActeur(AppDbContext contexte, TimeProvider horloge)
{
    /// <summary>The issuer of porteurs: ourselves.</summary>
    private const string EmetteurDesPorteurs = "clas";

    private const string Emetteur = "iss";
    private const string Sujet = "sub";
    private const string Tampon = "tampon";

    /// <summary>What the cookie holds of a porteur: identity only.</summary>
    public static ClaimsPrincipal De(Compte compte, string schema) =>
        Principal(schema, EmetteurDesPorteurs, compte.Id, new Claim(Tampon, compte.SecurityStamp ?? ""));

    /// <summary>What the cookie holds of an agent: identity only.</summary>
    public static ClaimsPrincipal De(string emetteur, string sujet, string schema) => Principal(schema, emetteur, sujet);

    /// <summary>Is it the identity of a porteur, rather than of an agent?</summary>
    public static bool EstPorteur(ClaimsPrincipal principal) => principal.FindFirstValue(Emetteur) == EmetteurDesPorteurs;

    /// <summary>The actor as of now; null when it may no longer sign in.</summary>
    /// <param name="principal">What the cookie holds.</param>
    /// <param name="caf">The Caf that the address names, if it does.</param>
    /// <param name="ct">The request's.</param>
    public async Task<Acteur?> LireAsync(ClaimsPrincipal principal, string? caf, CancellationToken ct)
    {
        if (principal.FindFirstValue(Emetteur) is not { } emetteur || principal.FindFirstValue(Sujet) is not { } sujet)
            return null;
        if (EstPorteur(principal))
            return await LirePorteurAsync(sujet, principal.FindFirstValue(Tampon) ?? "", ct);

        var habilitations = await contexte.Habilitations.AsNoTracking()
            .Where(habilitation => habilitation.Emetteur == emetteur && habilitation.Sujet == sujet)
            .OrderBy(habilitation => habilitation.Caf)
            .ToListAsync(ct);
        return ActeursDesAgents.De(habilitations, caf, horloge.GetUtcNow());
    }

    /// <summary>The same identity with the role of now, for the policies of the folders.</summary>
    public static ClaimsPrincipal AvecRole(ClaimsPrincipal principal, Acteur acteur)
    {
        var identite = new ClaimsIdentity(principal.Identity?.AuthenticationType, ClaimTypes.Name, ClaimTypes.Role);
        identite.AddClaims(principal.Claims.Where(claim => claim.Type is Emetteur or Sujet or Tampon or Sessions.Id or Sessions.Debut));
        identite.AddClaim(new Claim(ClaimTypes.Name, acteur.Nom));
        identite.AddClaim(new Claim(ClaimTypes.Role, acteur.Role.ToString()));
        return new ClaimsPrincipal(identite);
    }

    private async Task<Acteur?> LirePorteurAsync(string compteId, string tampon, CancellationToken ct)
    {
        var compte = await contexte.Users.AsNoTracking().SingleOrDefaultAsync(compte => compte.Id == compteId, ct);
        if (compte is null || (compte.SecurityStamp ?? "") != tampon)
            return null;
        var structures = await contexte.Rattachements.AsNoTracking()
            .Where(rattachement => rattachement.CompteId == compteId)
            .Select(rattachement => rattachement.StructureId)
            .ToListAsync(ct);
        return Acteur.Porteur(compte.Id, compte.Nom, structures);
    }

    private static ClaimsPrincipal Principal(string schema, string emetteur, string sujet, params Claim[] autres) =>
        new(new ClaimsIdentity([new Claim(Emetteur, emetteur), new Claim(Sujet, sujet), .. autres], schema));
}
