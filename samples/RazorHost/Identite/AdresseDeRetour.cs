namespace RazorHost.Identite;

/// <summary>Where one was going when a door stood in the way.</summary>
internal static class AdresseDeRetour
{
    // It is encoded once more in the address of the door, then in what the door sends: a search without end would pass no server.
    private const int Longueur = 2_000;

    /// <summary>Path and query; the path alone when the query is too long to be carried.</summary>
    internal static string De(HttpRequest requete)
    {
        var chemin = requete.PathBase + requete.Path;
        return requete.QueryString.Value is { Length: <= Longueur } recherche ? chemin + recherche : chemin;
    }
}
