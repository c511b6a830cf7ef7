namespace RazorHost.Hote;

/// <summary>A fiche sent too late (session over, token out of date) comes back with all its text.</summary>
/// <remarks>
/// Pages of a signed-in user are « no-store »: the browser's own « back » would show an empty form. The text is handed back
/// in the page, nowhere else, and goes to the fiche again to be read before it is saved.
/// </remarks>
internal static class TexteGarde
{
    internal const string Adresse = "/texte-garde";

    /// <summary>Where the form was going; set for the page that hands it back, which nobody else can reach.</summary>
    internal static readonly object Destination = new();

    internal static void UseTexteGarde(this WebApplication app) => app.Use(async (contexte, suite) =>
    {
        await suite(contexte);
        if (!EstUneFiche(contexte.Request) || contexte.Response.HasStarted || StatutDe(contexte) is not { } statut)
            return;

        contexte.Response.Clear();
        contexte.Response.StatusCode = statut;
        contexte.Items[Destination] = contexte.Request.Path.Value;
        contexte.Request.Path = Adresse;
        contexte.SetEndpoint(null);
        contexte.Request.RouteValues.Clear();
        await suite(contexte);
    });

    /// <summary>401 when the session is over, 400 when only the token is; null when the request ended otherwise.</summary>
    private static int? StatutDe(HttpContext contexte) => contexte.Response switch
    {
        { StatusCode: StatusCodes.Status302Found } redirection when redirection.Headers.Location.ToString().Contains("/compte/connexion", StringComparison.Ordinal)
            => StatusCodes.Status401Unauthorized,
        // A new token is given to our own pages only: another site must not have its words posted in the user's name.
        { StatusCode: StatusCodes.Status400BadRequest, ContentType: null } when contexte.Request.Headers["Sec-Fetch-Site"] == "same-origin"
            => StatusCodes.Status400BadRequest,
        _ => null,
    };

    private static bool EstUneFiche(HttpRequest requete) =>
        HttpMethods.IsPost(requete.Method)
        && requete.HasFormContentType
        && requete.Path.StartsWithSegments("/dossiers", StringComparison.OrdinalIgnoreCase);
}
