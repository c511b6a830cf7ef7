using System.Globalization;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>Every signed-in page says when it closes, how many days are left and, to a porteur, its Caf and how to reach it.</summary>
public sealed class BandeauTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task The_last_day_is_included_in_Paris_time()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var dits = new List<string>();
        foreach (var instant in new[] { "2019-06-12T08:00Z", "2019-07-05T21:59Z", "2019-07-06T21:59Z", "2019-07-06T22:00Z" })
        {
            neuf.Horloge.SetUtcNow(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));
            var navigateur = await neuf.ConnecterAsync("enfance@saint-aubin.example");
            dits.Add(PageLue.Plier((await navigateur.VisiterAsync("/porteur")).Un(".bandeau p:nth-of-type(2)").TextContent));
        }

        Assert.Equal(
            [
                "Saisie jusqu’au samedi 6 juillet 2019 inclus, heure de Paris – encore 24 jours",
                "Saisie jusqu’au samedi 6 juillet 2019 inclus, heure de Paris – encore 1 jour",
                "Saisie jusqu’au samedi 6 juillet 2019 inclus, heure de Paris – dernier jour",
                "Saisie close depuis le samedi 6 juillet 2019 au soir, heure de Paris",
            ],
            dits);
    }

    [Theory]
    [InlineData("enfance@saint-aubin.example", "/porteur", "Votre Caf : Caf de la Seine-Maritime 02 61 91 76 30 clas@caf763.example")]
    [InlineData("a.martin", "/caf", "Validation jusqu’au samedi 3 août 2019 inclus, heure de Paris – encore 52 jours")]
    [InlineData("a.martin", "/caf/763", "Validation jusqu’au samedi 3 août 2019 inclus")]
    [InlineData("a.martin", "/caf/763/nombre", "Validation jusqu’au samedi 3 août 2019 inclus")]
    [InlineData("a.martin", "/accessibilite", "Saisie jusqu’au samedi 6 juillet 2019 inclus")]
    [InlineData("m.girard", "/", "Saisie jusqu’au samedi 6 juillet 2019 inclus")]
    [InlineData("bonjour@tikaz.example", "/porteur", "soit le 7 juillet à 2 h 00, heure locale")]
    public async Task Every_signed_in_page_says_it(string compte, string adresse, string phrase)
    {
        var navigateur = await hote.ConnecterAsync(compte);

        var page = await navigateur.VisiterAsync(adresse);

        Assert.Contains(phrase, PageLue.Plier(page.Un(".bandeau").TextContent));
    }
}
