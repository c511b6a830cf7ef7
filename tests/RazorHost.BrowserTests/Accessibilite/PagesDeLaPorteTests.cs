using RazorHost.BrowserTests.Accessibilite.Vues;
using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

public sealed class PagesDeLaPorteTests(SiteDUnReseau porte) : PagesAccessibles(porte.Site), IClassFixture<SiteDUnReseau>
{
    public static TheoryData<string> Vues => Noms(VuesDeLaPorte.Toutes);

    [Theory]
    [MemberData(nameof(Vues))]
    public Task It_is_accessible(string vue) => AuditerAsync(VuesDeLaPorte.Toutes.Single(une => une.Nom == vue));
}
