using System.Net;
using Clas.Domain;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>P2, P4 to P6: a porteur's dossiers, and what comes next in each.</summary>
public sealed class PorteurTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task A_porteur_sees_its_own_dossiers_of_every_campagne()
    {
        var navigateur = await hote.ConnecterAsync("enfance@saint-aubin.example");

        var page = await navigateur.VisiterAsync("/porteur");

        Assert.Equal(
            ["campagne 2018-2019", "campagne 2017-2018", "campagne 2016-2017"],
            page.Document.QuerySelectorAll("tbody th small").Select(campagne => campagne.TextContent));
        Assert.DoesNotContain("Colibris", page.Texte);
    }

    [Fact]
    public async Task A_porteur_opens_its_dossier_by_choosing_its_Caf()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("contact@grand-large.example");
        var page = await navigateur.VisiterAsync("/porteur");

        var ouvert = await navigateur.EnvoyerAsync(page, page.Bouton("Ouvrir le dossier"), ("caf", "951"));

        var dossier = await neuf.Dossiers.TrouverAsync(DossierId.Lire(ouvert.Adresse.Split('/')[^1]));
        Assert.Equal("951", dossier?.Caf.Valeur);
        Assert.Equal("Association Grand Large", dossier?.NomALOuverture);
        Assert.StartsWith("2018-951-", dossier?.Numero?.ToString());
        Assert.Contains("Dossier ouvert à la Caf du Val-d’Oise", ouvert.Annonce);
        Assert.False((await navigateur.VisiterAsync("/porteur")).ABouton("Ouvrir le dossier"));
    }

    [Theory]
    [InlineData("951", "951")]
    [InlineData("951", "763")]
    public async Task Many_presses_open_one_dossier_and_lead_to_it_whatever_the_Caf(string caf, string autre)
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("contact@grand-large.example");
        var page = await navigateur.VisiterAsync("/porteur");

        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(n =>
            navigateur.EnvoyerAsync(page, page.Bouton("Ouvrir le dossier"), ("caf", n % 2 == 0 ? caf : autre))));
        var plusTard = await navigateur.EnvoyerAsync(page, page.Bouton("Ouvrir le dossier"), ("caf", autre));

        var lignes = page.Un("input[name=structure]").GetAttribute("value")!;
        var seul = Assert.Single(
            await neuf.Suivi.DossiersDesStructuresAsync([StructurePorteuseId.Lire(lignes)]), ligne => ligne.Campagne == HoteDeTest.Campagne);
        Assert.All(pages, recue => Assert.Equal((HttpStatusCode.OK, $"/porteur/dossiers/{seul.Id}"), (recue.Statut, recue.Adresse)));
        Assert.Equal($"/porteur/dossiers/{seul.Id}", plusTard.Adresse);
        Assert.Contains("Votre structure a déjà un dossier pour cette campagne", plusTard.Annonce);
    }

    [Fact]
    public async Task A_dossier_set_aside_leaves_the_way_free_for_another()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("contact@grand-large.example");
        var page = await navigateur.VisiterAsync("/porteur");
        var premier = await navigateur.EnvoyerAsync(page, page.Bouton("Ouvrir le dossier"), ("caf", "951"));
        var dossier = (await neuf.Dossiers.TrouverAsync(DossierId.Lire(premier.Adresse.Split('/')[^1])))!;
        await neuf.ChangerAsync(
            dossier, Acteur.AgentCaf("s.benali", "Samira Benali", HoteDeTest.ValDOise),
            geste => geste.MettreALEcart(RaisonDeMiseALEcart.AutreCaf, "C’est à la Caf de la Seine-Maritime."));

        var second = await navigateur.EnvoyerAsync(page, page.Bouton("Ouvrir le dossier"), ("caf", "763"));

        Assert.NotEqual(premier.Adresse, second.Adresse);
        Assert.Contains("Dossier ouvert à la Caf de la Seine-Maritime", second.Annonce);
    }

    [Theory]
    [InlineData("")]
    [InlineData("999")]
    [InlineData("n’importe")]
    public async Task A_Caf_has_to_be_chosen(string caf)
    {
        var navigateur = await hote.ConnecterAsync("contact@grand-large.example");
        var page = await navigateur.VisiterAsync("/porteur");

        var refusee = await navigateur.ForgerAsync(page, page.Bouton("Ouvrir le dossier"), ("caf", caf));

        Assert.Equal("Choisissez votre Caf dans la liste.", PageLue.Plier(refusee.Un("#caf-erreur").TextContent));
        Assert.Empty(refusee.Document.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Nobody_opens_a_dossier_for_someone_elses_structure()
    {
        var colibris = await hote.DossierDeAsync("Les Colibris");
        var navigateur = await hote.ConnecterAsync("contact@grand-large.example");
        var page = await navigateur.VisiterAsync("/porteur");

        await navigateur.ForgerAsync(
            page, page.Bouton("Ouvrir le dossier"), ("caf", "951"), ("structure", colibris.StructureId.Valeur.ToString()));

        var siens = await hote.Suivi.DossiersDesStructuresAsync([colibris.StructureId]);
        Assert.DoesNotContain(siens, ligne => ligne.Id.Caf == HoteDeTest.ValDOise);
    }

    [Fact]
    public async Task No_dossier_is_opened_once_the_entry_is_closed()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("contact@grand-large.example");
        var page = await navigateur.VisiterAsync("/porteur");
        neuf.Horloge.SetUtcNow(new DateTimeOffset(2019, 7, 8, 8, 0, 0, TimeSpan.Zero));
        await navigateur.ConnecterAsync("contact@grand-large.example");

        var apres = await navigateur.EnvoyerAsync(page, page.Bouton("Ouvrir le dossier"), ("caf", "763"));

        Assert.Contains("La saisie est close", apres.Texte);
        Assert.False(apres.ABouton("Ouvrir le dossier"));
    }

    [Theory]
    [InlineData("ines.morel@courrier.example", "Atelier du mercredi", 0, "À commencer.")]
    [InlineData("ines.morel@courrier.example", "Atelier du mercredi", 1, "Commencez par la fiche Structure")]
    [InlineData("nadia.cherif@courrier.example", "Ludothèque de Darnétal", 0, "réponses obligatoires")]
    [InlineData("passerelles@courrier.example", "Les Passerelles", 0, "enregistrée ne veut pas dire transmise")]
    [InlineData("enfance@saint-aubin.example", "Mairie de Saint-Aubin-lès-Elbeuf", 0, "Vous pouvez encore la modifier")]
    [InlineData("enfance@saint-aubin.example", "Mairie de Saint-Aubin-lès-Elbeuf", 1, "c’est à elle de la vérifier")]
    [InlineData("contact@colibris.example", "Les Colibris", 1, "Vous n’avez plus rien à faire.")]
    public async Task Each_fiche_says_what_is_next(string compte, string structure, int fiche, string suite)
    {
        var page = await OuvrirAsync(await hote.ConnecterAsync(compte), structure);

        Assert.Contains(suite, PageLue.Plier(page.Document.QuerySelectorAll(".fiche")[fiche].TextContent));
    }

    [Fact]
    public async Task What_the_Caf_asked_stands_on_the_fiche_with_who_asked()
    {
        var page = await OuvrirAsync(await hote.ConnecterAsync("clas@les-hauts.example"), "Centre social Les Hauts");

        var action = PageLue.Plier(page.Document.QuerySelectorAll(".fiche")[1].TextContent);
        Assert.Contains("À reprendre, demandé par Anne Martin", action);
        Assert.Contains("Comptez une séance par groupe et par soir", action);
        Assert.Contains("Reprenez ce que demande votre Caf", action);
    }

    [Fact]
    public async Task What_the_Caf_corrected_is_shown_to_the_porteur()
    {
        var page = await OuvrirAsync(await hote.ConnecterAsync("clas@amicale-gq.example"), "Amicale laïque de Grand-Quevilly");

        Assert.Contains("Correction directe – Fiche Action 2018-2019", page.Texte);
        Assert.Contains("Nombre de familles concernées : 17 → 18", page.Texte);
    }

    [Fact]
    public async Task What_the_Caf_wrote_for_itself_is_not_shown_to_the_porteur()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var dossier = await neuf.DossierDeAsync("Tremplin 76");
        (await neuf.Dossiers.ChangerAsync(dossier.Id, stocke => stocke
            .Pour(Acteur.AgentCaf("a", "A", HoteDeTest.SeineMaritime), neuf.Horloge.GetUtcNow())
            .Enregistrer(FicheId.Action(1), new Saisie { ["A17"] = "18", ["A50"] = "CANARI entre nous" }))).OuLever();

        var page = await OuvrirAsync(await neuf.ConnecterAsync("contact@tremplin76.example"), "Tremplin 76");

        Assert.Contains("17 → 18", page.Texte);
        Assert.DoesNotContain("CANARI", page.Document.Source.Text);
    }

    [Fact]
    public async Task A_porteur_of_a_dossier_set_aside_is_told_why_and_may_open_another_at_its_Caf()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var dossier = await neuf.DossierDeAsync("Ludothèque de Darnétal");
        (await neuf.Dossiers.ChangerAsync(dossier.Id, stocke => stocke
            .Pour(Acteur.AgentCaf("a", "Anne Martin", HoteDeTest.SeineMaritime), neuf.Horloge.GetUtcNow())
            .MettreALEcart(RaisonDeMiseALEcart.AutreCaf, "Vous dépendez de la Caf de l’Eure."))).OuLever();
        var navigateur = await neuf.ConnecterAsync("nadia.cherif@courrier.example");

        var page = await OuvrirAsync(navigateur, "Ludothèque de Darnétal");

        Assert.Contains("Vous dépendez de la Caf de l’Eure.", page.Texte);
        Assert.True((await navigateur.VisiterAsync("/porteur")).ABouton("Ouvrir le dossier"));
    }

    [Fact]
    public async Task Someone_elses_dossier_is_the_same_404_as_an_absent_one()
    {
        var colibris = await hote.DossierDeAsync("Les Colibris");
        var navigateur = await hote.ConnecterAsync("enfance@saint-aubin.example");

        var etranger = await navigateur.VisiterAsync($"/porteur/dossiers/{colibris.Id}");
        var absent = await navigateur.VisiterAsync($"/porteur/dossiers/763-{Guid.CreateVersion7()}");

        Assert.Equal(HttpStatusCode.NotFound, etranger.Statut);
        Assert.Equal(HttpStatusCode.NotFound, absent.Statut);
        Assert.Equal(absent.Texte, etranger.Texte);
    }

    private static async Task<PageLue> OuvrirAsync(Navigateur navigateur, string structure) =>
        await navigateur.VisiterAsync((await navigateur.VisiterAsync("/porteur")).Lien(structure));
}
