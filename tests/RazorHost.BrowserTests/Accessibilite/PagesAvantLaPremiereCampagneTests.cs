using RazorHost.BrowserTests.Accessibilite.Vues;
using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

public sealed class PagesAvantLaPremiereCampagneTests : PagesAccessibles, IClassFixture<Site>
{
    public PagesAvantLaPremiereCampagneTests(Site site)
        : base(site) => site.Hote.Horloge.AdjustTime(VuesAvantLaPremiereCampagne.Le);

    public static TheoryData<string> Vues => Noms(VuesAvantLaPremiereCampagne.Toutes);

    [Theory]
    [MemberData(nameof(Vues))]
    public Task It_is_accessible(string vue) => AuditerAsync(VuesAvantLaPremiereCampagne.Toutes.Single(une => une.Nom == vue));
}
