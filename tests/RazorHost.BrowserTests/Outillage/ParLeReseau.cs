using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>Somebody else at work meanwhile, without a window.</summary>
internal static class ParLeReseau
{
    /// <summary>The address of a host that listens.</summary>
    internal static string Adresse(this HoteDeTest hote) =>
        hote.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("localhost", "127.0.0.1", StringComparison.Ordinal);

    /// <summary>Signed in with a demonstration account.</summary>
    internal static async Task<Navigateur> ConnecterParLeReseauAsync(this HoteDeTest hote, string compte)
    {
        var navigateur = new Navigateur(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(hote.Adresse()) });
        await navigateur.ConnecterAsync(compte);
        return navigateur;
    }
}
