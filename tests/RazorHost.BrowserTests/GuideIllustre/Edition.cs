using RazorHost.BrowserTests.Outillage;
using RazorHost.BrowserTests.Structures;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>What is kept of a guide: its page, its pictures, and what is read on each of its screens.</summary>
/// <remarks>A picture is taken again when its screen changed; to take all of them again, delete <c>docs/guide/images</c> first.</remarks>
internal sealed class Edition(string nom)
{
    internal static readonly bool Recrire = Environment.GetEnvironmentVariable("CLAS_REGENERER") == "1";
    internal static readonly string Guides = Path.Combine(Maison.Racine, "docs", "guide");
    internal static readonly string Images = Path.Combine(Guides, "images");

    private readonly string _page = Path.Combine(Guides, $"{nom}.md");
    private readonly string _ecrans = Path.Combine(Maison.Racine, "tests", "RazorHost.BrowserTests", "GuideIllustre", "Ecrans", $"{nom}.txt");

    /// <summary>Plays the story and holds what is kept against it.</summary>
    internal static async Task ComparerAsync(string nom, Func<Redacteur, Task> jouer)
    {
        var redacteur = new Redacteur(nom, Recrire);
        await jouer(redacteur);
        var page = redacteur.Finir();
        var edition = new Edition(nom);
        if (Recrire)
            await edition.EcrireAsync(page, redacteur.Ecrans);

        // The story changed, or its screens did: read the guide and look at it, then « ./build.sh guide ».
        Constater.Aucun([.. Ecart.Entre(await LireAsync(edition._page), page), .. Ecart.Entre(await LireAsync(edition._ecrans), Decrire(redacteur.Ecrans))]);
    }

    private async Task EcrireAsync(string page, IReadOnlyList<Ecran> ecrans)
    {
        Directory.CreateDirectory(Images);
        var connus = (await LireAsync(_ecrans)).Split("\n\n").Select(ecran => ecran.Trim()).ToHashSet();
        foreach (var ecran in ecrans)
        {
            var image = Path.Combine(Images, $"{ecran.Nom}.webp");
            if (!File.Exists(image) || !connus.Contains(Decrire(ecran)))
                await File.WriteAllBytesAsync(image, ecran.Image!);
        }

        foreach (var ancienne in Directory.GetFiles(Images, $"{nom}-*.webp").ExceptBy(ecrans.Select(ecran => ecran.Nom), Path.GetFileNameWithoutExtension))
            File.Delete(ancienne);
        await File.WriteAllTextAsync(_page, page);
        Directory.CreateDirectory(Path.GetDirectoryName(_ecrans)!);
        await File.WriteAllTextAsync(_ecrans, Decrire(ecrans));
    }

    private static async Task<string> LireAsync(string fichier) => File.Exists(fichier) ? await File.ReadAllTextAsync(fichier) : "";

    private static string Decrire(IEnumerable<Ecran> ecrans) => string.Join("\n\n", ecrans.Select(Decrire)) + "\n";

    private static string Decrire(Ecran ecran) => $"# {ecran.Nom}\n{ecran.Structure}";
}
