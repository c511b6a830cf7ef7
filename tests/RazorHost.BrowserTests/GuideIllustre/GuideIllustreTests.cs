using System.Text.RegularExpressions;
using RazorHost.Tests.Guide;

namespace RazorHost.BrowserTests.GuideIllustre;

/// <summary>What the two guides hold together, as they are in <c>docs/guide</c>.</summary>
public sealed partial class GuideIllustreTests
{
    private static IEnumerable<string> Pages => new[] { "caf", "porteur" }.Select(Lire);

    [Fact]
    public void Every_row_of_the_guide_of_2019_has_its_picture()
    {
        var illustrees = Pages.SelectMany(page => Illustration().Matches(page)).SelectMany(legende => legende.Groups[1].Value.Split(", ")).ToHashSet();

        Assert.Equal([], Guide.Lignes.Select(ligne => ligne.Code).Except(illustrees));
        Assert.Equal([], illustrees.Except(Guide.Lignes.Select(ligne => ligne.Code)));
    }

    [Fact]
    public void The_guide_of_the_Caf_keeps_the_parts_of_the_guide_of_2019_in_their_order() => Assert.Equal(
        Guide.Lignes.SelectMany(ligne => ligne.Partie.Split(", ")).Where(partie => char.IsDigit(partie[0])).Append("6").Distinct().Order(StringComparer.Ordinal),
        Partie().Matches(Lire("caf")).Select(titre => titre.Groups[1].Value));

    [Fact]
    public void A_row_is_shown_in_its_part()
    {
        var page = Lire("caf");
        var titres = Partie().Matches(page).ToList();

        foreach (var ligne in Guide.Lignes.Where(ligne => char.IsDigit(ligne.Partie[0])))
        {
            var ou = Illustration().Matches(page).Where(image => image.Groups[1].Value.Split(", ").Contains(ligne.Code))
                .Select(image => titres.Last(titre => titre.Index < image.Index).Groups[1].Value);
            Assert.Contains(ou, partie => ligne.Partie.Split(", ").Contains(partie));
        }
    }

    [Fact]
    public void Every_picture_is_shown_once_and_is_there() => Assert.Equal(
        Directory.GetFiles(Edition.Images, "*.webp").Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Pages.SelectMany(page => Image().Matches(page)).Select(image => image.Groups[1].Value).Order(StringComparer.Ordinal));

    private static string Lire(string nom) => File.ReadAllText(Path.Combine(Edition.Guides, $"{nom}.md"));

    /// <summary>A picture, its caption, and the rows it shows.</summary>
    [GeneratedRegex(@"!\[[^\]]+\]\(images/[a-z0-9-]+\.webp\)\n\n\*Image \d+\. [^\n]+\* <sub>([GP0-9, ]+)</sub>")]
    private static partial Regex Illustration();

    [GeneratedRegex(@"^#{2,3} (\d(?:\.\d)?)\.? ", RegexOptions.Multiline)]
    private static partial Regex Partie();

    [GeneratedRegex(@"\(images/([a-z0-9-]+\.webp)\)")]
    private static partial Regex Image();
}
