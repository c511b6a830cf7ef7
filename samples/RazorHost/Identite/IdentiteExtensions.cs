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
                OnRedirectToLogin = contexte =>
                {
                    var porte = PorteDe(contexte.HttpContext) ?? contexte.Options.LoginPath;
                    var retour = QueryString.Create(contexte.Options.ReturnUrlParameter, AdresseDeRetour.De(contexte.Request));
                    contexte.Response.Redirect($"{contexte.Request.PathBase}{porte}{retour}");
                    return Task.CompletedTask;
                },
                OnRedirectToAccessDenied = contexte =>
                {
                    contexte.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                },
            };
        });
        return services;
    }

    /// <summary>Whoever asked for a page of agents is shown their door.</summary>
    private static string? PorteDe(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/caf", StringComparison.OrdinalIgnoreCase)
        || http.Request.Path.StartsWithSegments("/national", StringComparison.OrdinalIgnoreCase)
            ? AgentsExtensions.Porte
            : null;

    private static Sessions Sessions(HttpContext http) => http.RequestServices.GetRequiredService<Sessions>();

    private static async Task ReconnaitreAsync(CookieValidatePrincipalContext contexte)
    {
        var services = contexte.HttpContext.RequestServices;
        // The page of errors must not need the database that may just have failed.
        if (contexte.HttpContext.Request.Path.StartsWithSegments("/erreur", StringComparison.OrdinalIgnoreCase))
            return;

        // Away from its network an agent is nobody; back there, its session goes on.
        if (!LectureDeLActeur.EstPorteur(contexte.Principal!) && !services.GetRequiredService<PorteDuReseau>().EstOuverteA(contexte.HttpContext))
        {
            contexte.RejectPrincipal();
            return;
        }

        var acteur = !await Sessions(contexte.HttpContext).EstOuverteAsync(contexte.Principal!, contexte.HttpContext.RequestAborted) ? null
            : await services.GetRequiredService<LectureDeLActeur>()
            .LireAsync(contexte.Principal!, PorteDeLaCaf.CafDe(contexte.HttpContext.Request.RouteValues), contexte.HttpContext.RequestAborted);
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
