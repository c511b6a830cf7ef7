using Microsoft.EntityFrameworkCore;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Comptes;

/// <summary>Checklist 14 and 17: password and address change for who gives the present password; the rest is cut and told.</summary>
public sealed class ChangementsTests
{
    private const string Nouveau = "cinq renards roux dans la neige";
    private const string Neuve = "bureau@colibris-asso.example";
    private const string AutrementEcrite = "Bureau@colibris-asso.example";

    [Fact]
    public async Task A_changed_password_cuts_the_other_sessions_and_is_told_to_its_owner()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var (ici, ailleurs) = await DeuxSessionsAsync(hote);

        var apres = await ChangerAsync(ici, GestesDePorteur.MotDePasse, Nouveau);

        Assert.Equal("/compte", apres.Adresse);
        Assert.True(await ici.EstConnecteAsync());
        Assert.False(await ailleurs.EstConnecteAsync());
        Assert.Equal("compte.mot-de-passe-change", (await new BoiteAuxLettres(hote).UneAsync(GestesDePorteur.Colibris)).Nature);
        Assert.Equal("/compte/connexion", (await hote.Navigateur().SeConnecterAsync(GestesDePorteur.Colibris)).Adresse);
    }

    [Fact]
    public async Task Without_the_present_password_nothing_changes()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var (ici, ailleurs) = await DeuxSessionsAsync(hote);

        var apres = await ChangerAsync(ici, "une phrase devinée au hasard", Nouveau);

        Assert.Contains("Ce n’est pas votre mot de passe actuel", apres.Texte);
        Assert.True(await ailleurs.EstConnecteAsync());
        Assert.Empty(await new BoiteAuxLettres(hote).ReleverAsync());
    }

    [Fact]
    public async Task Guessing_the_present_password_in_an_open_session_meets_the_same_gate()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var (ici, _) = await DeuxSessionsAsync(hote);
        var avant = hote.Empreintes.Verifications;

        for (var i = 0; i < 14; i++)
            await ChangerAsync(ici, $"une phrase devinée au hasard {i}", Nouveau);

        Assert.Equal(10, hote.Empreintes.Verifications - avant);
    }

    [Fact]
    public async Task An_address_changes_when_the_new_one_confirms_the_old_one_is_told_and_sessions_end()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var (ici, ailleurs) = await DeuxSessionsAsync(hote);

        await DemanderAsync(ici, Neuve);
        var lettre = await boite.UneAsync(Neuve);
        await hote.Navigateur().VisiterAsync(lettre.Lien);
        var avantConfirmation = await ailleurs.EstConnecteAsync();
        var apres = await hote.Navigateur().SuivreAsync(lettre.Lien);
        var dite = await boite.UneAsync(GestesDePorteur.Colibris);

        Assert.True(avantConfirmation);
        Assert.Contains("Adresse changée", apres.Annonce);
        Assert.False(await ici.EstConnecteAsync());
        Assert.False(await ailleurs.EstConnecteAsync());
        Assert.Equal("compte.adresse-changee", dite.Nature);
        Assert.Contains("b…@colibris-asso.example", dite.Texte);
        Assert.Equal("/compte/connexion", (await hote.Navigateur().SeConnecterAsync(GestesDePorteur.Colibris)).Adresse);
        Assert.Contains("Les Colibris", (await hote.Navigateur().SeConnecterAsync(Neuve)).Texte);
        Assert.Contains("Ce lien ne sert plus.", (await hote.Navigateur().VisiterAsync(lettre.Lien)).Texte);
    }

    [Fact]
    public async Task An_address_that_has_an_account_reads_the_same_and_is_told_so_itself()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var (ici, _) = await DeuxSessionsAsync(hote);

        var libre = await DemanderAsync(ici, Neuve);
        await boite.ReleverAsync();
        var prise = await DemanderAsync(ici, GestesDePorteur.SaintAubin);

        Assert.Equal((libre.Adresse, libre.Texte), (prise.Adresse, prise.Texte));
        var lettre = await boite.UneAsync(GestesDePorteur.SaintAubin);
        Assert.Equal("/compte/connexion", lettre.Lien);
        Assert.Contains("comme nouvelle adresse de connexion d’un autre compte Clas", lettre.Texte);
        Assert.DoesNotContain("demander un compte", lettre.Texte);
    }

    [Fact]
    public async Task An_account_that_never_confirmed_blocks_no_address_and_gives_way_to_who_confirms()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var (ici, _) = await DeuxSessionsAsync(hote);
        await hote.Navigateur().SInscrireAsync("Quelqu’un d’autre", Neuve, Nouveau);
        var enAttente = (await boite.UneAsync(Neuve)).Lien;

        await DemanderAsync(ici, AutrementEcrite);
        var lien = (await boite.UneAsync(AutrementEcrite)).Lien;
        await hote.Navigateur().VisiterAsync(lien);
        var avant = await CombienAsync(hote, Neuve);
        var apres = await hote.Navigateur().SuivreAsync(lien);

        Assert.Equal(1, avant);
        Assert.Contains("Adresse changée", apres.Annonce);
        Assert.Equal(1, await CombienAsync(hote, Neuve));
        Assert.Contains("Ce lien ne sert plus.", (await hote.Navigateur().VisiterAsync(enAttente)).Texte);
        Assert.Equal("/compte/connexion", (await hote.Navigateur().SeConnecterAsync(Neuve, Nouveau)).Adresse);
        Assert.Contains("Les Colibris", (await hote.Navigateur().SeConnecterAsync(Neuve)).Texte);
    }

    [Fact]
    public async Task An_account_that_confirmed_while_the_link_waited_keeps_its_address()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var (ici, _) = await DeuxSessionsAsync(hote);
        await DemanderAsync(ici, Neuve);
        var lien = (await boite.UneAsync(Neuve)).Lien;
        await hote.NouveauPorteurAsync(boite, "Quelqu’un d’autre", Neuve);

        var apres = await hote.Navigateur().SuivreAsync(lien);

        Assert.Contains("Ce lien ne sert plus.", apres.Texte);
        Assert.Contains("Quelqu’un d’autre", (await (await SessionAsync(hote, Neuve)).VisiterAsync("/compte")).Texte);
        Assert.Equal(1, await CombienAsync(hote, GestesDePorteur.Colibris));
    }

    [Fact]
    public async Task An_address_is_not_asked_to_confirm_without_the_present_password()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var (ici, _) = await DeuxSessionsAsync(hote);

        var page = await DemanderAsync(ici, Neuve, "une phrase devinée au hasard");

        Assert.Contains("Ce n’est pas votre mot de passe actuel", page.Texte);
        Assert.Equal(Neuve, page.Un("#courriel").GetAttribute("value"));
        Assert.Empty(await new BoiteAuxLettres(hote).ReleverAsync());
    }

    [Fact]
    public async Task The_account_page_shows_what_is_known_of_its_owner()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var page = await (await hote.ConnecterAsync("nadia.cherif@courrier.example")).VisiterAsync("/compte");

        Assert.Contains("Nadia Cherif", page.Texte);
        Assert.Contains("nadia.cherif@courrier.example", page.Texte);
        Assert.Contains("La Clé des mots", page.Texte);
        Assert.Contains("Ludothèque de Darnétal", page.Texte);
    }

    private static Task<int> CombienAsync(HoteDeTest hote, string courriel)
    {
        var normalise = courriel.ToUpperInvariant();
        return hote.DansLaBaseAsync(contexte => contexte.Users.CountAsync(compte => compte.NormalizedEmail == normalise));
    }

    private static async Task<Navigateur> SessionAsync(HoteDeTest hote, string courriel)
    {
        var navigateur = hote.Navigateur();
        await navigateur.SeConnecterAsync(courriel);
        return navigateur;
    }

    private static async Task<(Navigateur Ici, Navigateur Ailleurs)> DeuxSessionsAsync(HoteDeTest hote)
    {
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        var (ici, ailleurs) = (hote.Navigateur(), hote.Navigateur());
        await ici.SeConnecterAsync(GestesDePorteur.Colibris);
        await ailleurs.SeConnecterAsync(GestesDePorteur.Colibris);
        return (ici, ailleurs);
    }

    private static async Task<PageLue> ChangerAsync(Navigateur navigateur, string actuel, string nouveau)
    {
        var page = await navigateur.VisiterAsync("/compte/mot-de-passe");
        return await navigateur.EnvoyerAsync(page, page.Bouton("Changer de mot de passe"), ("motDePasse", actuel), ("nouveau", nouveau));
    }

    private static async Task<PageLue> DemanderAsync(Navigateur navigateur, string courriel, string motDePasse = GestesDePorteur.MotDePasse)
    {
        var page = await navigateur.VisiterAsync("/compte/adresse");
        return await navigateur.EnvoyerAsync(page, page.Bouton("Recevoir un lien"), ("courriel", courriel), ("motDePasse", motDePasse));
    }
}
