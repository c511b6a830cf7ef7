namespace RazorHost.Hote;

/// <summary>What the server tells of itself, and how long an address it reads.</summary>
internal static class ServeurExtensions
{
    // A search of 10 000 characters, at nine bytes each once encoded (« ’ » is %E2%80%99), and the rest of the address.
    private const int LongueurDUneAdresse = 128 * 1024;

    internal static IWebHostBuilder ConfigurerLeServeur(this IWebHostBuilder hote) => hote.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestLineSize = LongueurDUneAdresse;
    });
}
