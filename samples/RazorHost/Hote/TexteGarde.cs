using RazorHost.Identite;

namespace RazorHost.Hote;

/// <summary>A form sent too late (session over, token out of date) comes back with all its text.</summary>
/// <remarks>
/// Pages of a signed-in user are « no-store »: the browser's own « back » would show an empty form. The text is handed back
/// in the page, nowhere else. That of a fiche goes to the fiche again, to be read before it is saved; that of any other
/// form is there to be copied. The forms of an account hold passwords: nothing of them is handed back.
/// </remarks>
internal static class TexteGarde
{
    internal const string Adresse = "/texte-garde";

    private static readonly PathString[] Chemins = ["/dossiers", "/porteur", "/caf", "/national", "/aide"];

    private static readonly string[] Portes = ["/compte/connexion", AgentsExtensions.Porte];

    /// <summary>A form that came too late.</summary>
    /// <param name="Destination">Where it was going.</param>
    /// <param name="Porte">Where one signs in again; null when only the token was too old.</param>
    internal sealed record Envoi(string Destination, string? Porte);

    /// <summary>The form; set for the page that hands it back, which nobody else can reach.</summary>
    internal static readonly object Cle = new();

    internal static void UseTexteGarde(this WebApplication app) => app.Use(async (contexte, suite) =>
    {
        await suite(contexte);
        if (!SeGarde(contexte.Request) || contexte.Response.HasStarted || EnvoiDe(contexte) is not { } envoi)
            return;
        if (!EstUneFiche(contexte.Request.Path) && !await ADesMotsAsync(contexte))
            return;

        contexte.Response.Clear();
        contexte.Response.StatusCode = envoi.Porte is null ? StatusCodes.Status400BadRequest : StatusCodes.Status401Unauthorized;
        contexte.Items[Cle] = envoi;
        contexte.Request.Path = Adresse;
        contexte.SetEndpoint(null);
        contexte.Request.RouteValues.Clear();
        await suite(contexte);
    });

    /// <summary>Null when the request ended otherwise than by a session that is over, or a token out of date.</summary>
    private static Envoi? EnvoiDe(HttpContext contexte) => contexte.Response switch
    {
        { StatusCode: StatusCodes.Status302Found } redirection
            when Array.Find(Portes, porte => redirection.Headers.Location.ToString().Contains(porte, StringComparison.Ordinal)) is { } porte
            => new Envoi(contexte.Request.Path, porte),
        // A new token is given to our own pages only: another site must not have its words posted in the user's name.
        { StatusCode: StatusCodes.Status400BadRequest, ContentType: null } when contexte.Request.Headers["Sec-Fetch-Site"] == "same-origin"
            => new Envoi(contexte.Request.Path, Porte: null),
        _ => null,
    };

    internal static bool EstUneFiche(PathString chemin) => chemin.StartsWithSegments(Chemins[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>What somebody typed, and no identifier nor box: it has a blank.</summary>
    internal static IEnumerable<string> Mots(IFormCollection formulaire) =>
        formulaire.SelectMany(champ => champ.Value).OfType<string>().Where(valeur => valeur.Trim().Any(char.IsWhiteSpace));

    private static bool SeGarde(HttpRequest requete) =>
        HttpMethods.IsPost(requete.Method)
        && requete.HasFormContentType
        && Array.Exists(Chemins, chemin => requete.Path.StartsWithSegments(chemin, StringComparison.OrdinalIgnoreCase));

    private static async Task<bool> ADesMotsAsync(HttpContext contexte)
    {
        try
        {
            return Mots(await contexte.Request.ReadFormAsync(contexte.RequestAborted)).Any();
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return false;
        }
    }
}
