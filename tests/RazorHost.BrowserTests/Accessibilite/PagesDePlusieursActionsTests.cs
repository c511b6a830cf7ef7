using RazorHost.BrowserTests.Accessibilite.Vues;
using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

public sealed class PagesDePlusieursActionsTests(Site site) : PagesAccessibles(site), IClassFixture<Site>
{
    public static TheoryData<string> Vues => Noms(VuesDePlusieursActions.Toutes);

    [Theory]
    [MemberData(nameof(Vues))]
    public Task It_is_accessible(string vue) => AuditerAsync(VuesDePlusieursActions.Toutes.Single(une => une.Nom == vue));
}
