using System.Net;
using Microsoft.EntityFrameworkCore;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Comptes;

/// <summary>P1: a porteur creates its account, confirms its address, and nobody learns who has one (checklist 11).</summary>
public sealed class InscriptionTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task P1_An_account_is_asked_for_confirmed_and_opened()
    {
        var boite = new BoiteAuxLettres(hote);
        await boite.ReleverAsync();
        var navigateur = hote.Navigateur();

        var demandee = await navigateur.SInscrireAsync("Rose Lemaire", "rose@essai.example");
        var lettre = await boite.UneAsync("rose@essai.example");
        var ouvert = await navigateur.SuivreAsync(lettre.Lien, ("motDePasse", GestesDePorteur.MotDePasse));

        Assert.Equal("Consultez votre messagerie", demandee.Un("h1").TextContent);
        Assert.StartsWith("https://clas.example/compte/confirmer?lien=", lettre.Message.Lien());
        Assert.Equal("/porteur", ouvert.Adresse);
        Assert.Contains("Adresse confirmée", ouvert.Annonce);
        Assert.Contains("Rose Lemaire", ouvert.Un(".compte").TextContent);
        Assert.Contains("ne répond encore pour aucune structure", ouvert.Texte);
    }

    [Fact]
    public async Task A_known_address_gets_the_same_page_the_same_work_and_a_letter_to_its_owner()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(neuf);
        var depart = neuf.Empreintes.Faites;

        var inconnue = await neuf.Navigateur().SInscrireAsync("Rose Lemaire", "rose@essai.example");
        var milieu = neuf.Empreintes.Faites;
        var connue = await neuf.Navigateur().SInscrireAsync("Rose Lemaire", GestesDePorteur.Colibris);
        var lettres = await boite.ReleverAsync();

        Assert.Equal((inconnue.Statut, inconnue.Adresse, inconnue.Texte), (connue.Statut, connue.Adresse, connue.Texte));
        Assert.Equal((1, 1), (milieu - depart, neuf.Empreintes.Faites - milieu));
        Assert.Equal("compte.deja", Assert.Single(lettres, lettre => lettre.Destinataires.Contains(GestesDePorteur.Colibris)).Nature);
        Assert.Equal("Hélène Caron", await neuf.DansLaBaseAsync(contexte => contexte.Users
            .Where(compte => compte.Email == GestesDePorteur.Colibris).Select(compte => compte.Nom).SingleAsync()));
    }

    [Fact]
    public async Task Looking_at_the_link_confirms_nothing_and_uses_nothing()
    {
        var boite = new BoiteAuxLettres(hote);
        await boite.ReleverAsync();
        await hote.Navigateur().SInscrireAsync("Ali Robot", "robot@essai.example");
        var lien = (await boite.UneAsync("robot@essai.example")).Lien;

        for (var i = 0; i < 3; i++)
            await hote.Navigateur().VisiterAsync(lien);

        Assert.False(await EstConfirmeAsync(hote, "robot@essai.example"));
        Assert.Equal("/porteur", (await hote.Navigateur().SuivreAsync(lien, ("motDePasse", GestesDePorteur.MotDePasse))).Adresse);
    }

    [Fact]
    public async Task A_link_used_twice_says_so_and_touches_nothing()
    {
        var boite = new BoiteAuxLettres(hote);
        await boite.ReleverAsync();
        await hote.Navigateur().SInscrireAsync("Deux Fois", "deux@essai.example");
        var lien = (await boite.UneAsync("deux@essai.example")).Lien;
        await hote.Navigateur().SuivreAsync(lien, ("motDePasse", GestesDePorteur.MotDePasse));

        var page = await hote.Navigateur().VisiterAsync(lien);

        Assert.Equal(HttpStatusCode.OK, page.Statut);
        Assert.Contains("Ce lien ne sert plus.", page.Texte);
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Whoever_asked_with_someone_elses_address_does_not_get_it_confirmed_by_that_person()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(neuf);
        await neuf.Navigateur().SInscrireAsync("Jo", "victime@essai.example", "le mot du pirate est long");
        var lien = (await boite.UneAsync("victime@essai.example")).Lien;

        var page = await neuf.Navigateur().SuivreAsync(lien, ("motDePasse", GestesDePorteur.MotDePasse));

        Assert.Contains("Ce n’est pas le mot de passe choisi", page.Texte);
        Assert.False(await EstConfirmeAsync(neuf, "victime@essai.example"));
    }

    [Fact]
    public async Task While_unconfirmed_the_last_request_holds_and_kills_the_earlier_link()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(neuf);
        await neuf.Navigateur().SInscrireAsync("Une", "reprise@essai.example", "une phrase de jadis bien longue");
        var ancien = (await boite.UneAsync("reprise@essai.example")).Lien;
        await neuf.Navigateur().SInscrireAsync("Deux", "reprise@essai.example");

        Assert.Contains("Ce lien ne sert plus.", (await neuf.Navigateur().VisiterAsync(ancien)).Texte);
        var ouvert = await neuf.Navigateur().SuivreAsync((await boite.UneAsync("reprise@essai.example")).Lien, ("motDePasse", GestesDePorteur.MotDePasse));
        Assert.Contains("Deux", ouvert.Un(".compte").TextContent);
    }

    [Fact]
    public async Task An_account_is_closed_until_its_address_is_confirmed()
    {
        await hote.Navigateur().SInscrireAsync("Trop Tôt", "tot@essai.example");

        Assert.Equal("/compte/connexion", (await hote.Navigateur().SeConnecterAsync("tot@essai.example")).Adresse);
    }

    [Theory]
    [InlineData("", "jo@essai.example", "Écrivez votre prénom et votre nom.")]
    [InlineData("Jo", "pas une adresse", "Écrivez une adresse e-mail complète")]
    [InlineData("Jo", "jo@essai.example\nBcc: x@y.fr", "Écrivez une adresse e-mail complète")]
    public async Task What_was_typed_is_kept_but_the_password(string nom, string courriel, string erreur)
    {
        var page = await hote.Navigateur().SInscrireAsync(nom, courriel);

        Assert.Contains(erreur, page.Texte);
        Assert.Equal(nom, page.Un("#nom").GetAttribute("value") ?? "");
        Assert.Equal(courriel.ReplaceLineEndings(""), (page.Un("#courriel").GetAttribute("value") ?? "").ReplaceLineEndings(""));
        Assert.DoesNotContain(GestesDePorteur.MotDePasse, page.Document.Source.Text);
    }

    [Fact]
    public async Task A_network_that_asks_without_end_is_told_so_whatever_the_address()
    {
        await using var neuf = await HoteDeTest.NeufAsync(new Dictionary<string, string> { ["Limites:CourriersParDemandeur"] = "3" });
        var navigateur = neuf.Navigateur("203.0.113.9");
        for (var i = 0; i < 3; i++)
            await navigateur.SInscrireAsync("Jo", $"jo{i}@essai.example");

        var connue = await navigateur.SInscrireAsync("Jo", GestesDePorteur.Colibris);
        var inconnue = await navigateur.SInscrireAsync("Jo", "jo9@essai.example");

        Assert.Contains("Trop de demandes", connue.Texte);
        Assert.Equal(connue.Texte, inconnue.Texte);
    }

    [Fact]
    public async Task One_address_gets_five_letters_an_hour_and_the_page_does_not_say_so()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(neuf);
        var textes = new List<string>();

        for (var i = 0; i < 7; i++)
            textes.Add((await neuf.Navigateur().SInscrireAsync("Jo", GestesDePorteur.Colibris)).Texte);

        Assert.Single(textes.Distinct());
        Assert.Equal(5, (await boite.ReleverAsync()).Count);
    }

    private static Task<bool> EstConfirmeAsync(HoteDeTest hote, string courriel) => hote.DansLaBaseAsync(contexte =>
        contexte.Users.Where(compte => compte.Email == courriel).Select(compte => compte.EmailConfirmed).SingleAsync());
}
