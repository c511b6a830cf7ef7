using Clas.Domain;
using Clas.Persistence;
using RazorHost.Pages;

namespace RazorHost.Demonstration;

/// <summary>The demonstration: Development only, on an empty database, said aloud at start.</summary>
internal static class DemonstrationExtensions
{
    /// <summary>« true » fills an empty database; refused in Production.</summary>
    internal const string Active = "Demonstration:Active";

    internal static async Task SemerLaDemonstrationAsync(this WebApplication app)
    {
        if (!app.Configuration.GetValue<bool>(Active))
            return;
        await using (var portee = app.Services.CreateAsyncScope())
            await ActivatorUtilities.CreateInstance<Semeur>(portee.ServiceProvider).SemerAsync();

        var campagnes = await app.Services.GetRequiredService<ICampagnes>().ListerAsync();
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            // A test's host has no address, and nobody to read it.
            if (app.Urls.Count > 0)
                Presenter(app.Urls, campagnes.Count > 0 ? campagnes[0] : null);
        });
    }

    /// <summary>In one write: the logs of the start must not cut it.</summary>
    private static void Presenter(IEnumerable<string> adresses, Campagne? campagne) => Console.WriteLine(string.Join(
        Environment.NewLine,
        [
            "",
            $"Clas, hôte de démonstration : {string.Join(" , ", adresses)}",
            campagne is null ? "" : $"Campagne {campagne.Code}, saisie jusqu’au {Dates.EnLettres(campagne.DernierJourDeSaisie)} inclus.",
            "Comptes de démonstration, sans mot de passe, à choisir sur /demonstration :",
            .. AgentsDeDemonstration.Presentes.Select(agent => Ligne(agent.Role, agent.Nom, agent.Ressort)),
            .. CompteDeDemonstration.Tous.Select(compte => Ligne(Role.Porteur, compte.Nom, string.Join(", ", compte.Structures))),
            "",
        ]));

    private static string Ligne(Role role, string nom, string ressort) => $"  {Libelles.Francais.Nom(role),-24} {nom,-20} {ressort}";
}
