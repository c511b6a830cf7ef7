using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>The six parts of the guide of 2019, played in the browser; « ./build.sh guide » writes them down.</summary>
public sealed class GuideDeLaCafTests(SiteAvecOrganisme portail) : EssaiDeNavigateur(portail.Site), IClassFixture<SiteAvecOrganisme>
{
    [Fact]
    public async Task The_guide_says_what_its_screens_show() =>
        await Edition.ComparerAsync("caf", guide => new GuideDeLaCaf(guide, portail, compte => VisiteurAsync(compte)).EcrireAsync());
}
