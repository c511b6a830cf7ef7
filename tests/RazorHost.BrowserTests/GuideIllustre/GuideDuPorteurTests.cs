using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>What the guide of 2019 implies of the porteur, played in the browser; « ./build.sh guide » writes it down.</summary>
public sealed class GuideDuPorteurTests(Site site) : EssaiDeNavigateur(site), IClassFixture<Site>
{
    [Fact]
    public async Task The_guide_says_what_its_screens_show() =>
        await Edition.ComparerAsync("porteur", guide => new GuideDuPorteur(guide, Site, compte => VisiteurAsync(compte)).EcrireAsync());
}
