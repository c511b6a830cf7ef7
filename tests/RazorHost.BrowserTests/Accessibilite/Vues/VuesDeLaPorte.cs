using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Identite;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite.Vues;

/// <summary>The agents' door, with an organisation behind it that recognises Agnès Roy.</summary>
internal static class VuesDeLaPorte
{
    private const string Sujet = "a.roy";

    internal static IReadOnlyList<Vue> Toutes { get; } =
    [
        Vue.A("/AccesCaf/Index", "visiteur", null, "/acces-caf"),
        Vue.A("/AccesCaf/Index", "pas reconnu", null, "/acces-caf?echec=oui"),
        new("/AccesCaf/Reconnu", "sans habilitation", null, async (agent, hote) =>
        {
            // The views of a class share their host, and come in any order.
            await hote.DansLaBaseAsync(contexte => contexte.Habilitations.Where(habilitation => habilitation.Sujet == Sujet).ExecuteDeleteAsync());
            await agent.AllerAsync("/acces-caf");
            await agent.PresserAsync("Se faire reconnaître par son organisme");
            await agent.LireAsync("Vous n’avez pas encore accès");
        }),
        new("/AccesCaf/Reconnu", "habilitée", null, async (agent, hote) =>
        {
            await HabiliterAsync(hote);
            await agent.AllerAsync("/acces-caf");
            await agent.PresserAsync("Se faire reconnaître par son organisme");
            await agent.LireAsync("Vous êtes reconnu");
        }),
    ];

    internal static Task<int> HabiliterAsync(HoteDeTest hote) => hote.DansLaBaseAsync(contexte =>
    {
        var emetteur = hote.Services.GetRequiredService<IConfiguration>()["Agents:Emetteur"]!;
        contexte.Habilitations.Add(new Habilitation { Emetteur = emetteur, Sujet = Sujet, Caf = "763", Nom = "Agnès Roy", Role = Role.AgentCaf });
        return contexte.SaveChangesAsync();
    });
}
