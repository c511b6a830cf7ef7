using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.BrowserTests.Accessibilite.Vues;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>A page that is in no table would be checked by nobody.</summary>
public sealed class ToutesLesPagesTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public void Every_page_of_the_host_is_seen_in_some_state()
    {
        var pages = hote.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(point => point.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath).OfType<string>().Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(pages, ToutesLesVues.Liste.Select(vue => vue.Page).Concat(ToutesLesVues.SansEcran.Keys).Distinct().Order(StringComparer.Ordinal));
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{ToutesLesVues.Liste.Count} vues de {ToutesLesVues.Liste.Select(vue => vue.Page).Distinct().Count()} pages.");
    }

    [Fact]
    public void Every_view_has_its_name() =>
        Assert.Equal([], ToutesLesVues.Liste.GroupBy(vue => vue.Nom).Where(memes => memes.Count() > 1).Select(memes => memes.Key));
}
