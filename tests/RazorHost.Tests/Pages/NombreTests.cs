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
    [InlineData("10000", "ne peut pas dépasser 9999")]
    [InlineData("99999999999999999999", "ne peut pas dépasser 9999")]
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

        Assert.Equal("/caf/974", bilan.Adresse);
        Assert.Contains("non déclarés", bilan.Texte);
        Assert.Equal(HttpStatusCode.NotFound, nombre.Statut);
    }
}
