using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Hote;

/// <summary>Headers on every response, nothing inline, nothing from elsewhere.</summary>
public sealed class EntetesTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/clas.css")]
    [InlineData("/erreur/500")]
    [InlineData("/compte/deconnexion")]
    [InlineData("/caf/763")]
    [InlineData("/health/live")]
    public async Task Every_response_bears_them(string adresse)
    {
        using var reponse = await hote.Navigateur().Client.GetAsync(adresse);

        var csp = Assert.Single(reponse.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", csp);
        Assert.DoesNotContain("unsafe", csp);
        Assert.Contains("frame-ancestors 'none'", csp);
        Assert.Equal("nosniff", Assert.Single(reponse.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(reponse.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("same-origin", Assert.Single(reponse.Headers.GetValues("Referrer-Policy")));
        Assert.False(reponse.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_signed_in_page_is_kept_by_no_cache()
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var page = await navigateur.VisiterAsync("/caf/763");

        Assert.Equal("no-store", page.Reponse.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("a.martin", "/caf/763")]
    [InlineData("p.lefebvre", "/caf/763")]
    [InlineData("m.girard", "/caf")]
    [InlineData("enfance@saint-aubin.example", "/porteur")]
    [InlineData("contact@grand-large.example", "/porteur")]
    public async Task Pages_hold_nothing_inline_and_ask_nothing_from_elsewhere(string compte, string depart)
    {
        var navigateur = await hote.ConnecterAsync(compte);

        var vues = await ParcourirAsync(navigateur, depart);

        Assert.NotEmpty(vues);
        foreach (var page in vues)
        {
            Assert.Empty(page.Document.QuerySelectorAll("script:not([src]), style, [style]"));
            Assert.DoesNotContain(
                page.Document.All.SelectMany(element => element.Attributes),
                attribut => attribut.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.Empty(page.Document.QuerySelectorAll("[src^=http], [href^=http], [src^='//'], [href^='//'], [action^=http]"));
            Assert.Single(page.Document.QuerySelectorAll("h1"));
            Assert.Equal("fr", page.Document.DocumentElement.GetAttribute("lang"));
            Assert.NotEqual("– Clas", page.Document.Title?.Trim());
        }
    }

    private static async Task<IReadOnlyList<PageLue>> ParcourirAsync(Navigateur navigateur, string depart)
    {
        var vues = new Dictionary<string, PageLue>();
        var aVoir = new Queue<string>([depart]);
        while (aVoir.TryDequeue(out var adresse) && vues.Count < 15)
        {
            if (vues.ContainsKey(adresse))
                continue;
            var vue = await navigateur.VisiterAsync(adresse);
            // A PDF or a zip is a file, not a page.
            if (vue.Reponse.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            vues[adresse] = vue;
            foreach (var lien in vues[adresse].Document.QuerySelectorAll("main a[href^='/']"))
                aVoir.Enqueue(lien.GetAttribute("href")!.Split('#')[0]);
        }

        return [.. vues.Values];
    }
}
