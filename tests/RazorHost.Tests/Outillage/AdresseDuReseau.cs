using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace RazorHost.Tests.Outillage;

/// <summary>A test's server has no network: a header says where a request comes from.</summary>
internal sealed class AdresseDuReseau : IStartupFilter
{
    internal const string Entete = "X-Adresse-De-Test";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((contexte, suite) =>
        {
            if (contexte.Request.Headers[Entete] is [{ } adresse])
                contexte.Connection.RemoteIpAddress = IPAddress.Parse(adresse);
            return suite(contexte);
        });
        next(app);
    };
}
