using RazorHost.BrowserTests.Accessibilite.Vues;
using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

public sealed class PagesApresLaClotureTests : PagesAccessibles, IClassFixture<Site>
{
    public PagesApresLaClotureTests(Site site)
        : base(site) => site.Hote.Horloge.AdjustTime(VuesApresLaCloture.Le);

    public static TheoryData<string> Vues => Noms(VuesApresLaCloture.Toutes);

    [Theory]
    [MemberData(nameof(Vues))]
    public Task It_is_accessible(string vue) => AuditerAsync(VuesApresLaCloture.Toutes.Single(une => une.Nom == vue));
}
