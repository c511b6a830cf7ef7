using System.Net;
using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>G6, G7: the number of structures financed, before anything else.</summary>
public sealed class NombreTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    private const string Jocelyne = "j.hoarau";

    [Theory]
    [InlineData("/caf/974")]
    [InlineData("/caf/974?filtre=a-verifier")]
    [InlineData("/caf/974/dossiers/974-00000000-0000-7000-8000-000000000001")]
    [InlineData("/dossiers/974-00000000-0000-7000-8000-000000000001/fiches/s")]
    public async Task G6_The_gate_stands_before_every_page_of_a_Caf_that_declared_nothing(string adresse)
    {
        var navigateur = await hote.ConnecterAsync(Jocelyne);

        var page = await navigateur.VisiterAsync(adresse);

        Assert.StartsWith("/caf/974/nombre", page.Adresse);
        Assert.Contains("Avant toute chose", page.Texte);
    }

    [Fact]
    public async Task A_direct_post_does_not_pass_the_gate()
    {
        var navigateur = await hote.ConnecterAsync(Jocelyne);
        var dossier = await hote.DossierDeAsync("Ti Kaz Savoir", CodeCaf.Lire("974"));
        var porte = await navigateur.VisiterAsync("/caf/974");

        var page = await navigateur.PosterAsync(
            $"/caf/974/dossiers/{dossier.Id}?handler=MettreALEcart",
            [new("jeton", porte.Jeton), new("raison", "Essai"), new("motif", "essai")]);

        Assert.StartsWith("/caf/974/nombre", page.Adresse);
        Assert.Null((await hote.RelireAsync(dossier)).MiseALEcart);
    }

    [Fact]
    public async Task A_form_that_names_another_Caf_is_about_the_Caf_of_its_address()
    {
        await using var vierge = await HoteDeTest.NeufAsync();
        var navigateur = await vierge.ConnecterAsync("a.martin");
        var page = await navigateur.VisiterAsync("/caf/763/nombre");
        var avant = await vierge.Suivi.StructuresFinanceesAsync(HoteDeTest.Campagne, HoteDeTest.ValDOise);

        await navigateur.PosterAsync("/caf/763/nombre", [new("jeton", page.Jeton), new("nombre", "77"), new("Caf", "951")]);

        Assert.Equal(77, await vierge.Suivi.StructuresFinanceesAsync(HoteDeTest.Campagne, HoteDeTest.SeineMaritime));
        Assert.Equal(avant, await vierge.Suivi.StructuresFinanceesAsync(HoteDeTest.Campagne, HoteDeTest.ValDOise));
    }

    [Fact]
    public async Task G6_Zero_is_an_answer_and_leads_where_one_was_going()
    {
        await using var vierge = await HoteDeTest.NeufAsync();
        var navigateur = await vierge.ConnecterAsync(Jocelyne);
        var porte = await navigateur.VisiterAsync("/caf/974?filtre=a-verifier");

        var page = await navigateur.EnvoyerAsync(porte, porte.Bouton("Valider"), ("nombre", "0"));

        Assert.Equal("/caf/974?filtre=a-verifier", page.Adresse);
        Assert.Equal(0, await vierge.Suivi.StructuresFinanceesAsync(HoteDeTest.Campagne, CodeCaf.Lire("974")));
    }

    [Theory]
    [InlineData("", "écrivez 0")]
    [InlineData("douze", "en chiffres uniquement")]
    [InlineData("-1", "en chiffres uniquement")]
    [InlineData("1e3", "en chiffres uniquement")]
    [InlineData("１２", "en chiffres uniquement")]
    [InlineData("10000", "ne peut pas dépasser 9\u202F999")]
    [InlineData("99999999999999999999", "ne peut pas dépasser 9\u202F999")]
    public async Task A_bad_number_is_said_beside_the_field_and_kept(string saisie, string message)
    {
        var navigateur = await hote.ConnecterAsync("a.martin");
        var porte = await navigateur.VisiterAsync("/caf/763/nombre");

        var page = await navigateur.EnvoyerAsync(porte, porte.Bouton("Valider"), ("nombre", saisie));

        Assert.Contains(message, page.Un("#nombre-erreur").TextContent);
        Assert.Equal("true", page.Un("#nombre").GetAttribute("aria-invalid"));
        Assert.Contains("nombre-erreur", page.Un("#nombre").GetAttribute("aria-describedby"));
        Assert.Equal(saisie, page.Un("#nombre").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task G7_The_number_is_modified_later_from_the_bilan()
    {
        var navigateur = await hote.ConnecterAsync("s.benali");
        var bilan = await navigateur.VisiterAsync("/caf/951");
        var porte = await navigateur.VisiterAsync(bilan.Lien("Modifier"));

        var page = await navigateur.EnvoyerAsync(porte, porte.Bouton("Valider"), ("nombre", "1 200"));

        Assert.Equal("/caf/951", page.Adresse);
        Assert.Contains("1200", page.Annonce);
        Assert.Equal(1200, await hote.Suivi.StructuresFinanceesAsync(HoteDeTest.Campagne, HoteDeTest.ValDOise));
    }

    [Fact]
    public async Task G7_The_menu_of_the_Caf_leads_to_the_number_and_its_history()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var anne = await neuf.ConnecterAsync("a.martin");
        var porte = await anne.VisiterAsync((await anne.VisiterAsync("/caf/763")).Lien("Modification Nb structures"));
        var avant = Historique(porte);
        await anne.EnvoyerAsync(porte, porte.Bouton("Valider"), ("nombre", "16"));
        neuf.Horloge.Advance(TimeSpan.FromHours(1));
        var pierre = await neuf.ConnecterAsync("p.lefebvre");
        porte = await pierre.VisiterAsync("/caf/763/nombre");
        await pierre.EnvoyerAsync(porte, porte.Bouton("Valider"), ("nombre", "0"));

        var page = await pierre.VisiterAsync("/caf/763/nombre");

        Assert.Equal(["22/05/2019 à 10 h 00 aucun 15 Anne Martin"], avant);
        Assert.Equal(["12/06/2019 à 11 h 00 16 0 Pierre Lefebvre", "12/06/2019 à 10 h 00 15 16 Anne Martin", .. avant], Historique(page));
        Assert.Contains("Administration / CAF / Modification Nb structures", page.Texte);
    }

    [Fact]
    public async Task The_same_number_again_is_no_line_of_history()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("a.martin");
        var porte = await navigateur.VisiterAsync("/caf/763/nombre");

        var page = await navigateur.EnvoyerAsync(porte, porte.Bouton("Valider"), ("nombre", "15"));

        Assert.Contains("inchangé", page.Annonce);
        Assert.Single(await neuf.Suivi.DeclarationsAsync(HoteDeTest.Campagne, HoteDeTest.SeineMaritime));
    }

    [Fact]
    public async Task Several_agents_at_the_same_moment_lose_no_line()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateurs = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => neuf.ConnecterAsync("a.martin")));
        var portes = await Task.WhenAll(navigateurs.Select(navigateur => navigateur.VisiterAsync("/caf/763/nombre")));

        var pages = await Task.WhenAll(navigateurs.Select((navigateur, n) =>
            navigateur.EnvoyerAsync(portes[n], portes[n].Bouton("Valider"), ("nombre", $"{100 + n}"))));

        Assert.All(pages, page => Assert.Equal(HttpStatusCode.OK, page.Statut));
        var lignes = await neuf.Suivi.DeclarationsAsync(HoteDeTest.Campagne, HoteDeTest.SeineMaritime);
        Assert.Equal([15, .. Enumerable.Range(100, 6)], lignes.Select(ligne => ligne.Nombre).Order());
    }

    [Fact]
    public async Task G7_The_history_is_still_read_once_the_number_is_fixed()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        neuf.Horloge.SetUtcNow(new DateTimeOffset(2019, 9, 2, 8, 0, 0, TimeSpan.Zero));

        var page = await (await neuf.ConnecterAsync("a.martin")).VisiterAsync("/caf/763/nombre");

        Assert.Contains("ne se modifie plus", page.Texte);
        Assert.Equal(["22/05/2019 à 10 h 00 aucun 15 Anne Martin"], Historique(page));
        Assert.False(page.ABouton("Valider"));
    }

    [Theory]
    [InlineData("/caf/951/nombre")]
    [InlineData("/caf/999/nombre")]
    [InlineData("/caf/7632/nombre")]
    public async Task The_number_of_another_Caf_is_not_found(string adresse)
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var page = await navigateur.VisiterAsync(adresse);

        Assert.Equal(HttpStatusCode.NotFound, page.Statut);
    }

    [Fact]
    public async Task The_Cnaf_reads_without_declaring_and_cannot_declare()
    {
        var navigateur = await hote.ConnecterAsync("m.girard");

        var bilan = await navigateur.VisiterAsync("/caf/974");
        var nombre = await navigateur.VisiterAsync("/caf/974/nombre");
        var forge = await navigateur.PosterAsync("/caf/974/nombre", [new("jeton", nombre.Jeton), new("nombre", "5")]);

        Assert.Equal("/caf/974", bilan.Adresse);
        Assert.Contains("non déclarés", bilan.Texte);
        Assert.Contains("n’a pas encore déclaré ce nombre", nombre.Texte);
        Assert.Empty(nombre.Document.QuerySelectorAll("#nombre"));
        Assert.Equal(HttpStatusCode.NotFound, forge.Statut);
        Assert.Null(await hote.Suivi.StructuresFinanceesAsync(HoteDeTest.Campagne, CodeCaf.Lire("974")));
        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.VisiterAsync("/caf/999/nombre")).Statut);
    }

    [Fact]
    public async Task The_Cnaf_reads_the_history_of_any_Caf()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("m.girard");
        var bilan = await navigateur.VisiterAsync("/caf/951");

        var page = await navigateur.VisiterAsync(bilan.Lien("Historique Nb structures"));

        Assert.Equal(["22/05/2019 à 10 h 00 aucun 6 Samira Benali"], Historique(page));
        Assert.Contains("Nombre déclaré : 6. Elle seule le déclare et le modifie.", page.Texte);
    }

    private static IEnumerable<string> Historique(PageLue page) =>
        page.Document.QuerySelectorAll("#declarations tbody tr").Select(ligne => PageLue.Plier(ligne.TextContent));
}
