using System.Net;
using Microsoft.EntityFrameworkCore;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Hote;

/// <summary>Errors end on a French page, without a trace, that needs no database.</summary>
public sealed class ErreursTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_French()
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var page = await navigateur.VisiterAsync("/nulle/part");

        Assert.Equal(HttpStatusCode.NotFound, page.Statut);
        Assert.Equal("Page introuvable", page.Un("h1").TextContent);
    }

    [Fact]
    public async Task An_error_page_leads_whoever_is_signed_in_to_the_assistance()
    {
        var agent = await (await hote.ConnecterAsync("a.martin")).VisiterAsync("/nulle/part");
        var visiteur = await hote.Navigateur().VisiterAsync("/erreur/500");

        Assert.Equal("/aide/assistance", agent.Lien("Contacter l’assistance technique"));
        Assert.Null(visiteur.Document.QuerySelector("a[href*='assistance']"));
    }

    [Fact]
    public async Task A_fault_shows_no_trace_and_needs_no_database()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("a.martin");
        await neuf.DansLaBaseAsync(contexte => contexte.Database.ExecuteSqlRawAsync(
            "ALTER TABLE Habilitations RENAME TO h; ALTER TABLE clas_campagnes RENAME TO c; ALTER TABLE DataProtectionKeys RENAME TO d"));

        var page = await navigateur.VisiterAsync("/caf/763");

        Assert.Equal(HttpStatusCode.InternalServerError, page.Statut);
        Assert.Equal("Le service rencontre un problème", page.Un("h1").TextContent);
        Assert.DoesNotContain("Exception", page.Document.Source.Text);
        Assert.DoesNotContain("SQLite", page.Document.Source.Text);
        Assert.Equal("text/html", page.Reponse.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_in_French()
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        var page = await navigateur.PosterAsync("/caf/763/nombre", [new("nombre", "12")]);

        Assert.Equal(HttpStatusCode.BadRequest, page.Statut);
        Assert.Equal("La demande n’a pas pu être lue", page.Un("h1").TextContent);
        Assert.Equal(15, await hote.Suivi.StructuresFinanceesAsync(HoteDeTest.Campagne, HoteDeTest.SeineMaritime));
    }

    [Theory]
    [InlineData("OPTIONS")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task A_method_no_page_answers_is_refused(string methode)
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        using var reponse = await navigateur.Client.SendAsync(new HttpRequestMessage(new HttpMethod(methode), "/caf/763"));

        Assert.InRange((int)reponse.StatusCode, 400, 499);
    }

    [Theory]
    [InlineData("/caf/763?apres=%00%ff")]
    [InlineData("/caf/763?q=%00")]
    [InlineData("/caf/763?q=%ED%A0%80")]
    [InlineData("/caf/763/dossiers/%F0%9F%98%80")]
    [InlineData("/caf/763?filtre=nimporte")]
    [InlineData("/caf/763/nombre?retour=%00")]
    [InlineData("/erreur/999")]
    [InlineData("/erreur/-1")]
    public async Task Hostile_addresses_are_never_a_fault(string adresse)
    {
        var navigateur = await hote.ConnecterAsync("a.martin");

        using var reponse = await navigateur.Client.GetAsync(adresse);

        Assert.InRange((int)reponse.StatusCode, 200, 499);
    }
}
