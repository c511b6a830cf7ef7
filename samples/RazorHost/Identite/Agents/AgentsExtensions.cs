using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace RazorHost.Identite;

/// <summary>The agents' door: OpenID Connect, authorization code with PKCE, and a person recognised before it enters.</summary>
internal static class AgentsExtensions
{
    /// <summary>The organisation's sign-in.</summary>
    internal const string Organisme = "organisme";

    /// <summary>Who was recognised and has not said « Ok » yet: a cookie that opens nothing.</summary>
    internal const string Reconnue = "reconnue";

    internal const string Porte = "/acces-caf";

    private static readonly TimeSpan LeTempsDeDireOk = TimeSpan.FromMinutes(10);

    internal static IServiceCollection AddAgents(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environnement)
    {
        services.AddSingleton(portee => ReglagesDesAgents.Lire(portee.GetRequiredService<IConfiguration>()));
        services.AddSingleton<PorteDuReseau>();
        services.AddScoped<Reconnaissance>();
        services.AddScoped<TenueDesHabilitations>();
        var authentification = services.AddAuthentication().AddCookie(Reconnue, options =>
        {
            TemoinsDeConnexion.Proteger(options.Cookie, Reconnue, environnement);
            options.ExpireTimeSpan = LeTempsDeDireOk;
            options.SlidingExpiration = false;
        });
        if (ReglagesDesAgents.Lire(configuration) is { EstPret: true } reglages)
            authentification.AddOpenIdConnect(Organisme, options => Regler(options, reglages, environnement));
        return services;
    }

    private static void Regler(OpenIdConnectOptions options, ReglagesDesAgents reglages, IHostEnvironment environnement)
    {
        options.Authority = reglages.Emetteur;
        options.ClientId = reglages.Client;
        options.ClientSecret = reglages.Secret.Length > 0 ? reglages.Secret : null;
        options.RequireHttpsMetadata = !environnement.IsDevelopment();
        options.ResponseType = OpenIdConnectResponseType.Code;
        // The answer comes as a visit, so that the cookies that recognise it may stay « Lax ».
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.CallbackPath = $"{Porte}/retour";
        options.SignInScheme = Reconnue;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.DisableTelemetry = true;
        options.Scope.Clear();
        foreach (var portee in $"openid {reglages.Portees}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
            options.Scope.Add(portee);
        // « iss » is part of who one is: the handler would drop it.
        options.ClaimActions.Remove("iss");
        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
        TemoinsDeConnexion.Proteger(options.CorrelationCookie, "correlation", environnement);
        TemoinsDeConnexion.Proteger(options.NonceCookie, "nonce", environnement);
        options.Events.OnRemoteFailure = contexte =>
        {
            // A state played again, a token too old, a refusal at the issuer: the way out is the same, to begin again.
            contexte.HandleResponse();
            contexte.Response.Redirect($"{contexte.Request.PathBase}{Porte}?echec=oui");
            return Task.CompletedTask;
        };
    }
}
