using Clas.Domain;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
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
        new("/AccesCaf/Index", "hors du réseau", null, async (agent, _) =>
        {
            await agent.Contexte.SetExtraHTTPHeadersAsync([new(AdresseDuReseau.Entete, "203.0.113.7")]);
            await agent.AllerAsync("/acces-caf");
        }),
        new("/AccesCaf/Index", "organisme injoignable", null, async (agent, hote) =>
        {
            var options = hote.Services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(AgentsExtensions.Organisme);
            var joignable = options.ConfigurationManager;
            options.ConfigurationManager = NullePart;
            agent.Temoin.StatutAttendu = 503;
            await agent.AllerAsync("/acces-caf");
            await agent.PresserAsync("Se faire reconnaître par son organisme");
            options.ConfigurationManager = joignable;
        }),
        Reconnue("sans habilitation", _ => Task.CompletedTask),
        Reconnue("habilitée", hote => HabiliterAsync(hote)),
        Reconnue("accès terminé", hote => HabiliterAsync(hote, jusquA: hote.Horloge.GetUtcNow())),
        Reconnue("revendication manquante", hote => LireLeJeton(hote, revendicationRole: "fonction")),
        Reconnue("Caf inconnue", hote => LireLeJeton(hote, revendicationRole: "role")),
    ];

    /// <summary>Nobody listens on this port of the machine.</summary>
    private static ConfigurationManager<OpenIdConnectConfiguration> NullePart => new(
        "http://127.0.0.1:1/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever { RequireHttps = false });

    internal static Task<int> HabiliterAsync(HoteDeTest hote, DateTimeOffset? jusquA = null) => hote.DansLaBaseAsync(contexte =>
    {
        var emetteur = hote.Services.GetRequiredService<IConfiguration>()["Agents:Emetteur"]!;
        contexte.Habilitations.Add(new Habilitation { Emetteur = emetteur, Sujet = Sujet, Caf = "763", Nom = "Agnès Roy", Role = Role.AgentCaf, FinLe = jusquA });
        return contexte.SaveChangesAsync();
    });

    /// <summary>Recognised by the organisation, then judged here.</summary>
    private static Vue Reconnue(string etat, Func<HoteDeTest, Task> avant) => new("/AccesCaf/Reconnu", etat, null, async (agent, hote) =>
    {
        // The views of a class share their host, and come in any order.
        await hote.DansLaBaseAsync(contexte => contexte.Habilitations.Where(habilitation => habilitation.Sujet == Sujet).ExecuteDeleteAsync());
        Reglages(hote).Habilitations = ReglagesDesAgents.Origine.Table;
        await avant(hote);
        await agent.AllerAsync("/acces-caf");
        await agent.PresserAsync("Se faire reconnaître par son organisme");
    });

    /// <summary>Its role and its Caf are read in the token, whatever the table says.</summary>
    private static Task LireLeJeton(HoteDeTest hote, string revendicationRole)
    {
        (Reglages(hote).Habilitations, Reglages(hote).RevendicationRole) = (ReglagesDesAgents.Origine.Revendications, revendicationRole);
        return Task.CompletedTask;
    }

    private static ReglagesDesAgents Reglages(HoteDeTest hote) => hote.Services.GetRequiredService<ReglagesDesAgents>();
}
