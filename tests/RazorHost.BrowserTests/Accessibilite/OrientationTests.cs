using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>Held upright or lying, a screen shows the same: nothing asks how it is held (RGAA 13.9); <see cref="Largeur"/> looks at both.</summary>
public sealed class OrientationTests
{
    [Fact]
    public void No_sheet_and_no_script_asks_how_the_screen_is_held()
    {
        var fichiers = Directory.GetFiles(Path.Combine(Maison.Racine, "samples", "RazorHost", "wwwroot"), "*", SearchOption.AllDirectories)
            .Where(fichier => Path.GetExtension(fichier) is ".css" or ".js").ToList();

        Assert.Contains(fichiers, fichier => Path.GetFileName(fichier) == "clas.css");
        Assert.Equal([], fichiers.Where(fichier => File.ReadAllText(fichier).Contains("orientation", StringComparison.OrdinalIgnoreCase)));
    }
}
