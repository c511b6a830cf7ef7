using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>What goes out of a narrow window is seen, and what only looks as if it did is left alone.</summary>
public sealed class LargeurTests(Chromium chromium)
{
    [Theory]
    [InlineData("<p style='width: 400px'>Un paragraphe qui déborde à 320 pixels</p>", "400 px of content in a window of 320 px: <p style=")]
    [InlineData("<p style='width: 700px'>Un autre, dès 640 pixels</p>", "700 px of content in a window of 640 px: <p style=")]
    [InlineData("<p style='font: 16px monospace; white-space: nowrap; width: 300px'>Trente lettres, puis l’espace</p>", "with wide spacing, ")]
    public async Task It_sees_what_goes_out(string faute, string dit) =>
        Assert.Contains(await DefautsAvecAsync(faute), defaut => defaut.StartsWith(dit, StringComparison.Ordinal));

    [Theory]
    [InlineData("<p>Un paragraphe qui va à la ligne quand la fenêtre est étroite.</p>")]
    [InlineData("<div style='overflow-x: auto'><p style='width: 700px'>Un tableau qui défile dans son cadre</p></div>")]
    public async Task It_leaves_alone_what_holds(string saine) => Assert.Empty(await DefautsAvecAsync(saine));

    private async Task<IReadOnlyList<string>> DefautsAvecAsync(string corps)
    {
        await using var contexte = await chromium.ContexteAsync();
        var page = await contexte.NewPageAsync();
        await page.SetContentAsync($"<!DOCTYPE html><html lang='fr'><body style='margin: 0'><main>{corps}</main></body></html>");
        return await Largeur.DefautsAsync(page);
    }
}
