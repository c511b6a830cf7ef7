using RazorHost.BrowserTests.Accessibilite.Vues;
using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

public sealed class PagesApresLaSaisieTests : PagesAccessibles, IClassFixture<Site>
{
    public PagesApresLaSaisieTests(Site site)
        : base(site) => site.Hote.Horloge.AdjustTime(VuesApresLaSaisie.Le);

    public static TheoryData<string> Vues => Noms(VuesApresLaSaisie.Toutes);

    [Theory]
    [MemberData(nameof(Vues))]
    public Task It_is_accessible(string vue) => AuditerAsync(VuesApresLaSaisie.Toutes.Single(une => une.Nom == vue));
}
