using Microsoft.Playwright;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>Our own checks, where axe has none: each a file of <c>Controles/</c>, a function that answers what is wrong.</summary>
internal sealed record Controle(string Nom, string Fonction)
{
    private static readonly string[] DeCouleur = ["contrastes", "focus"];

    internal static IReadOnlyList<Controle> Tous { get; } =
    [
        .. from ressource in typeof(Controle).Assembly.GetManifestResourceNames()
           where ressource.StartsWith("controles/", StringComparison.Ordinal)
           orderby ressource
           select new Controle(Path.GetFileNameWithoutExtension(ressource), Lire(ressource)),
    ];

    internal static Task<IReadOnlyList<string>> DefautsAsync(IPage page) => JugerAsync(page, Tous);

    /// <summary>What alone depends on the colours, for the other theme.</summary>
    internal static Task<IReadOnlyList<string>> DefautsDeCouleurAsync(IPage page) => JugerAsync(page, Tous.Where(controle => DeCouleur.Contains(controle.Nom)));

    internal async Task<IReadOnlyList<string>> JugerAsync(IPage page) =>
        [.. (await page.EvaluateAsync<string[]>(Fonction)).Select(defaut => $"{Nom}: {defaut}")];

    private static async Task<IReadOnlyList<string>> JugerAsync(IPage page, IEnumerable<Controle> lesquels)
    {
        var defauts = new List<string>();
        foreach (var controle in lesquels)
            defauts.AddRange(await controle.JugerAsync(page));
        return defauts;
    }

    private static string Lire(string ressource)
    {
        using var lecteur = new StreamReader(typeof(Controle).Assembly.GetManifestResourceStream(ressource)!);
        return lecteur.ReadToEnd();
    }
}
