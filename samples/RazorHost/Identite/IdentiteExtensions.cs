using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace RazorHost.Identite;

/// <summary>Sign-in: a cookie that holds an identity, and an actor read afresh at each request.</summary>
public static class IdentiteExtensions
{
    /// <summary>The one scheme.</summary>
    public const string Schema = "clas";

    /// <summary>Adds accounts, the session cookie, the folders' policies and <see cref="ActeurCourant"/>.</summary>
    public static IServiceCollection AddIdentite(this IServiceCollection services, IHostEnvironment environnement)
    {
        services.AddIdentityCore<Compte>(options => options.User.RequireUniqueEmail = true)
            .AddEntityFrameworkStores<AppDbContext>();
        services.AddScoped<ActeurCourant>();
        services.AddScoped<LectureDeLActeur>();
        services.AddScoped<DossiersVisibles>();
        Politiques.Poser(services.AddAuthorizationBuilder());

        services.AddAuthentication(Schema).AddCookie(Schema, options =>
        {
            TemoinsDeConnexion.Proteger(options.Cookie, "session", environnement);
            options.LoginPath = "/compte/connexion";
            options.ReturnUrlParameter = "retour";
            options.ExpireTimeSpan = Identite.Sessions.Inactivite;
            options.Events = new CookieAuthenticationEvents
            {
                OnSigningIn = contexte =>
                {
                    Sessions(contexte.HttpContext).Nommer(contexte.Principal!);
                    return Task.CompletedTask;
                },
                OnSigningOut = contexte => Sessions(contexte.HttpContext).CloreAsync(contexte.HttpContext.User, contexte.HttpContext.RequestAborted),
                OnValidatePrincipal = ReconnaitreAsync,
                OnRedirectToAccessDenied = contexte =>
                {
                    contexte.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                },
            };
        });
        return services;
    }

    private static Sessions Sessions(HttpContext http) => http.RequestServices.GetRequiredService<Sessions>();

    private static async Task ReconnaitreAsync(CookieValidatePrincipalContext contexte)
    {
        var services = contexte.HttpContext.RequestServices;
        // The page of errors must not need the database that may just have failed.
        if (contexte.HttpContext.Request.Path.StartsWithSegments("/erreur", StringComparison.OrdinalIgnoreCase))
            return;

        var acteur = !await Sessions(contexte.HttpContext).EstOuverteAsync(contexte.Principal!, contexte.HttpContext.RequestAborted) ? null
            : await services.GetRequiredService<LectureDeLActeur>()
            .LireAsync(contexte.Principal!, contexte.HttpContext.RequestAborted);
        if (acteur is null)
        {
            contexte.RejectPrincipal();
            await contexte.HttpContext.SignOutAsync(Schema);
            return;
        }

        services.GetRequiredService<ActeurCourant>().Reconnaitre(acteur);
        contexte.ReplacePrincipal(LectureDeLActeur.AvecRole(contexte.Principal!, acteur));
    }
}
