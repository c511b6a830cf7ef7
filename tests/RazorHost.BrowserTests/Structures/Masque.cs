using System.Text.RegularExpressions;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Structures;

/// <summary>Identifiers, numbers and ports are drawn anew at each run, and a folder has its own name on each machine: a structure holds none of them.</summary>
internal static partial class Masque
{
    internal static string Poser(string structure) =>
        Courriels().Replace(Adresses().Replace(Numeros().Replace(Identifiants().Replace(structure, "‹id›"), "‹numéro›"), "‹adresse›"), "‹courriels›").Replace(Maison.Racine, "‹dépôt›", StringComparison.Ordinal);

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Identifiants();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Adresses();

    [GeneratedRegex($@"\S*{Site.DebutDesCourriels}\w+")]
    private static partial Regex Courriels();

    [GeneratedRegex(@"20\d\d-\d{2}[\dAB]-\d{4}")]
    private static partial Regex Numeros();
}
