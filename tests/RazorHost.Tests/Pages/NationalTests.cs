using System.Net;
using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>G8: the country, for the Cnaf.</summary>
public sealed class NationalTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task G8_The_Cnaf_reads_the_country_and_each_Caf()
    {
        var navigateur = await hote.ConnecterAsync("m.girard");
        var pays = await hote.Suivi.BilanNationalAsync(HoteDeTest.Campagne);

        var page = await navigateur.VisiterAsync("/national");
        var bilan = await navigateur.VisiterAsync(page.Lien("Caf de la Seine-Maritime"));

        var lignes = page.Document.QuerySelectorAll("table.empilable tbody tr");
        var chiffres = page.Document.QuerySelectorAll(".chiffres dd").Select(chiffre => PageLue.Plier(chiffre.TextContent).Split(' ')[0]);
        var somme = pays.Ensemble;
        Assert.Equal(
            new[] { somme.Attendus, somme.Commences, somme.Termines, somme.Valides, somme.PrisEnCompte }.Select(nombre => $"{nombre}"),
            chiffres);
        Assert.Contains($"2 Caf sur {lignes.Length} ont répondu", page.Texte);
        Assert.Equal("/caf/763", bilan.Adresse);
    }

    [Fact]
    public async Task Each_bar_of_the_country_carries_its_figure_and_its_share()
    {
        var navigateur = await hote.ConnecterAsync("m.girard");
        var repondantes = (await hote.Suivi.BilanNationalAsync(HoteDeTest.Campagne)).DesRepondantes;

        var page = await navigateur.VisiterAsync("/national");

        var lignes = page.Document.QuerySelectorAll(".avancement-du-pays tbody tr");
        Assert.Equal(
            new[] { repondantes.Commences, repondantes.Termines, repondantes.Valides, repondantes.PrisEnCompte }
                .Select(nombre => ($"{nombre}", $"{100m * nombre / repondantes.Attendus:0} %")),
            lignes.Select(ligne => (ligne.Children[1].TextContent, PageLue.Plier(ligne.Children[2].TextContent))));
        Assert.All(lignes, ligne => Assert.Equal(ligne.Children[1].TextContent, ligne.QuerySelector("progress")!.GetAttribute("value")));
    }

    [Fact]
    public async Task A_number_not_declared_is_unknown_and_comes_after_those_declared()
    {
        var navigateur = await hote.ConnecterAsync("m.girard");

        var page = await navigateur.VisiterAsync("/national?tri=attendus");

        var attendus = page.Document.QuerySelectorAll("table.empilable tbody tr").Select(ligne => ligne.Children[1].TextContent).ToList();
        Assert.Equal(["15", "6", "non déclaré"], attendus.Take(3));
        Assert.DoesNotContain("0", attendus);
        Assert.Equal("descending", page.Document.QuerySelectorAll("th[aria-sort]").Single().GetAttribute("aria-sort"));
    }

    [Theory]
    [InlineData("/national?tri=n-importe-quoi")]
    [InlineData("/national?tri=%00")]
    [InlineData("/caf/763?apres=-1")]
    [InlineData("/caf/763?apres=%00&filtre=-1")]
    public async Task A_bad_sort_or_page_is_a_page(string adresse)
    {
        var navigateur = await hote.ConnecterAsync("m.girard");

        var page = await navigateur.VisiterAsync(adresse);

        Assert.Equal(HttpStatusCode.OK, page.Statut);
        Assert.NotEmpty(page.Document.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_search_of_ten_thousand_characters_is_a_page()
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var page = await navigateur.VisiterAsync("/caf/763?q=" + new string('a', 7_000) + string.Concat(Enumerable.Repeat("+b", 500)));

        Assert.Equal(HttpStatusCode.OK, page.Statut);
        Assert.Contains("Aucun dossier ne correspond.", page.Texte);
    }

    [Theory]
    [InlineData("a.martin", "/national", HttpStatusCode.Forbidden)]
    [InlineData("a.martin", "/national/export.csv", HttpStatusCode.Forbidden)]
    [InlineData("p.lefebvre", "/national", HttpStatusCode.Forbidden)]
    [InlineData("a.martin", "/caf/951/export.csv", HttpStatusCode.NotFound)]
    [InlineData("enfance@saint-aubin.example", "/national", HttpStatusCode.Forbidden)]
    [InlineData("enfance@saint-aubin.example", "/national/export.csv", HttpStatusCode.Forbidden)]
    [InlineData("enfance@saint-aubin.example", "/caf/763/export.csv", HttpStatusCode.Forbidden)]
    public async Task What_is_not_theirs_is_refused_as_the_neighbouring_pages_are(string compte, string adresse, HttpStatusCode statut)
    {
        var navigateur = await hote.ConnecterAsync(compte);

        var page = await navigateur.VisiterAsync(adresse);

        Assert.Equal(statut, page.Statut);
    }

    [Fact]
    public async Task G7_After_Close_the_number_is_fixed_and_the_page_says_so()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var avant = await neuf.ConnecterAsync("a.martin");
        var porte = await avant.VisiterAsync("/caf/763/nombre");
        (await neuf.Campagnes.ChangerAsync(HoteDeTest.Campagne, campagne =>
            campagne.Clore(Acteur.Cnaf("m.girard", "M. Girard"), neuf.Horloge.GetUtcNow(), "fin"))).OuLever();

        var page = await avant.EnvoyerAsync(porte, porte.Bouton("Valider"), ("nombre", "99"));
        var reunion = await (await neuf.ConnecterAsync("j.hoarau")).VisiterAsync("/caf/974");

        Assert.Contains("ne se modifie plus", page.Texte);
        Assert.Contains("Nombre déclaré : 15.", page.Texte);
        Assert.Equal(15, await neuf.Suivi.StructuresFinanceesAsync(HoteDeTest.Campagne, HoteDeTest.SeineMaritime));
        Assert.Equal("/caf/974", reunion.Adresse);
    }
}
