using System.Net;
using System.Net.Sockets;

namespace RazorHost.Identite;

/// <summary>Where the request comes from, as far as counting goes.</summary>
public sealed class Provenance(IHttpContextAccessor acces)
{
    /// <summary>One IPv4 address, or the 64 first bits of an IPv6 one: one subscriber has the rest to itself.</summary>
    public string Adresse => acces.HttpContext?.Connection.RemoteIpAddress is { } adresse ? Reseau(adresse) : "inconnue";

    private static string Reseau(IPAddress adresse)
    {
        if (adresse.IsIPv4MappedToIPv6)
            adresse = adresse.MapToIPv4();
        return adresse.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(adresse.GetAddressBytes().AsSpan(0, 8))
            : adresse.ToString();
    }
}
