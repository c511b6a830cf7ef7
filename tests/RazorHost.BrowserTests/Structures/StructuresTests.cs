using System.Text.RegularExpressions;
using RazorHost.BrowserTests.Accessibilite;
using RazorHost.BrowserTests.Accessibilite.Vues;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Structures;

/// <summary>What each page holds, in what order, under what names: kept in a file a page, written again by « ./build.sh guide ».</summary>
/// <remarks>Roles and names, not pixels: a colour may change, a button that goes missing may not.</remarks>
public sealed partial class StructuresTests(SiteAvecOrganisme porte) : EssaiDeNavigateur(porte.Site), IClassFixture<SiteAvecOrganisme>
{
    private static readonly string Dossier = Path.Combine(Maison.Racine, "tests", "RazorHost.BrowserTests", "Structures");

    /// <summary>The first state of each page.</summary>
    private static IEnumerable<Vue> Vues => ToutesLesVues.Liste.DistinctBy(vue => vue.Page);

    [Fact]
    public async Task Each_page_holds_what_it_held_when_it_was_last_looked_at()
    {
        var perimees = new List<string>();
        foreach (var vue in Vues)
        {
            var visiteur = await VisiteurAsync(vue.Qui);
            await vue.Aller(visiteur, Site.Hote);
            var structure = Constante(await visiteur.Page.Locator("body").AriaSnapshotAsync());
            perimees.AddRange(await ComparerAsync(Fichier(vue), structure));
        }

        Constater.Aucun(perimees);
    }

    [Fact]
    public void No_file_is_left_of_a_page_that_is_gone() => Assert.Equal(
        Vues.Select(Fichier).Order(StringComparer.Ordinal),
        Directory.GetFiles(Dossier, "*.yml").Order(StringComparer.Ordinal));

    private static async Task<IReadOnlyList<string>> ComparerAsync(string fichier, string structure)
    {
        if (Environment.GetEnvironmentVariable("CLAS_REGENERER") == "1")
            await File.WriteAllTextAsync(fichier, structure);
        var avant = File.Exists(fichier) ? await File.ReadAllTextAsync(fichier) : "";
        return avant == structure ? [] : [$"{Path.GetFileName(fichier)}, to be looked at, then « ./build.sh guide »:", .. Ecart.Entre(avant, structure)];
    }

    /// <summary>Identifiers, numbers and ports are drawn anew at each run, and a folder has its own name on each machine.</summary>
    private static string Constante(string structure) => Abrege.De(
        Adresses().Replace(Numeros().Replace(Identifiants().Replace(structure, "‹id›"), "‹numéro›"), "‹adresse›").Replace(Maison.Racine, "‹dépôt›", StringComparison.Ordinal)) + "\n";

    private static string Fichier(Vue vue) => Path.Combine(Dossier, vue.Page.Trim('/').Replace('/', '-') + ".yml");

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Identifiants();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Adresses();

    [GeneratedRegex(@"20\d\d-\d{2}[\dAB]-\d{4}")]
    private static partial Regex Numeros();
}
