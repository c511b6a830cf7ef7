using System.Net;
using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>G2, G13, G14, G19: the page bilan of a structure.</summary>
public sealed class DossierDeLaCafTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    private static readonly Acteur Agent = Acteur.AgentCaf("demonstration|a.martin", "Anne Martin", HoteDeTest.SeineMaritime);

    [Fact]
    public async Task G13_Both_fiches_are_there_with_the_guides_buttons()
    {
        var (navigateur, page) = await OuvrirAsync("a.martin", "Mairie de Saint-Aubin-lès-Elbeuf");

        var boutons = page.Document.QuerySelectorAll(".fiche a.bouton").Select(bouton => bouton.TextContent);
        Assert.Equal(["Fiche Structure", "Fiche Action 2018-2019"], boutons);
        Assert.Equal(HttpStatusCode.OK, (await navigateur.VisiterAsync(page.Lien("Fiche Structure"))).Statut);
        Assert.Equal(HttpStatusCode.OK, (await navigateur.VisiterAsync(page.Lien("Fiche Action 2018-2019"))).Statut);
    }

    [Theory]
    [InlineData("Maison de quartier Saint-Clair", "noncommencee", "Non commencée")]
    [InlineData("La Clé des mots", "ensaisie", "En saisie")]
    [InlineData("Tremplin 76", "terminee", "Terminée")]
    [InlineData("Les Colibris", "validee", "Validée")]
    public async Task G14_The_colour_of_the_Action_never_comes_without_its_sign_and_its_word(string structure, string classe, string mot)
    {
        var (_, page) = await OuvrirAsync("a.martin", structure);

        var feu = page.Document.QuerySelectorAll(".fiche")[1].QuerySelector(".feu")!;
        Assert.Contains($"feu-{classe}", feu.ClassList);
        Assert.EndsWith($"#{classe}", feu.QuerySelector("use")!.GetAttribute("href"));
        Assert.Equal(mot, PageLue.Plier(feu.TextContent));
    }

    [Fact]
    public async Task G2_The_dossier_counts_only_once_both_fiches_are_validated()
    {
        var (navigateur, avant) = await OuvrirAsync("a.martin", "Centre communal d’action sociale de Caudebec-lès-Elbeuf");
        var dossier = await hote.DossierDeAsync("Centre communal d’action sociale de Caudebec-lès-Elbeuf");
        var compte = (await hote.Suivi.BilanAsync(HoteDeTest.Campagne, HoteDeTest.SeineMaritime)).PrisEnCompte;

        (await hote.Dossiers.ChangerAsync(dossier.Id, stocke =>
            stocke.Pour(Agent, hote.Horloge.GetUtcNow()).Valider(FicheId.Action(1)))).OuLever();

        Assert.Contains("n’est pas encore pris en compte", avant.Texte);
        var apres = await navigateur.VisiterAsync(avant.Adresse);
        Assert.Contains("Ce dossier est pris en compte.", apres.Texte);
        Assert.Equal(compte + 1, (await hote.Suivi.BilanAsync(HoteDeTest.Campagne, HoteDeTest.SeineMaritime)).PrisEnCompte);
    }

    [Fact]
    public async Task What_stops_the_Action_is_said_with_who_unblocks_it_and_what_comes_next()
    {
        var (_, page) = await OuvrirAsync("a.martin", "Mairie de Saint-Aubin-lès-Elbeuf");

        var action = PageLue.Plier(page.Document.QuerySelectorAll(".fiche")[1].TextContent);
        var explication = Libelles.Francais.Expliquer(new Refus(MotifDeRefus.StructureNonValidee));
        Assert.Contains(PageLue.Plier(explication.Message), action);
        Assert.Contains(PageLue.Plier(explication.ProchaineEtape), action);
        Assert.Contains($"Qui peut débloquer : {explication.QuiDebloque}", action);
    }

    [Fact]
    public async Task Setting_aside_asks_for_a_motive_and_keeps_the_reason_chosen()
    {
        var (navigateur, page) = await OuvrirAsync("a.martin", "Ludothèque de Darnétal");

        var refusee = await navigateur.EnvoyerAsync(page, page.Bouton("Mettre à l’écart"), ("raison", "Essai"), ("motif", " "));

        Assert.Contains("Rien n’a été changé", refusee.Texte);
        Assert.Contains("Le motif manque.", refusee.Texte);
        Assert.Equal("Essai", refusee.Un("#raison option[selected]").GetAttribute("value"));
        Assert.True(refusee.Un("details:has(#motif)").HasAttribute("open"));
    }

    [Fact]
    public async Task A_dossier_is_set_aside_with_its_motive_then_taken_back()
    {
        var (navigateur, page) = await OuvrirAsync("a.martin", "La Clé des mots");
        var dossier = await hote.DossierDeAsync("La Clé des mots");

        var ecarte = await navigateur.EnvoyerAsync(
            page, page.Bouton("Mettre à l’écart"), ("raison", "NonFinancee"), ("motif", "Non financée cette année."));
        var misALEcart = await hote.RelireAsync(dossier);
        var repris = await navigateur.EnvoyerAsync(ecarte, ecarte.Bouton("Reprendre le dossier"));

        Assert.Equal(RaisonDeMiseALEcart.NonFinancee, misALEcart.MiseALEcart?.Raison);
        Assert.Equal("Non financée cette année.", misALEcart.MiseALEcart?.Motif);
        Assert.Contains("Dossier mis à l’écart (Structure non financée) par Anne Martin", ecarte.Texte);
        Assert.Contains("Ce dossier a été mis à l’écart", ecarte.Texte);
        Assert.Null((await hote.RelireAsync(dossier)).MiseALEcart);
        Assert.Equal(2, (await hote.Journaux.ObligationsAsync(dossier.Id)).Count(suivie => suivie.EstOuverte));
        Assert.Contains("Dossier repris.", repris.Annonce);
    }

    [Fact]
    public async Task The_same_form_sent_twice_acts_once()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("a.martin");
        var dossier = await neuf.DossierDeAsync("Tremplin 76");
        var page = await navigateur.VisiterAsync($"/caf/763/dossiers/{dossier.Id}");
        var valeurs = new (string, string)[] { ("raison", "Essai"), ("motif", "Un essai.") };

        await navigateur.EnvoyerAsync(page, page.Bouton("Mettre à l’écart"), valeurs);
        var second = await navigateur.EnvoyerAsync(page, page.Bouton("Mettre à l’écart"), valeurs);

        Assert.DoesNotContain("Rien n’a été changé", second.Texte);
        Assert.Single(await neuf.Journaux.LireAsync(dossier.Id), passage => passage.Geste == nameof(GesteDossier.MettreALEcart));
    }

    [Fact]
    public async Task A_validated_dossier_offers_no_setting_aside_and_says_why()
    {
        var (_, page) = await OuvrirAsync("a.martin", "Les Colibris");

        Assert.False(page.ABouton("Mettre à l’écart"));
        Assert.Contains("Une fiche de ce dossier est validée.", page.Texte);
    }

    [Fact]
    public async Task G19_A_correction_is_shown_before_and_after_until_the_porteur_was_called()
    {
        var (navigateur, page) = await OuvrirAsync("a.martin", "Amicale laïque de Grand-Quevilly");
        var dossier = await hote.DossierDeAsync("Amicale laïque de Grand-Quevilly");

        var apres = await navigateur.EnvoyerAsync(page, page.Bouton("Noter : porteur prévenu par téléphone"));

        var lignes = page.Document.QuerySelectorAll(".obligation tbody tr")
            .Select(ligne => string.Join(" | ", ligne.Children.Select(cellule => PageLue.Plier(cellule.TextContent))));
        Assert.Contains("Nombre de familles concernées | 17 | 18", lignes);
        Assert.False(apres.ABouton("Noter : porteur prévenu par téléphone"));
        Assert.Contains("Téléphone, le 12/06/2019 à 10 h 00, par Anne Martin", apres.Texte);
        var suivie = Assert.Single(await hote.Journaux.ObligationsAsync(dossier.Id));
        Assert.Equal(MoyenDInformer.Telephone, suivie.Decharge?.Moyen);
    }

    [Fact]
    public async Task A_duty_that_does_not_exist_cannot_be_discharged()
    {
        var (navigateur, page) = await OuvrirAsync("a.martin", "Centre social Les Hauts");

        var forgee = await navigateur.ForgerAsync(page, page.Bouton("Noter : porteur prévenu par téléphone"), ("sequence", "99"));

        Assert.Equal(HttpStatusCode.NotFound, forgee.Statut);
    }

    [Fact]
    public async Task Another_Cafs_dossier_is_the_same_404_as_an_absent_one()
    {
        var ailleurs = await hote.DossierDeAsync("Les Passerelles", HoteDeTest.ValDOise);
        var navigateur = await hote.ConnecterAsync("a.martin");

        var etranger = await navigateur.VisiterAsync($"/caf/763/dossiers/{ailleurs.Id}");
        var absent = await navigateur.VisiterAsync($"/caf/763/dossiers/763-{Guid.CreateVersion7()}");
        var illisible = await navigateur.VisiterAsync("/caf/763/dossiers/nimporte");

        Assert.All([etranger, absent, illisible], page => Assert.Equal(HttpStatusCode.NotFound, page.Statut));
        Assert.Equal(absent.Texte, etranger.Texte);
        Assert.Equal(absent.Texte, illisible.Texte);
    }

    [Fact]
    public async Task The_Cnaf_reads_and_has_no_geste_of_the_Caf()
    {
        var (navigateur, page) = await OuvrirAsync("m.girard", "Centre social Les Hauts");
        var (_, celleDeLAgent) = await OuvrirAsync("a.martin", "Centre social Les Hauts");
        var dossier = await hote.DossierDeAsync("Centre social Les Hauts");

        var forgee = await navigateur.PosterAsync(
            $"{page.Adresse}?handler=Prevenir", [new("jeton", page.Jeton), new("sequence", "5")]);

        Assert.Empty(page.Document.QuerySelectorAll("main form[method=post]"));
        Assert.True(celleDeLAgent.ABouton("Noter : porteur prévenu par téléphone"));
        Assert.Equal(HttpStatusCode.NotFound, forgee.Statut);
        Assert.True(Assert.Single(await hote.Journaux.ObligationsAsync(dossier.Id)).EstOuverte);
    }

    [Theory]
    [InlineData("?handler=Nimporte")]
    [InlineData("")]
    [InlineData("?handler=MettreALEcart&raison=77")]
    [InlineData("?handler=MettreALEcart&raison=x")]
    [InlineData("?handler=Reprendre&cle=pas-un-guid")]
    public async Task A_forged_post_is_refused_and_never_a_fault(string requete)
    {
        var (navigateur, page) = await OuvrirAsync("a.martin", "Mairie d’Yvetot");

        var forgee = await navigateur.PosterAsync(page.Adresse + requete, [new("jeton", page.Jeton)]);

        Assert.InRange((int)forgee.Statut, 200, 499);
        Assert.Null((await hote.DossierDeAsync("Mairie d’Yvetot")).MiseALEcart);
    }

    private async Task<(Navigateur Navigateur, PageLue Page)> OuvrirAsync(string compte, string structure)
    {
        var navigateur = await hote.ConnecterAsync(compte);
        var dossier = await hote.DossierDeAsync(structure);
        return (navigateur, await navigateur.VisiterAsync($"/caf/{dossier.Caf}/dossiers/{dossier.Id}"));
    }
}
