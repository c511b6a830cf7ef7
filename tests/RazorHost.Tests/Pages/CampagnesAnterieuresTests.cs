using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>A new campagne opens while the last one is still worked on: its bilan, its figures and its files stay in reach.</summary>
public sealed class CampagnesAnterieuresTests : IAsyncLifetime
{
    private const string Agent = "a.martin";
    private const string Cnaf = "m.girard";
    private static readonly CodeCampagne Suivante = CodeCampagne.Lire("2019-2020");
    private readonly HoteDeTest _hote = new();

    public async ValueTask InitializeAsync()
    {
        await _hote.InitializeAsync();
        var jour = HeureDeParis.JourDe(_hote.Horloge.GetUtcNow());
        await _hote.Campagnes.AjouterAsync(Campagne.Preparer(Suivante, Questionnaire.Clas20182019, jour, jour.AddDays(30), jour.AddDays(60)));
        (await _hote.Campagnes.ChangerAsync(Suivante, campagne => campagne.Publier(Acteur.Cnaf("c", "C"), HeureDeParis.DebutDu(jour)))).OuLever();
        await _hote.Suivi.DeclarerStructuresFinanceesAsync(
            Suivante, HoteDeTest.SeineMaritime, 12, Acteur.AgentCaf("a", "A", HoteDeTest.SeineMaritime), _hote.Horloge.GetUtcNow());
    }

    public ValueTask DisposeAsync() => _hote.DisposeAsync();

    [Fact]
    public async Task The_bilan_of_the_last_campagne_is_one_choice_away_and_its_links_keep_to_it()
    {
        var agent = await _hote.ConnecterAsync(Agent);

        var nouvelle = await agent.VisiterAsync("/caf/763");
        var ancienne = await agent.VisiterAsync("/caf/763?campagne=2018-2019");

        Assert.Contains("Page bilan de la campagne 2019-2020", nouvelle.Texte);
        Assert.Empty(nouvelle.Document.QuerySelectorAll("tbody tr"));
        Assert.Equal(["2019-2020", "2018-2019", "2017-2018", "2016-2017"], nouvelle.Document.QuerySelectorAll("#campagne option").Select(option => option.TextContent));
        Assert.Contains("Page bilan de la campagne 2018-2019", ancienne.Texte);
        Assert.NotEmpty(ancienne.Document.QuerySelectorAll("tbody tr"));
        Assert.Contains("Modifier", nouvelle.Un(".chiffres").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Modifier", ancienne.Un(".chiffres").TextContent, StringComparison.Ordinal);
        Assert.Equal("/caf/763", ancienne.Lien("Revenir à la campagne 2019-2020"));
        Assert.All(
            ancienne.Document.QuerySelectorAll("thead a, a[download], a[rel=next]").Select(lien => lien.GetAttribute("href")),
            lien => Assert.Contains("campagne=2018-2019", lien));
    }

    [Fact]
    public async Task A_dossier_of_the_last_campagne_leads_back_to_its_bilan()
    {
        var dossier = await _hote.DossierDeAsync("Les Colibris");
        var agent = await _hote.ConnecterAsync(Agent);

        var page = await agent.VisiterAsync($"/caf/763/dossiers/{dossier.Id}");

        Assert.Equal("/caf/763?campagne=2018-2019", page.Document.QuerySelector(".fil a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_country_too_shows_each_campagne_that_opened()
    {
        var cnaf = await _hote.ConnecterAsync(Cnaf);

        var nouvelle = await cnaf.VisiterAsync("/national");
        var ancienne = await cnaf.VisiterAsync("/national?campagne=2018-2019&tri=commences");

        Assert.Contains("Campagne 2019-2020. 1 Caf sur 102 a répondu", nouvelle.Texte);
        Assert.Contains("Campagne 2018-2019.", ancienne.Texte);
        Assert.Equal("/caf/763?campagne=2018-2019", ancienne.Document.QuerySelector("tbody th a[href^='/caf/763']")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(Agent, "/caf/763/export.csv", "clas-2018-2019-763.csv")]
    [InlineData(Cnaf, "/national/export.csv", "clas-2018-2019.csv")]
    [InlineData(Agent, "/caf/763/pdf", "clas-2018-2019-763.zip")]
    public async Task Its_files_are_those_of_the_campagne_asked_for(string compte, string adresse, string nom)
    {
        var navigateur = await _hote.ConnecterAsync(compte);

        var reponse = await navigateur.Client.GetAsync($"{adresse}?campagne=2018-2019");

        Assert.Equal(nom, reponse.Content.Headers.ContentDisposition?.FileName);
        Assert.NotEmpty((await reponse.Content.ReadAsStringAsync()).Split('\n')[1]);
    }

    [Theory]
    [InlineData(Agent, "/caf/763")]
    [InlineData(Agent, "/caf/763/export.csv")]
    [InlineData(Agent, "/caf/763/pdf")]
    [InlineData(Cnaf, "/national")]
    [InlineData(Cnaf, "/national/export.csv")]
    public async Task A_campagne_that_never_opened_leads_to_the_page_of_the_one_that_did(string compte, string adresse)
    {
        var navigateur = await _hote.ConnecterAsync(compte);

        foreach (var code in new[] { "2020-2021", "hier", "2018-2019%00" })
            Assert.Contains("campagne 2019-2020", (await navigateur.VisiterAsync($"{adresse}?campagne={code}")).Texte, StringComparison.OrdinalIgnoreCase);
    }
}
