namespace RazorHost.Courriers;

/// <summary>The address under which people reach this site: the root of every link of a letter.</summary>
/// <remarks>From the setting, never from a request's Host header, which anyone can forge.</remarks>
public sealed class AdressePublique(IConfiguration configuration)
{
    /// <summary>« https://clas.example.fr », with the folder if the site is not at the root.</summary>
    internal const string Reglage = "Adresse:Publique";

    /// <summary>The root, ending with « / ».</summary>
    /// <exception cref="InvalidOperationException">The setting is missing, or is no address.</exception>
    public Uri Racine { get; } = Lire(configuration[Reglage]);

    /// <summary>The full address of one of our pages.</summary>
    /// <param name="page">« /porteur/dossiers/… » or « ~/… », with its query.</param>
    public Uri Vers(string page) => new(Racine, page.TrimStart('~', '/'));

    internal static Uri Lire(string? reglage) =>
        Uri.TryCreate(reglage?.TrimEnd('/') + "/", UriKind.Absolute, out var racine) && racine.Scheme is "https" or "http"
            ? racine
            : throw new InvalidOperationException($"{Reglage} is not an address such as « https://clas.example.fr ».");
}
