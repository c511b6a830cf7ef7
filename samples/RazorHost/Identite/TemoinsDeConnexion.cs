namespace RazorHost.Identite;

/// <summary>How every cookie of the host is protected.</summary>
internal static class TemoinsDeConnexion
{
    /// <summary>« __Host- », Secure, HttpOnly; Strict would lose the session of who comes from a mail's link.</summary>
    /// <remarks>In Development a plain http address must do: browsers refuse Secure cookies there.</remarks>
    internal static void Proteger(CookieBuilder temoin, string nom, IHostEnvironment environnement)
    {
        var surHttp = environnement.IsDevelopment();
        temoin.Name = surHttp ? $"clas.{nom}" : $"__Host-clas.{nom}";
        temoin.SecurePolicy = surHttp ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        temoin.HttpOnly = true;
        temoin.SameSite = SameSiteMode.Lax;
        temoin.Path = "/";
    }
}
