using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

public sealed class AncresTests(Site site) : EssaiDeNavigateur(site), IClassFixture<Site>
{
    [Theory]
    [InlineData("/mentions-legales#nulle-part")]
    [InlineData("/nulle-part#contenu")]
    public async Task It_sees_a_link_to_nowhere(string lien) => Assert.Single(await DefautsAvecAsync(lien));

    [Theory]
    [InlineData("/mentions-legales#contenu")]
    [InlineData("/mentions-legales")]
    [InlineData("https://ailleurs.example/#la")]
    public async Task It_leaves_alone_what_leads_somewhere(string lien) => Assert.Empty(await DefautsAvecAsync(lien));

    private async Task<IReadOnlyList<string>> DefautsAvecAsync(string lien)
    {
        var visiteur = await VisiteurAsync("a.martin");
        await visiteur.AllerAsync("/accessibilite");
        await visiteur.Page.EvaluateAsync("lien => { const a = document.createElement('a'); a.href = lien; document.querySelector('main').append(a); }", lien);
        return await Ancres.DefautsAsync(visiteur.Page);
    }
}
