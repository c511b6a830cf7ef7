namespace RazorHost.Hote;

/// <summary>Security headers, on every response: pages, files, errors.</summary>
internal static class EntetesDeSecurite
{
    // No inline script, no inline style, nothing from elsewhere: neither nonce nor hash is needed.
    private const string Csp =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'";

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
