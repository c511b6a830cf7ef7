using RazorHost.BrowserTests.Accessibilite.Vues;
using RazorHost.BrowserTests.Outillage;

namespace RazorHost.BrowserTests.Accessibilite;

/// <summary>A view that stops showing its state goes red, and a new state says what it shows.</summary>
public sealed class EtatsTests(Chromium chromium)
{
    private static IEnumerable<(Vue Vue, string Mot)> Mots => ToutesLesVues.Liste.SelectMany(vue => vue.Mots.Select(mot => (vue, mot)));

    [Fact]
    public void Every_word_of_a_state_says_what_it_shows() =>
        Assert.Equal([], Mots.Where(un => Etats.Entree(un.Vue, un.Mot) is null).Select(un => un.Vue.Nom));

    [Fact]
    public void No_word_is_explained_for_nothing() =>
        Assert.Equal([], Etats.Connus.Except(Mots.Select(un => Etats.Entree(un.Vue, un.Mot)!)));

    [Fact]
    public async Task A_view_that_does_not_show_its_state_is_seen()
    {
        await using var contexte = await chromium.ContexteAsync();
        var page = await contexte.NewPageAsync();
        await page.SetContentAsync("<main><h1>Mentions légales</h1><p>Rien de ce que promettent les autres pages.</p><form method='post'><button>Ok</button></form></main>");

        foreach (var vue in ToutesLesVues.Liste)
            Assert.Equal((vue.Nom, Etats.Promis(vue).Count()), (vue.Nom, (await vue.ManquesAsync(page)).Count));
    }
}
