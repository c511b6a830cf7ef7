using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using RazorHost.Fiches;
using RazorHost.Identite;
using RazorHost.Pages;

namespace RazorHost.Hote;

/// <summary>Razor Pages, the doors of their folders, and the protection of their forms.</summary>
internal static class PagesExtensions
{
    private static readonly string[] Publiques =
    [
        "/Index", "/Erreur", "/Accessibilite", "/MentionsLegales", "/DonneesPersonnelles", "/Questionnaire", "/TexteGarde", "/Developpement/Courriels",
        "/AccesCaf/Index", "/AccesCaf/Reconnu", "/Demonstration/Index", "/Compte/Connexion", "/Compte/Inscription", "/Compte/Courrier", "/Compte/Confirmer",
        "/Compte/Oubli", "/Compte/Reinitialiser", "/Compte/NouvelleAdresse", "/Compte/Invitation",
    ];

    /// <summary>The pages of one's own account: agents have neither password nor address here.</summary>
    private static readonly string[] DuPorteur = ["/Compte/Index", "/Compte/MotDePasse", "/Compte/Adresse"];

    /// <summary>Where an agent works, hence behind the door of its Caf.</summary>
    private static readonly string[] DesCaf = ["/Caf", "/Dossiers"];

    internal static IServiceCollection AddPages(this IServiceCollection services, IHostEnvironment environnement)
    {
        services.AddRazorPages(options =>
        {
            options.Conventions.AuthorizeFolder("/Porteur", Politiques.Porteur);
            options.Conventions.AuthorizeFolder("/Caf", Politiques.Caf);
            options.Conventions.AuthorizeFolder("/National", Politiques.Cnaf);
            foreach (var page in DuPorteur)
                options.Conventions.AuthorizePage(page, Politiques.Porteur);
            foreach (var page in Publiques)
                options.Conventions.AllowAnonymousToPage(page);
            foreach (var dossier in DesCaf)
            {
                options.Conventions.AddFolderApplicationModelConvention(
                    dossier, page => page.Filters.Add(new TypeFilterAttribute(typeof(PorteDeLaCaf))));
            }

            options.Conventions.ConfigureFilter(new SansDestinataire());
        })
        .AddMvcOptions(options =>
        {
            // Global, so that the page of errors alone may say that it takes any form.
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            LireLAdresseDAbord(options.ValueProviderFactories);
        });
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.AddAntiforgery(options =>
        {
            TemoinsDeConnexion.Proteger(options.Cookie, "formulaire", environnement);
            options.FormFieldName = "jeton";
        });
        services.Configure<CookieTempDataProviderOptions>(options =>
            TemoinsDeConnexion.Proteger(options.Cookie, "message", environnement));
        services.AddSingleton(portee => Editeur.Lire(portee.GetRequiredService<IConfiguration>()));
        services.AddSingleton(TimeProvider.System);
        services.AddScoped<CampagneCourante>();
        services.AddSingleton<Pages.National.QuestionnairesConnus>();
        services.AddScoped<Guichet>();
        services.AddScoped<Dessins>();
        return services;
    }

    /// <summary>The doors judge the Caf and the dossier of the address: a field of the same name must never replace them.</summary>
    private static void LireLAdresseDAbord(IList<IValueProviderFactory> sources)
    {
        var adresse = sources.OfType<RouteValueProviderFactory>().Single();
        sources.Remove(adresse);
        sources.Insert(0, adresse);
    }
}
