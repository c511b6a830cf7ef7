using System.Net;
using Microsoft.EntityFrameworkCore;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Comptes;

/// <summary>P1, G41: an account answers for a structure: a new one, a colleague's, or one its Caf gives it.</summary>
public sealed class RattachementsTests
{
    private const string Rose = "rose@essai.example";

    [Fact]
    public async Task A_new_account_names_a_new_structure_chooses_its_Caf_and_opens_its_dossier()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var navigateur = await hote.NouveauPorteurAsync(new BoiteAuxLettres(hote), "Rose Lemaire", Rose);
        var page = await navigateur.VisiterAsync((await navigateur.VisiterAsync("/porteur")).Lien("Choisir ma structure"));

        var mesDossiers = await navigateur.EnvoyerAsync(page, page.Bouton("Ajouter cette structure"), ("nom", "Les Ateliers de Rose"));
        var dossier = await navigateur.EnvoyerAsync(mesDossiers, mesDossiers.Bouton("Ouvrir le dossier"), ("caf", "951"));

        Assert.Contains("Vous répondez maintenant pour Les Ateliers de Rose", mesDossiers.Annonce);
        Assert.Contains("Caf du Val-d’Oise", dossier.Annonce);
        Assert.Equal("Les Ateliers de Rose", dossier.Un("h1").TextContent);
    }

    [Fact]
    public async Task A_new_structure_named_by_many_presses_at_once_is_one()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var navigateur = await hote.NouveauPorteurAsync(new BoiteAuxLettres(hote), "Rose Lemaire", Rose);
        var page = await navigateur.VisiterAsync("/porteur/structure");

        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            navigateur.EnvoyerAsync(page, page.Bouton("Ajouter cette structure"), ("nom", "Les Ateliers de Rose"))));

        Assert.All(pages, recue => Assert.Equal((HttpStatusCode.OK, "/porteur"), (recue.Statut, recue.Adresse)));
        Assert.Equal(1, await hote.DansLaBaseAsync(contexte => contexte.Set<Clas.Domain.StructurePorteuse>().CountAsync(structure => structure.Nom == "Les Ateliers de Rose")));
    }

    [Fact]
    public async Task A_structure_of_an_earlier_campagne_is_asked_of_its_Caf_and_opens_nothing_before_it_agrees()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var navigateur = await hote.NouveauPorteurAsync(boite, "Rose Lemaire", Rose);
        var colibris = await hote.DossierDeAsync("Les Colibris");

        var trouvee = await navigateur.VisiterAsync("/porteur/structure?caf=763&q=colibris");
        var demandee = await navigateur.EnvoyerAsync(trouvee, trouvee.Bouton("Demander"));

        Assert.Contains("Les Colibris 76", trouvee.Texte);
        Assert.DoesNotContain(GestesDePorteur.Colibris, trouvee.Document.Source.Text);
        Assert.Contains("examine votre demande pour Les Colibris", demandee.Texte);
        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.VisiterAsync($"/porteur/dossiers/{colibris.Id}")).Statut);
        Assert.Equal("rattachement.demande", (await boite.UneAsync(GestesDePorteur.Colibris)).Nature);
    }

    [Fact]
    public async Task Its_Caf_accepts_and_both_sides_are_told()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var navigateur = await DemanderAsync(hote, boite);
        var colibris = await hote.DossierDeAsync("Les Colibris");
        var agent = await hote.ConnecterAsync("a.martin");
        var bilan = await agent.VisiterAsync("/caf/763");
        var page = await agent.VisiterAsync(bilan.Lien("Demandes de rattachement (1)"));

        var apres = await agent.EnvoyerAsync(page, page.Bouton("Accepter"));
        var lettres = await boite.ReleverAsync();

        Assert.Contains("Rose Lemaire, rose@essai.example", page.Texte);
        Assert.Contains("Hélène Caron, contact@colibris.example", page.Texte);
        Assert.Contains("Demande acceptée", apres.Annonce);
        Assert.Equal(HttpStatusCode.OK, (await navigateur.VisiterAsync($"/porteur/dossiers/{colibris.Id}")).Statut);
        Assert.Contains(lettres, lettre => lettre.Nature == "rattachement.decision" && lettre.Destinataires.Contains(Rose));
        Assert.Contains(lettres, lettre => lettre.Nature == "rattachement.nouveau" && lettre.Destinataires.Contains(GestesDePorteur.Colibris));
    }

    [Fact]
    public async Task Its_Caf_refuses_says_why_and_nothing_opens()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var navigateur = await DemanderAsync(hote, boite);
        var colibris = await hote.DossierDeAsync("Les Colibris");
        var agent = await hote.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync("/caf/763/rattachements");

        await agent.EnvoyerAsync(page, page.Bouton("Refuser la demande"), ("motif", "Nous ne vous connaissons pas."));
        await agent.EnvoyerAsync(page, page.Bouton("Accepter"));

        Assert.Contains("> Nous ne vous connaissons pas.", (await boite.UneAsync(Rose)).Texte);
        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.VisiterAsync($"/porteur/dossiers/{colibris.Id}")).Statut);
    }

    [Theory]
    [InlineData(1000, "é")]
    [InlineData(500, "🙂")]
    public async Task A_motive_as_long_as_is_kept_is_sent_whole(int fois, string motif)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var entier = string.Concat(Enumerable.Repeat(motif, fois));
        await DemanderAsync(hote, new BoiteAuxLettres(hote));
        var agent = await hote.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync("/caf/763/rattachements");

        var apres = await agent.EnvoyerAsync(page, page.Bouton("Refuser la demande"), ("motif", entier));

        Assert.Contains("Demande refusée", apres.Annonce);
        Assert.Equal(entier, await hote.DansLaBaseAsync(contexte => contexte.Revendications.Select(demande => demande.Motif).SingleAsync()));
    }

    [Theory]
    [InlineData(1001, "é", "1\u202F000 caractères au plus")]
    [InlineData(501, "🙂", "1\u202F000 caractères au plus")]
    [InlineData(1, "Nous ne vous\0 connaissons pas.", "un caractère illisible")]
    [InlineData(1, "Nous ne vous\uFFFD connaissons pas.", "un caractère illisible")]
    public async Task A_motive_that_cannot_be_kept_is_refused_beside_its_field_and_given_back(int fois, string motif, string erreur)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var entier = string.Concat(Enumerable.Repeat(motif, fois));
        await DemanderAsync(hote, boite);
        var agent = await hote.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync("/caf/763/rattachements");

        var refusee = await agent.EnvoyerAsync(page, page.Bouton("Refuser la demande"), ("motif", entier));

        var champ = (AngleSharp.Html.Dom.IHtmlTextAreaElement)refusee.Un("textarea[name=motif]");
        Assert.Equal(HttpStatusCode.OK, refusee.Statut);
        Assert.Contains(erreur, refusee.Un($"#{champ.Id}-erreur").TextContent);
        Assert.Equal(("true", entier.Replace('\0', '\uFFFD')), (champ.GetAttribute("aria-invalid"), champ.Value));
        Assert.True(champ.Closest("details")!.HasAttribute("open"));
        Assert.Empty(await boite.ReleverAsync());
        Assert.Null(await hote.DansLaBaseAsync(contexte => contexte.Revendications.Select(demande => demande.EstAcceptee).SingleAsync()));
    }

    [Fact]
    public async Task An_account_asks_for_so_many_structures_an_hour_and_nobody_is_told_of_the_next()
    {
        await using var hote = await HoteDeTest.NeufAsync(new Dictionary<string, string> { ["Limites:CourriersParDemandeur"] = "2" });
        var boite = new BoiteAuxLettres(hote);
        var navigateur = await hote.NouveauPorteurAsync(boite, "Rose Lemaire", Rose);
        foreach (var nom in new[] { "colibris", "amicale" })
        {
            var trouvee = await navigateur.VisiterAsync($"/porteur/structure?caf=763&q={nom}");
            await navigateur.EnvoyerAsync(trouvee, trouvee.Bouton("Demander"));
        }

        await boite.ReleverAsync();
        var derniere = await navigateur.VisiterAsync("/porteur/structure?caf=763&q=aubin");

        var refusee = await navigateur.EnvoyerAsync(derniere, derniere.Bouton("Demander"));

        Assert.Contains("Rien n’est parti : réessayez dans une heure.", refusee.Texte);
        Assert.Empty(await boite.ReleverAsync());
        Assert.Equal(2, await hote.DansLaBaseAsync(contexte => contexte.Revendications.CountAsync()));
    }

    [Fact]
    public async Task Another_Caf_neither_sees_nor_decides_and_the_Cnaf_does_not_either()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await DemanderAsync(hote, new BoiteAuxLettres(hote));
        var agent = await hote.ConnecterAsync("a.martin");
        var demande = (await agent.VisiterAsync("/caf/763/rattachements")).Un("input[name=demande]").GetAttribute("value")!;
        var voisin = await hote.ConnecterAsync("s.benali");
        var leur = await voisin.VisiterAsync("/caf/951/rattachements");

        var jeton = (await voisin.VisiterAsync("/caf/951/nombre")).Jeton;
        await voisin.PosterAsync("/caf/951/rattachements?handler=Accepter", [new("jeton", jeton), new("demande", demande)]);
        var chezLAutre = await voisin.PosterAsync("/caf/763/rattachements?handler=Accepter", [new("jeton", jeton), new("demande", demande)]);

        Assert.Contains("Aucune demande", leur.Texte);
        Assert.Equal(HttpStatusCode.NotFound, chezLAutre.Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await (await hote.ConnecterAsync("m.girard")).VisiterAsync("/caf/763/rattachements")).Statut);
        Assert.Contains("Rose Lemaire", (await agent.VisiterAsync("/caf/763/rattachements")).Texte);
    }

    [Fact]
    public async Task A_structure_is_asked_only_of_a_Caf_that_knows_it_and_only_once()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var navigateur = await DemanderAsync(hote, new BoiteAuxLettres(hote));
        var colibris = await hote.DossierDeAsync("Les Colibris");
        var jeton = (await navigateur.VisiterAsync("/porteur/structure")).Jeton;

        var ailleurs = await navigateur.PosterAsync("/porteur/structure?handler=Demander",
            [new("jeton", jeton), new("caf", "951"), new("structure", colibris.StructureId.ToString())]);
        await navigateur.PosterAsync("/porteur/structure?handler=Demander",
            [new("jeton", jeton), new("caf", "763"), new("structure", colibris.StructureId.ToString())]);

        Assert.Equal(HttpStatusCode.NotFound, ailleurs.Statut);
        Assert.Equal(1, await hote.DansLaBaseAsync(contexte => contexte.Revendications.CountAsync()));
    }

    [Fact]
    public async Task A_colleague_without_account_is_invited_and_opens_one()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        await InviterAsync(hote, Rose);
        var lien = (await boite.UneAsync(Rose)).Lien;
        var navigateur = hote.Navigateur();
        await navigateur.VisiterAsync(lien);

        var apres = await navigateur.SuivreAsync(lien, ("nom", "Rose Lemaire"), ("nouveau", GestesDePorteur.MotDePasse));

        Assert.Equal("/porteur", apres.Adresse);
        Assert.Contains("Les Colibris", apres.Texte);
        Assert.Equal("rattachement.nouveau", (await boite.UneAsync(GestesDePorteur.Colibris)).Nature);
        Assert.Contains("Cette invitation ne sert plus.", (await hote.Navigateur().VisiterAsync(lien)).Texte);
    }

    [Fact]
    public async Task A_colleague_with_an_account_gets_the_structure_and_no_session()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        await InviterAsync(hote, GestesDePorteur.SaintAubin);

        var apres = await hote.Navigateur().SuivreAsync((await boite.UneAsync(GestesDePorteur.SaintAubin)).Lien);

        Assert.StartsWith("/compte/connexion", apres.Adresse);
        var sien = await (await hote.ConnecterAsync(GestesDePorteur.SaintAubin)).VisiterAsync("/compte");
        Assert.Contains("Les Colibris", sien.Texte);
        Assert.Contains("Mairie de Saint-Aubin-lès-Elbeuf", sien.Texte);
    }

    [Fact]
    public async Task An_invitation_can_be_taken_back_and_lives_a_week()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var page = await InviterAsync(hote, Rose);
        var retiree = (await boite.UneAsync(Rose)).Lien;
        await page.Navigateur.EnvoyerAsync(page.Page, page.Page.Bouton("Retirer"));
        await InviterAsync(hote, "autre@essai.example");
        var ancienne = (await boite.UneAsync("autre@essai.example")).Lien;
        hote.Horloge.Advance(TimeSpan.FromDays(7));

        Assert.Contains("Cette invitation ne sert plus.", (await hote.Navigateur().VisiterAsync(retiree)).Texte);
        Assert.Contains("Cette invitation ne sert plus.", (await hote.Navigateur().VisiterAsync(ancienne)).Texte);
    }

    [Fact]
    public async Task An_invitation_dies_when_the_inviter_no_longer_answers_for_the_structure()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        await InviterAsync(hote, Rose);
        var lien = (await boite.UneAsync(Rose)).Lien;
        await hote.DansLaBaseAsync(async contexte =>
        {
            var compte = await contexte.Users.SingleAsync(compte => compte.Email == GestesDePorteur.Colibris);
            return await contexte.Rattachements.Where(lien => lien.CompteId == compte.Id).ExecuteDeleteAsync();
        });

        Assert.Contains("Cette invitation ne sert plus.", (await hote.Navigateur().VisiterAsync(lien)).Texte);
    }

    [Fact]
    public async Task Nobody_sees_or_invites_for_someone_elses_structure()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var colibris = await hote.DossierDeAsync("Les Colibris");
        var navigateur = await hote.ConnecterAsync(GestesDePorteur.SaintAubin);
        var jeton = (await navigateur.VisiterAsync("/porteur/structure")).Jeton;

        var vue = await navigateur.VisiterAsync($"/porteur/structures/{colibris.StructureId}");
        var invitee = await navigateur.PosterAsync(
            $"/porteur/structures/{colibris.StructureId}?handler=Inviter", [new("jeton", jeton), new("courriel", Rose)]);

        Assert.Equal(HttpStatusCode.NotFound, vue.Statut);
        Assert.Equal(HttpStatusCode.NotFound, invitee.Statut);
        Assert.Empty(await new BoiteAuxLettres(hote).ReleverAsync());
    }

    private static async Task<Navigateur> DemanderAsync(HoteDeTest hote, BoiteAuxLettres boite)
    {
        var navigateur = await hote.NouveauPorteurAsync(boite, "Rose Lemaire", Rose);
        var trouvee = await navigateur.VisiterAsync("/porteur/structure?caf=763&q=colibris");
        await navigateur.EnvoyerAsync(trouvee, trouvee.Bouton("Demander"));
        await boite.ReleverAsync();
        return navigateur;
    }

    private static async Task<(Navigateur Navigateur, PageLue Page)> InviterAsync(HoteDeTest hote, string courriel)
    {
        var navigateur = await hote.ConnecterAsync(GestesDePorteur.Colibris);
        var page = await navigateur.VisiterAsync((await navigateur.VisiterAsync("/compte")).Lien("inviter un collègue"));
        return (navigateur, await navigateur.EnvoyerAsync(page, page.Bouton("Envoyer l’invitation"), ("courriel", courriel)));
    }
}
