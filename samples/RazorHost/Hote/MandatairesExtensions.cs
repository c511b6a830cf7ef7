using Microsoft.AspNetCore.HttpOverrides;

namespace RazorHost.Hote;

/// <summary>Believes what a reverse proxy says of a request, and only one that the settings name: « Mandataires:0 » = « 10.0.0.0/8 ».</summary>
/// <remarks>Without it every request comes from the proxy: tries counted by address, and networks of agents, would mean nothing.</remarks>
internal static class MandatairesExtensions
{
    private const string Section = "Mandataires";

    internal static void UseMandataires(this WebApplication app)
    {
        var connus = app.Configuration.GetSection(Section).Get<string[]>() ?? [];
        if (connus.Length == 0)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var reseau in connus)
        {
            if (!System.Net.IPNetwork.TryParse(reseau, out var lu))
                throw new DemarrageRefuseException([$"{Section} : « {reseau} » n’est pas un réseau, comme 10.0.0.0/8. / is no network."]);
            options.KnownIPNetworks.Add(lu);
        }

        app.UseForwardedHeaders(options);
    }
}
