using System.Security.Claims;
using Microsoft.EntityFrameworkCore;

namespace RazorHost.Identite;

/// <summary>Gives each session a name at its opening, and remembers those that were ended.</summary>
/// <remarks>The cookie is the session: without this, a copy taken before « Se déconnecter » would go on.</remarks>
public sealed class Sessions(AppDbContext contexte, TimeProvider horloge)
{
    /// <summary>Without a request for so long, a session ends.</summary>
    public static readonly TimeSpan Inactivite = TimeSpan.FromHours(1);

    /// <summary>Whatever one does, one signs in again after a working day.</summary>
    public static readonly TimeSpan Duree = TimeSpan.FromHours(12);

    internal const string Id = "sid";
    internal const string Debut = "debut";

    /// <summary>Names a session that opens, whoever opens it.</summary>
    public void Nommer(ClaimsPrincipal principal) => ((ClaimsIdentity)principal.Identity!).AddClaims(
    [
        new Claim(Id, Guid.NewGuid().ToString("N")),
        new Claim(Debut, horloge.GetUtcNow().ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ]);

    /// <summary>Is the session neither ended nor too old?</summary>
    public async Task<bool> EstOuverteAsync(ClaimsPrincipal principal, CancellationToken ct) =>
        principal.FindFirstValue(Id) is { } id
        && long.TryParse(principal.FindFirstValue(Debut), out var debut)
        && DateTimeOffset.FromUnixTimeMilliseconds(debut) + Duree > horloge.GetUtcNow()
        && !await contexte.SessionsCloses.AnyAsync(close => close.Id == id, ct);

    /// <summary>Ends it; does nothing for who has none.</summary>
    public async Task CloreAsync(ClaimsPrincipal principal, CancellationToken ct)
    {
        if (principal.FindFirstValue(Id) is not { } id)
            return;
        var maintenant = horloge.GetUtcNow();
        await contexte.SessionsCloses.Where(close => close.OubliableLe < maintenant.ToUnixTimeMilliseconds()).ExecuteDeleteAsync(ct);
        await contexte.Database.ExecuteSqlAsync(
            $"""INSERT INTO "SessionsCloses" ("Id", "OubliableLe") VALUES ({id}, {(maintenant + Duree).ToUnixTimeMilliseconds()}) ON CONFLICT DO NOTHING""", ct);
    }
}
