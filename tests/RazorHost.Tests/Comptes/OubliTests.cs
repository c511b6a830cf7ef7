using Microsoft.EntityFrameworkCore;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Comptes;

/// <summary>P3: a porteur recovers its access (checklist 4 and 11).</summary>
public sealed class OubliTests
{
    private const string Nouveau = "cinq renards roux dans la neige";

    [Fact]
    public async Task P3_A_lost_password_is_replaced_and_every_other_session_ends()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var ailleurs = await hote.ConnecterAsync(GestesDePorteur.Colibris);
        var ici = hote.Navigateur();
        await ici.OublierAsync(GestesDePorteur.Colibris);

        var apres = await ici.SuivreAsync((await boite.UneAsync(GestesDePorteur.Colibris)).Lien, ("nouveau", Nouveau));

        Assert.Equal("/porteur", apres.Adresse);
        Assert.Contains("Les Colibris", apres.Texte);
        Assert.False(await ailleurs.EstConnecteAsync());
        Assert.Equal("compte.mot-de-passe-change", (await boite.UneAsync(GestesDePorteur.Colibris)).Nature);
        Assert.Equal("/porteur", (await hote.Navigateur().SeConnecterAsync(GestesDePorteur.Colibris, Nouveau)).Adresse);
    }

    [Fact]
    public async Task An_unknown_address_reads_the_same_does_the_same_and_gets_nothing()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);

        var connue = await hote.Navigateur().OublierAsync(GestesDePorteur.Colibris);
        var inconnue = await hote.Navigateur().OublierAsync("personne@nulle-part.example");

        Assert.Equal((connue.Statut, connue.Adresse, connue.Texte), (inconnue.Statut, inconnue.Adresse, inconnue.Texte));
        Assert.Equal(2, await hote.DansLaBaseAsync(contexte => contexte.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM clas_courriers WHERE nature = 'compte.reinitialisation'").SingleAsync()));
        Assert.Equal([GestesDePorteur.Colibris], Assert.Single(await boite.ReleverAsync()).Destinataires);
    }

    [Fact]
    public async Task Looking_at_the_link_does_not_use_it()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var lien = await DemanderAsync(hote);

        await hote.Navigateur().VisiterAsync(lien);
        await hote.Navigateur().VisiterAsync(lien);

        Assert.Equal("/porteur", (await hote.Navigateur().SuivreAsync(lien, ("nouveau", Nouveau))).Adresse);
    }

    [Fact]
    public async Task Two_at_once_are_one_success()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var lien = await DemanderAsync(hote);
        var prets = new List<(Navigateur Navigateur, PageLue Page)>();
        foreach (var navigateur in new[] { hote.Navigateur(), hote.Navigateur() })
            prets.Add((navigateur, await navigateur.VisiterAsync(lien)));

        var pages = await Task.WhenAll(prets.Select((pret, i) => pret.Navigateur.EnvoyerAsync(
            pret.Page, pret.Page.Bouton("Enregistrer ce mot de passe"), ("nouveau", $"{Nouveau} {i}"))));

        Assert.Single(pages, page => page.Adresse == "/porteur");
        Assert.Single(pages, page => page.Texte.Contains("Ce lien ne sert plus.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_lives_one_hour()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var lien = await DemanderAsync(hote);

        hote.Horloge.Advance(TimeSpan.FromHours(1));

        Assert.Contains("Ce lien ne sert plus.", (await hote.Navigateur().VisiterAsync(lien)).Texte);
    }

    [Fact]
    public async Task A_newer_link_kills_the_older()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var ancien = await DemanderAsync(hote, boite);
        var recent = await DemanderAsync(hote, boite);

        Assert.Contains("Ce lien ne sert plus.", (await hote.Navigateur().VisiterAsync(ancien)).Texte);
        Assert.True((await hote.Navigateur().VisiterAsync(recent)).ABouton("Enregistrer ce mot de passe"));
    }

    [Fact]
    public async Task A_password_changed_meanwhile_kills_the_link()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        var lien = await DemanderAsync(hote);
        var navigateur = hote.Navigateur();
        await navigateur.SeConnecterAsync(GestesDePorteur.Colibris);
        var page = await navigateur.VisiterAsync("/compte/mot-de-passe");
        await navigateur.EnvoyerAsync(
            page, page.Bouton("Changer de mot de passe"), ("motDePasse", GestesDePorteur.MotDePasse), ("nouveau", Nouveau));

        Assert.Contains("Ce lien ne sert plus.", (await hote.Navigateur().VisiterAsync(lien)).Texte);
    }

    [Fact]
    public async Task A_refused_password_keeps_the_link_alive_and_names_the_reason()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var lien = await DemanderAsync(hote);

        var refusee = await hote.Navigateur().SuivreAsync(lien, ("nouveau", "mes colibris bleus volent"));

        Assert.Contains("« colibris »", refusee.Texte);
        Assert.Equal("/porteur", (await hote.Navigateur().SuivreAsync(lien, ("nouveau", Nouveau))).Adresse);
    }

    [Theory]
    [InlineData("")]
    [InlineData("n’importe quoi")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_forged_link_opens_nothing(string secret)
    {
        await using var hote = await HoteDeTest.NeufAsync();

        var page = await hote.Navigateur().VisiterAsync($"/compte/reinitialiser?lien={Uri.EscapeDataString(secret)}");

        Assert.Contains("Ce lien ne sert plus.", page.Texte);
    }

    [Fact]
    public async Task A_link_of_one_kind_is_no_link_of_another()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var lien = await DemanderAsync(hote);

        Assert.Contains("Ce lien ne sert plus.", (await hote.Navigateur().VisiterAsync(lien.Replace("reinitialiser", "nouvelle-adresse", StringComparison.Ordinal))).Texte);
        Assert.Contains("Ce lien ne sert plus.", (await hote.Navigateur().VisiterAsync(lien.Replace("reinitialiser", "confirmer", StringComparison.Ordinal))).Texte);
    }

    [Fact]
    public async Task The_database_does_not_hold_the_secret_of_a_link()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var lien = await DemanderAsync(hote);

        Assert.DoesNotContain(lien.Split('=')[1], await Tables.ToutLireAsync(hote));
    }

    [Fact]
    public async Task A_forged_Host_header_is_in_no_link()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var navigateur = hote.Navigateur();
        navigateur.Client.DefaultRequestHeaders.Host = "pirate.example";
        await navigateur.OublierAsync(GestesDePorteur.Colibris);

        Assert.DoesNotContain("pirate", (await boite.UneAsync(GestesDePorteur.Colibris)).Texte);
    }

    private static async Task<string> DemanderAsync(HoteDeTest hote, BoiteAuxLettres? boite = null)
    {
        await hote.Navigateur().OublierAsync(GestesDePorteur.Colibris);
        return (await (boite ?? new BoiteAuxLettres(hote)).UneAsync(GestesDePorteur.Colibris)).Lien;
    }
}
