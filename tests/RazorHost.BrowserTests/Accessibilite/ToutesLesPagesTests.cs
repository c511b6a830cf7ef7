using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.BrowserTests.Accessibilite.Vues;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>A page that is in no table would be checked by nobody.</summary>
public sealed partial class ToutesLesPagesTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    private static readonly string Document = Path.Combine(Maison.Racine, "docs", "accessibilite.md");

    /// <summary>What « ./build.sh test » says at its end.</summary>
    private static string Phrase =>
        $"Vues auditées : {ToutesLesVues.Liste.Count} vues de {ToutesLesVues.Liste.Select(vue => vue.Page).Distinct().Count()} pages, 0 défaut.";

    [Fact]
    public void Every_page_of_the_host_is_seen_in_some_state()
    {
        var pages = hote.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(point => point.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath).OfType<string>().Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(pages, ToutesLesVues.Liste.Select(vue => vue.Page).Concat(ToutesLesVues.SansEcran.Keys).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_view_has_its_name() =>
        Assert.Equal([], ToutesLesVues.Liste.GroupBy(vue => vue.Nom).Where(memes => memes.Count() > 1).Select(memes => memes.Key));

    [Fact]
    public void Every_view_is_audited_by_some_class()
    {
        var auditees = typeof(PagesAccessibles).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PagesAccessibles)))
            .SelectMany(type => (TheoryData<string>)type.GetProperty("Vues", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
            .Select(ligne => ligne.Data);

        Assert.Equal(ToutesLesVues.Liste.Select(vue => vue.Nom).Order(StringComparer.Ordinal), auditees.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Their_number_is_said_where_the_criteria_are()
    {
        var avant = await File.ReadAllTextAsync(Document);
        if (Environment.GetEnvironmentVariable("CLAS_REGENERER") == "1")
            await File.WriteAllTextAsync(Document, avant = Ligne().Replace(avant, Phrase));

        Assert.Contains($"\n{Phrase}\n", avant, StringComparison.Ordinal);
    }

    [GeneratedRegex("^Vues auditées : .*$", RegexOptions.Multiline)]
    private static partial Regex Ligne();
}
