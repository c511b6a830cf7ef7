using Microsoft.AspNetCore.Mvc;
using RazorHost.Identite;

namespace RazorHost.Hote;

/// <summary>Razor Pages, the doors of their folders, and the protection of their forms.</summary>
internal static class PagesExtensions
{
    internal static IServiceCollection AddPages(this IServiceCollection services, IHostEnvironment environnement)
    {
        services.AddRazorPages(options =>
        {
            options.Conventions.AuthorizeFolder("/Porteur", Politiques.Porteur);
            options.Conventions.AuthorizeFolder("/Caf", Politiques.Caf);
            options.Conventions.AllowAnonymousToPage("/Index");
            options.Conventions.AllowAnonymousToPage("/Erreur");
            options.Conventions.AllowAnonymousToPage("/Accessibilite");
            options.Conventions.AllowAnonymousToPage("/Compte/Connexion");
            options.Conventions.ConfigureFilter(new AutoValidateAntiforgeryTokenAttribute());
        });
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.AddAntiforgery(options =>
        {
            TemoinsDeConnexion.Proteger(options.Cookie, "formulaire", environnement);
            options.FormFieldName = "jeton";
        });
        services.Configure<CookieTempDataProviderOptions>(options =>
            TemoinsDeConnexion.Proteger(options.Cookie, "message", environnement));
        services.AddSingleton(TimeProvider.System);
        return services;
    }
}
