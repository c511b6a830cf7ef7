namespace RazorHost.BrowserTests.Outillage;

/// <summary>The witness of every window sees each fault it is there for, and calls it by its name.</summary>
public sealed class TemoinTests(Chromium chromium)
{
    // As many bytes as characters.
    private static readonly string Lourd = new('a', Temoin.PoidsMaximal);

    public static TheoryData<string> Fautes => [.. Plantees.Keys];

    /// <summary>A fault, and what is said of it.</summary>
    private static Dictionary<string, (PageFautive Page, string Dit)> Plantees => new()
    {
        ["an error in the console"] = (new(Script: "console.error('planted')"), "Console, error: planted"),
        ["a warning in the console"] = (new(Script: "console.warn('planted')"), "Console, warning: planted"),
        ["a script that fails"] = (new(Script: "throw new Error('planted')"), "Script error: Error: planted"),
        ["a script in the page"] = (new("<script>document.title = 'Autre – Clas'</script>"), "Console, error: Executing inline script violates"),
        ["a style in the page"] = (new("<p style='color: red'>Rouge</p>"), "Console, error: Applying inline style violates"),
        ["no policy"] = (new() { Politique = null }, "No strict policy of content: "),
        ["a policy that lets all pass"] = (new() { Politique = $"{PageFautive.Stricte} 'unsafe-inline'" }, "No strict policy of content: "),
        ["a picture of another host"] = (new("<img src='http://ailleurs.example/image.svg' alt=''>"), "Another host: http://ailleurs.example/image.svg"),
        ["a web font"] = (new(Style: "@font-face { font-family: A; src: url(/police.woff2) } h1 { font-family: A }") { Politique = $"{PageFautive.Stricte}; font-src 'self'" }, "A web font: "),
        ["a picture that is not there"] = (new("<img src='/nulle-part.svg' alt=''>"), "/nulle-part.svg"),
        ["a picture that never comes"] = (new("<img src='/perdue' alt=''>"), "net::ERR_"),
        ["a page that broke down"] = (new() { Reponse = 500 }, "500: http"),
        ["a page of which nothing came"] = (new() { Html = "" }, "Never weighed: http"),
        ["a page too heavy"] = (new($"<p>{Lourd}</p>"), " bytes for a view: http"),
        ["a file too heavy"] = (new(Script: $"// {Lourd}"), " bytes for a view: http"),
    };

    [Theory]
    [MemberData(nameof(Fautes))]
    public async Task It_sees_the_fault(string faute)
    {
        var (page, dit) = Plantees[faute];

        var defauts = await DefautsAsync(page);

        Assert.Contains(defauts, defaut => defaut.Contains(dit, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_leaves_a_sound_page_alone() => Assert.Equal([], await DefautsAsync(new PageFautive("<p>Rien à dire.</p>")));

    private async Task<IReadOnlyList<string>> DefautsAsync(PageFautive page)
    {
        await using var serveur = await page.ServirAsync();
        await using var contexte = await chromium.ContexteAsync();
        var temoin = new Temoin(contexte, PageFautive.Adresse(serveur), new HashSet<string>());
        var onglet = await contexte.NewPageAsync();
        await onglet.GotoAsync(PageFautive.Adresse(serveur));
        // A font is asked for when a text is laid out, which may be after all else came.
        await onglet.EvaluateAsync("() => document.fonts.ready.then(() => 0)");
        return await temoin.DefautsAsync();
    }
}
