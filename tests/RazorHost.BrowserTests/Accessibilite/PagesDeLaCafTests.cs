using RazorHost.BrowserTests.Accessibilite.Vues;
using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

public sealed class PagesDeLaCafTests(Site site) : PagesAccessibles(site), IClassFixture<Site>
{
    public static TheoryData<string> Vues => Noms(VuesDeLaCaf.Toutes);

    [Theory]
    [MemberData(nameof(Vues))]
    public Task It_is_accessible(string vue) => AuditerAsync(VuesDeLaCaf.Toutes.Single(une => une.Nom == vue));
}
