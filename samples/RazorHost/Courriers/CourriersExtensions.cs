using Clas.Persistence;
using RazorHost.Demonstration;

namespace RazorHost.Courriers;

/// <summary>The mails of this host: their letters, how they leave, and the service that sends them.</summary>
internal static class CourriersExtensions
{
    internal static IServiceCollection AddCourriers(this IServiceCollection services, IConfiguration configuration)
    {
        var semis = new Semis();
        services.AddSingleton(semis);
        services.AddClas(clas =>
        {
            clas.UseFacteur<Facteur>().UseCourriersDeDossier(_ => !semis.EstEnCours);
            if (Uri.TryCreate(configuration[AdressePublique.Reglage], UriKind.Absolute, out var adresse))
                clas.UseDomaineDesCourriers(adresse.IdnHost);
        });

        // Read when the host is built: a test, or a start script, may still say otherwise.
        services.AddSingleton(portee => ReglagesDeCourriel.Lire(portee.GetRequiredService<IConfiguration>()));
        services.AddSingleton<AdressePublique>();
        services.AddSingleton<MiseEnPage>();
        services.AddSingleton<Composition>();
        services.AddSingleton<TransportEnFichiers>();
        services.AddSingleton<TransportSmtp>();
        services.AddSingleton<ITransport>(portee => portee.GetRequiredService<ReglagesDeCourriel>().Hote is null
            ? portee.GetRequiredService<TransportEnFichiers>()
            : portee.GetRequiredService<TransportSmtp>());
        services.AddHostedService<ExpeditionPeriodique>();
        return services.AddModeles();
    }

    /// <summary>Says where mails go, once the host has started.</summary>
    /// <exception cref="Hote.DemarrageRefuseException">The settings cannot work.</exception>
    internal static void AnnoncerLesCourriers(this WebApplication app)
    {
        var reglages = app.Services.GetRequiredService<ReglagesDeCourriel>();
        if (reglages.Defauts().ToList() is { Count: > 0 } defauts)
            throw new Hote.DemarrageRefuseException(defauts);
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            if (reglages.Hote is null && app.Urls.Count > 0)
                Console.WriteLine($"Courriels : sans serveur réglé (Courriel:Hote), ils sont écrits dans {app.Services.GetRequiredService<TransportEnFichiers>().Dossier}");
        });
    }
}
