using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace RazorHost.Tests.Outillage;

/// <summary>The organisation of the agents: a real OpenID Connect server, on a port of its own, where somebody is signed in.</summary>
internal sealed class Organisme : IAsyncDisposable
{
    private const string Client = "clas";
    private const string Secret = "secret d’essai";

    private readonly SqliteConnection _connexion = new("Data Source=:memory:");
    private readonly HttpClient _navigation = new(new HttpClientHandler { AllowAutoRedirect = false });
    private WebApplication _serveur = null!;

    private Organisme()
    {
    }

    /// <summary>Who is signed in there, and what its token says.</summary>
    internal List<Claim> Personne { get; } = [];

    /// <summary>Spoils the token of identity, just before it is signed.</summary>
    internal Action<ClaimsPrincipal> Alterer { get; set; } = _ => { };

    /// <summary>As its tokens say it.</summary>
    internal string Emetteur { get; private set; } = "";

    /// <summary>The settings of a host that trusts it.</summary>
    internal Dictionary<string, string> Reglages => new()
    {
        ["Agents:Emetteur"] = Emetteur,
        ["Agents:Client"] = Client,
        ["Agents:Secret"] = Secret,
    };

    internal static async Task<Organisme> OuvrirAsync()
    {
        var organisme = new Organisme();
        await organisme.DemarrerAsync();
        return organisme;
    }

    internal void Connecter(string sujet, string nom, params (string Type, string Valeur)[] autres)
    {
        Personne.Clear();
        Personne.AddRange([new(Claims.Subject, sujet), new(Claims.Name, nom), .. autres.Select(autre => new Claim(autre.Type, autre.Valeur))]);
    }

    /// <summary>A host that listens on a port of its own is sent back there.</summary>
    internal async Task RenvoyerAussiAsync(Uri retour)
    {
        await using var portee = _serveur.Services.CreateAsyncScope();
        var applications = portee.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        var application = (await applications.FindByClientIdAsync(Client))!;
        var description = new OpenIddictApplicationDescriptor();
        await applications.PopulateAsync(description, application);
        description.RedirectUris.Add(retour);
        await applications.UpdateAsync(application, description);
    }

    /// <summary>Goes where the host sends an agent, and gives the address that leads back.</summary>
    internal async Task<Uri> PasserAsync(Uri demande)
    {
        using var reponse = await _navigation.GetAsync(demande);
        return reponse.Headers.Location ?? throw new InvalidOperationException(await reponse.Content.ReadAsStringAsync());
    }

    internal Task FermerAsync() => _serveur.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _serveur.DisposeAsync();
        _navigation.Dispose();
        await _connexion.DisposeAsync();
    }

    private async Task DemarrerAsync()
    {
        await _connexion.OpenAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").UseKestrelHttpsConfiguration();
        builder.Logging.ClearProviders();
        builder.Services.AddDbContext<Base>(options => options.UseSqlite(_connexion).UseOpenIddict());
        builder.Services.AddAuthorization();
        builder.Services.AddOpenIddict()
            .AddCore(options => options.UseEntityFrameworkCore().UseDbContext<Base>())
            .AddServer(Regler);
        _serveur = builder.Build();
        _serveur.UseAuthentication();
        _serveur.MapGet("/connexion", Autoriser);
        await InscrireLApplicationAsync();
        await _serveur.StartAsync();
        Emetteur = _serveur.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";
    }

    private void Regler(OpenIddictServerBuilder options)
    {
        options.SetAuthorizationEndpointUris("connexion").SetTokenEndpointUris("jeton");
        options.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        options.RegisterScopes(Scopes.Profile, Scopes.Email);
        options.AddEphemeralEncryptionKey().AddEphemeralSigningKey();
        options.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
        options.AddEventHandler<OpenIddictServerEvents.ProcessSignInContext>(traitement => traitement
            .UseInlineHandler(contexte =>
            {
                if (contexte.IdentityTokenPrincipal is { } jeton)
                    Alterer(jeton);
                return default;
            })
            .SetOrder(OpenIddictServerHandlers.GenerateIdentityToken.Descriptor.Order - 1));
    }

    private IResult Autoriser()
    {
        var identite = new ClaimsIdentity("essai", Claims.Name, Claims.Role);
        identite.AddClaims(Personne);
        identite.SetDestinations(_ => [Destinations.IdentityToken]);
        var personne = new ClaimsPrincipal(identite);
        personne.SetScopes(Scopes.OpenId, Scopes.Profile, Scopes.Email);
        return Results.SignIn(personne, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private async Task InscrireLApplicationAsync()
    {
        await using var portee = _serveur.Services.CreateAsyncScope();
        await portee.ServiceProvider.GetRequiredService<Base>().Database.EnsureCreatedAsync();
        await portee.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = Client,
            ClientSecret = Secret,
            ClientType = ClientTypes.Confidential,
            RedirectUris = { new Uri("https://localhost/acces-caf/retour") },
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.GrantTypes.AuthorizationCode,
                Permissions.ResponseTypes.Code, Permissions.Scopes.Profile, Permissions.Scopes.Email,
            },
        });
    }

    private sealed class Base(DbContextOptions<Base> options) : DbContext(options);
}
