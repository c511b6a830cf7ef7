namespace RazorHost.Hote;

/// <summary>Security headers, on every response: pages, files, errors.</summary>
internal static class EntetesDeSecurite
{
    // No inline script, no inline style, nothing from elsewhere: neither nonce nor hash is needed.
    private const string Csp =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The forms of this page may end at the organisation of the agents.</summary>
    /// <remarks>
    /// A browser holds the whole way of a form, redirections included, against « form-action ». Where an organisation sends its
    /// people to sign in is its own affair, as long as it is over https; in Development its issuer may be a plain address.
    /// </remarks>
    internal static void LaisserPartirVers(this HttpResponse reponse, Uri? emetteur) => reponse.Headers.ContentSecurityPolicy = Csp.Replace(
        "form-action 'self'",
        $"form-action 'self' https:{(emetteur?.Scheme == Uri.UriSchemeHttp ? " " + emetteur.GetLeftPart(UriPartial.Authority) : "")}",
        StringComparison.Ordinal);

    internal static void UseEntetesDeSecurite(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseHsts();

        app.Use((contexte, suite) =>
        {
            contexte.Response.OnStarting(() =>
            {
                var entetes = contexte.Response.Headers;
                // A letter shown in Development says its own: it has styles on its elements, and nothing else.
                if (entetes.ContentSecurityPolicy.Count == 0)
                    entetes.ContentSecurityPolicy = Csp;
                entetes.XContentTypeOptions = "nosniff";
                entetes.XFrameOptions = "DENY";
                entetes["Referrer-Policy"] = "same-origin";
                entetes["Cross-Origin-Opener-Policy"] = "same-origin";
                entetes["Cross-Origin-Resource-Policy"] = "same-origin";
                entetes["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
                if (contexte.User.Identity?.IsAuthenticated == true)
                    entetes.CacheControl = "no-store";
                return Task.CompletedTask;
            });
            return suite(contexte);
        });
    }
}
