using System.Net;
using Microsoft.EntityFrameworkCore;
using RazorHost.Tests.Comptes;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>« Administration / CAF / Tableau campagnes précédentes » (G31–G33, G41).</summary>
public sealed class CampagnesPrecedentesTests
{
    private const string Tableau = "/caf/763/campagnes-precedentes";
    private const string Neuve = "bureau@colibris-asso.example";

    [Fact]
    public async Task G31_An_agent_chooses_a_past_campagne_and_finds_those_taken_into_account_alone()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var agent = await hote.ConnecterAsync("a.martin");
        var tableau = await agent.VisiterAsync((await agent.VisiterAsync("/caf/763")).Lien("Tableau campagnes précédentes"));

        var plusAncienne = await agent.VisiterAsync($"{Tableau}?campagne=2016-2017");

        Assert.Equal(["2017-2018", "2016-2017"], tableau.Document.QuerySelectorAll("select[name=campagne] option").Select(choix => choix.TextContent));
        Assert.Contains("prises en compte pour la campagne 2017-2018", tableau.Texte);
        Assert.Contains("prises en compte pour la campagne 2016-2017", plusAncienne.Texte);
        Assert.Equal(
            ["Amicale laïque de Grand-Quevilly", "Café des devoirs de Fécamp", "Centre social Les Hauts", "Foyer rural du Pays de Caux", "Les Colibris", "Mairie de Saint-Aubin-lès-Elbeuf"],
            tableau.Document.QuerySelectorAll("tbody th").Select(nom => PageLue.Plier(nom.TextContent)));
    }

    [Fact]
    public async Task G32_Each_line_has_its_number_name_Sias_and_login_address_and_no_password()
    {
        await using var hote = await HoteDeTest.NeufAsync();

        var page = await (await hote.ConnecterAsync("a.martin")).VisiterAsync($"{Tableau}?q=colibris");

        var ligne = Assert.Single(page.Document.QuerySelectorAll("tbody tr"));
        Assert.Matches("^Les Colibris 2017-763-\\d{4} \\d+ contact@colibris\\.example", PageLue.Plier(ligne.TextContent));
        Assert.DoesNotContain("mot de passe", PageLue.Plier(page.Un(".tableau").TextContent), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task G33_The_new_address_confirms_the_old_one_is_told_twice_and_sessions_end()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        var ouverte = await hote.ConnecterAsync(GestesDePorteur.Colibris);
        var agent = await hote.ConnecterAsync("a.martin");

        var demandee = await DemanderAsync(agent, Neuve);
        var lettres = await boite.ReleverAsync();
        var avant = await ouverte.EstConnecteAsync();
        var lien = Assert.Single(lettres, lettre => lettre.Destinataires.Contains(Neuve)).Lien;
        await hote.Navigateur().SuivreAsync(lien);

        Assert.Contains($"Un lien part à {Neuve} ; il est valable une heure. Le compte changera d’adresse dès qu’elle aura confirmé.", demandee.Annonce);
        Assert.Contains("pas encore confirmé", demandee.Texte);
        Assert.All(lettres, lettre => Assert.Contains("Anne Martin, de la Caf de la Seine-Maritime", lettre.Texte));
        Assert.Equal("compte.adresse-demandee", Assert.Single(lettres, lettre => lettre.Destinataires.Contains(GestesDePorteur.Colibris)).Nature);
        Assert.True(avant);
        Assert.False(await ouverte.EstConnecteAsync());
        Assert.Equal("compte.adresse-changee", (await boite.UneAsync(GestesDePorteur.Colibris)).Nature);
        Assert.Contains("Les Colibris", (await hote.Navigateur().SeConnecterAsync(Neuve)).Texte);
        Assert.Contains("confirmé le", (await agent.VisiterAsync(Tableau)).Texte);
    }

    [Fact]
    public async Task An_address_asked_for_in_vain_by_a_porteur_locked_out_is_moved_by_its_Caf()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        await hote.Navigateur().SInscrireAsync("Claire Morel", Neuve, "cinq renards roux dans la neige");
        await boite.ReleverAsync();
        var agent = await hote.ConnecterAsync("a.martin");

        await DemanderAsync(agent, Neuve);
        var lettres = await boite.ReleverAsync();
        await hote.Navigateur().SuivreAsync(Assert.Single(lettres, lettre => lettre.Destinataires.Contains(Neuve)).Lien);

        Assert.Contains("Les Colibris", (await hote.Navigateur().SeConnecterAsync(Neuve)).Texte);
        Assert.Contains("confirmé le", (await agent.VisiterAsync(Tableau)).Texte);
    }

    [Fact]
    public async Task An_address_that_opens_another_account_reads_the_same_and_its_owner_learns_who_gave_it()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var agent = await hote.ConnecterAsync("a.martin");

        var page = await DemanderAsync(agent, GestesDePorteur.SaintAubin);
        var lettres = await boite.ReleverAsync();

        Assert.Contains($"Un lien part à {GestesDePorteur.SaintAubin}", page.Annonce);
        var sienne = Assert.Single(lettres, lettre => lettre.Destinataires.Contains(GestesDePorteur.SaintAubin));
        Assert.Contains("Anne Martin, de la Caf de la Seine-Maritime, vient de donner cette adresse", sienne.Texte);
        Assert.Contains("une adresse n’ouvre qu’un compte", sienne.Texte);
        Assert.Equal("/compte/connexion", sienne.Lien);
    }

    [Fact]
    public async Task Without_confirmation_nothing_changes_and_a_new_password_cancels_the_asking()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        await DemanderAsync(await hote.ConnecterAsync("a.martin"), Neuve);
        var lien = (await boite.UneAsync(Neuve)).Lien;
        var porteur = hote.Navigateur();
        await porteur.SeConnecterAsync(GestesDePorteur.Colibris);
        var page = await porteur.VisiterAsync("/compte/mot-de-passe");

        await porteur.EnvoyerAsync(page, page.Bouton("Changer de mot de passe"), ("motDePasse", GestesDePorteur.MotDePasse), ("nouveau", "cinq renards roux dans la neige"));

        Assert.Contains("Ce lien ne sert plus.", (await hote.Navigateur().VisiterAsync(lien)).Texte);
        Assert.True(await porteur.EstConnecteAsync());
    }

    [Fact]
    public async Task An_account_that_two_Caf_know_is_for_the_Cnaf()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        await OuvrirAilleursAsync(hote);
        var agent = await hote.ConnecterAsync("a.martin");
        var adresse = await AdresseDuCompteAsync(agent);
        var page = await agent.VisiterAsync(adresse);

        await agent.PosterAsync(adresse, [new("jeton", (await agent.VisiterAsync("/caf/763/nombre")).Jeton), new("courriel", Neuve)]);
        var rien = await boite.ReleverAsync();
        await DemanderAsync(await hote.ConnecterAsync("m.girard"), Neuve);

        Assert.Contains("Seule la Cnaf peut changer son adresse", page.Texte);
        Assert.False(page.ABouton("Envoyer un lien"));
        Assert.Empty(rien);
        Assert.Contains("Marc Girard, de la Cnaf", (await boite.UneAsync(Neuve)).Texte);
    }

    [Theory]
    [InlineData("", "Écrivez une adresse e-mail complète")]
    [InlineData("colibris", "Écrivez une adresse e-mail complète")]
    [InlineData("a@b.example\r\nBcc: c@d.example", "Écrivez une adresse e-mail complète")]
    [InlineData("Contact@colibris.example", "C’est déjà l’adresse de ce compte")]
    public async Task A_bad_address_is_refused_beside_its_field_and_kept(string saisie, string erreur)
    {
        await using var hote = await HoteDeTest.NeufAsync();

        var page = await DemanderAsync(await hote.ConnecterAsync("a.martin"), saisie);

        Assert.Contains(erreur, page.Un("#courriel-erreur").TextContent);
        Assert.Equal(saisie.ReplaceLineEndings(""), (page.Un("#courriel").GetAttribute("value") ?? "").ReplaceLineEndings(""));
        Assert.Empty(await new BoiteAuxLettres(hote).ReleverAsync());
    }

    [Fact]
    public async Task An_account_of_another_Caf_and_one_that_does_not_exist_look_the_same()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var etranger = await hote.DansLaBaseAsync(contexte => contexte.Users.SingleAsync(compte => compte.Email == "clas@horizons95.example"));
        var agent = await hote.ConnecterAsync("a.martin");

        var sien = await agent.VisiterAsync($"/caf/763/comptes/{etranger.Id}/adresse");
        var absent = await agent.VisiterAsync($"/caf/763/comptes/{Guid.NewGuid()}/adresse");

        Assert.Equal((HttpStatusCode.NotFound, sien.Texte), (absent.Statut, absent.Texte));
        Assert.Equal(HttpStatusCode.NotFound, (await agent.VisiterAsync("/caf/951/campagnes-precedentes")).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.VisiterAsync($"/caf/951/comptes/{etranger.Id}/adresse")).Statut);
    }

    [Theory]
    [InlineData("?campagne=2018-2019")]
    [InlineData("?campagne=n’importe quoi&apres=%00%FF")]
    [InlineData("?apres=999999999999999999999")]
    public async Task What_no_list_offers_is_brought_back_to_the_last_campagne(string requete)
    {
        await using var hote = await HoteDeTest.NeufAsync();

        var page = await (await hote.ConnecterAsync("a.martin")).VisiterAsync(Tableau + requete);

        Assert.Contains("prises en compte pour la campagne 2017-2018", page.Texte);
    }

    private static async Task<string> AdresseDuCompteAsync(Navigateur navigateur) =>
        (await navigateur.VisiterAsync($"{Tableau}?q=colibris")).Lien("Changer l’adresse");

    private static async Task<PageLue> DemanderAsync(Navigateur navigateur, string courriel)
    {
        var page = await navigateur.VisiterAsync(await AdresseDuCompteAsync(navigateur));
        return await navigateur.EnvoyerAsync(page, page.Bouton("Envoyer un lien"), ("courriel", courriel));
    }

    /// <summary>The same account opens a dossier at the Caf of Val-d'Oise.</summary>
    private static async Task OuvrirAilleursAsync(HoteDeTest hote)
    {
        var porteur = await hote.ConnecterAsync(GestesDePorteur.Colibris);
        var page = await porteur.VisiterAsync("/porteur/structure");
        var dossiers = await porteur.EnvoyerAsync(page, page.Bouton("Ajouter cette structure"), ("nom", "Les Colibris du Val-d’Oise"));
        await porteur.EnvoyerAsync(dossiers, dossiers.Bouton("Ouvrir le dossier"), ("caf", HoteDeTest.ValDOise.Valeur));
    }
}
