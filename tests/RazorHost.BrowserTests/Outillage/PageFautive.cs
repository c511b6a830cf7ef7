using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RazorHost.BrowserTests.Outillage;

/// <summary>A page with a fault in it, its script and its sheet, as a site would serve them; sound when nothing is said.</summary>
internal sealed record PageFautive(string Corps = "", string Script = "", string Style = "")
{
    internal const string Stricte = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

    /// <summary>Null for none.</summary>
    internal string? Politique { get; init; } = Stricte;

    internal int Reponse { get; init; } = StatusCodes.Status200OK;

    /// <summary>The whole page, when the usual one does not do.</summary>
    internal string Html { get; init; } = $"""
        <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Essai – Clas</title>
        <link rel="stylesheet" href="/style.css"><script src="/script.js"></script></head><body><main><h1>Essai</h1>{Corps}</main></body></html>
        """;

    /// <summary>A server of its own, where « / » is the page and where « /perdue » never answers.</summary>
    internal async Task<WebApplication> ServirAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var serveur = builder.Build();
        serveur.Use((contexte, suite) =>
        {
            contexte.Response.Headers.ContentSecurityPolicy = Politique;
            return suite(contexte);
        });
        serveur.MapGet("/", () => Results.Text(Html, "text/html", statusCode: Reponse));
        serveur.MapGet("/script.js", () => Results.Text(Script, "text/javascript"));
        serveur.MapGet("/style.css", () => Results.Text(Style, "text/css"));
        serveur.MapGet("/perdue", (HttpContext contexte) => contexte.Abort());
        serveur.MapGet("/favicon.ico", () => Results.NoContent());
        await serveur.StartAsync();
        return serveur;
    }

    internal static string Adresse(WebApplication serveur) =>
        serveur.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
}
