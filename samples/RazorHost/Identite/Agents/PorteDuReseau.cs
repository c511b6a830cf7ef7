using System.Net;

namespace RazorHost.Identite;

/// <summary>The networks that agents must come from (G40); anywhere when none is set.</summary>
public sealed class PorteDuReseau(ReglagesDesAgents reglages)
{
    private readonly List<IPNetwork> _reseaux = [.. reglages.Reseaux.Select(reseau => IPNetwork.Parse(reseau))];

    /// <summary>Is the door limited to networks?</summary>
    public bool EstLimitee => _reseaux.Count > 0;

    /// <summary>May an agent enter from where this request comes?</summary>
    public bool EstOuverteA(HttpContext http)
    {
        if (!EstLimitee)
            return true;
        if (http.Connection.RemoteIpAddress is not { } adresse)
            return false;
        var lue = adresse.IsIPv4MappedToIPv6 ? adresse.MapToIPv4() : adresse;
        return _reseaux.Exists(reseau => reseau.Contains(lue));
    }
}
