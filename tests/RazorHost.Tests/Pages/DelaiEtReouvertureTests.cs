using System.Net;
using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>For one dossier, the Cnaf grants a délai or re-opens: who may, until when, who is told.</summary>
/// <remarks>It is 12 June 2019; the entry closes on 6 July, the validation on 31 August at the latest of the demonstration.</remarks>
public sealed class DelaiEtReouvertureTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    private const string Cnaf = "m.girard";

    public static TheoryData<string> Hostiles => [new string('é', 10_000), "   "];

    [Fact]
    public async Task A_delai_is_granted_shown_and_told_to_the_porteur()
    {
        var (cnaf, page, dossier) = await OuvrirAsync();
        await hote.EnvoyerLesCourriersAsync();
        var fin = FinDeSaisie(dossier).AddDays(3);

        var apres = await cnaf.EnvoyerAsync(page, page.Bouton("Accorder un délai"), ("fiche", "A1"), ("jour", Ecrit(fin)), ("motif", "Arrêt <b>maladie</b> 🙂"));
        var message = Assert.Single(await hote.EnvoyerLesCourriersAsync());
        var porteur = await hote.ConnecterAsync(Dossiers.Porteur);

        Assert.Contains("délai accordé jusqu’au", apres.Annonce);
        Assert.Equal(HeureDeParis.FinDu(fin), (await hote.RelireAsync(dossier)).Action.DelaiJusquAu);
        Assert.Contains($"délai jusqu’au {EnLettres(fin)} inclus", apres.Texte);
        Assert.Equal("Fiche Action 2018-2019 ouverte jusqu’à une nouvelle date – Les Colibris", message.Objet);
        Assert.Contains("Marc Girard (Cnaf) vous a accordé un délai pour votre fiche Action 2018-2019", message.Texte);
        Assert.Contains(EnLettres(fin), message.Texte);
        Assert.Contains("Arrêt <b>maladie</b> 🙂", message.Texte);
        Assert.Contains("Délai accordé", (await porteur.VisiterAsync($"/porteur/dossiers/{dossier.Id}")).Texte);
        Assert.Contains($"Accorder un délai, jusqu’au {fin:dd/MM/yyyy} inclus", (await cnaf.VisiterAsync(dossier.Bilan)).Texte);
    }

    [Fact]
    public async Task The_Cnaf_finds_the_page_from_its_reading_of_the_dossier_and_an_agent_does_not()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionEntamee);
        var agent = await (await hote.ConnecterAsync(Dossiers.Agent)).VisiterAsync(dossier.Bilan);
        var cnaf = await (await hote.ConnecterAsync(Cnaf)).VisiterAsync(dossier.Bilan);

        Assert.Equal(Adresse(dossier), cnaf.Lien("Accorder un délai ou rouvrir ce dossier"));
        Assert.DoesNotContain("Accorder un délai", agent.Texte);
    }

    [Theory]
    [InlineData("2019-06-11", "La date indiquée est déjà passée.")]
    [InlineData("2019-06-20", "La saisie est encore ouverte ce jour-là")]
    [InlineData("2020-12-31", "Ce délai dépasserait la fin de la validation")]
    [InlineData("2021-01-01", "Écrivez un jour d’ici au 31/12/2020.")]
    [InlineData("9999-12-31", "Écrivez un jour d’ici au 31/12/2020.")]
    [InlineData("demain", "un jour qui existe")]
    [InlineData("", "un jour qui existe")]
    public async Task A_day_that_cannot_be_is_said_beside_its_field_and_kept(string jour, string erreur)
    {
        var (cnaf, page, dossier) = await OuvrirAsync();

        var refusee = await cnaf.EnvoyerAsync(page, page.Bouton("Accorder un délai"), ("fiche", "A1"), ("jour", jour), ("motif", "Arrêt maladie"));

        Assert.Contains(erreur, PageLue.Plier(refusee.Un("#jour-Delai-erreur").TextContent));
        Assert.Equal(jour, refusee.Un("#jour-Delai").GetAttribute("value") ?? "");
        Assert.Equal("Arrêt maladie", refusee.Un("#motif-Delai").GetAttribute("value"));
        Assert.Equal("A1", refusee.Un("#fiche option[selected]").GetAttribute("value"));
        Assert.Null((await hote.RelireAsync(dossier)).Action.DelaiJusquAu);
    }

    [Theory]
    [MemberData(nameof(Hostiles))]
    public async Task A_motive_that_cannot_be_kept_is_refused_beside_its_field(string motif)
    {
        var (cnaf, page, dossier) = await OuvrirAsync();

        var refusee = await cnaf.ForgerAsync(page, page.Bouton("Accorder un délai"), ("jour", Ecrit(FinDeSaisie(dossier).AddDays(1))), ("motif", motif));

        Assert.Equal(HttpStatusCode.OK, refusee.Statut);
        Assert.NotEmpty(refusee.Un("#motif-Delai-erreur").TextContent);
        Assert.Null((await hote.RelireAsync(dossier)).Structure.DelaiJusquAu);
    }

    [Fact]
    public async Task A_motive_with_NUL_is_refused_and_changes_nothing()
    {
        var (cnaf, page, dossier) = await OuvrirAsync();

        var refusee = await cnaf.ForgerAsync(
            page, page.Bouton("Accorder un délai"), ("jour", Ecrit(FinDeSaisie(dossier).AddDays(1))), ("motif", "a\0b"));

        Assert.InRange((int)refusee.Statut, 400, 499);
        Assert.Null((await hote.RelireAsync(dossier)).Structure.DelaiJusquAu);
    }

    [Fact]
    public async Task A_motive_of_several_lines_cannot_forge_a_header_of_the_mail()
    {
        var (cnaf, page, dossier) = await OuvrirAsync();
        await hote.EnvoyerLesCourriersAsync();

        await cnaf.ForgerAsync(
            page, page.Bouton("Accorder un délai"), ("jour", Ecrit(FinDeSaisie(dossier).AddDays(1))), ("motif", "Panne\r\nBcc: x@y.example"));

        var message = Assert.Single(await hote.EnvoyerLesCourriersAsync());
        Assert.Equal(Dossiers.Porteur, Assert.Single(message.A));
    }

    [Fact]
    public async Task The_same_form_sent_twice_acts_once_and_is_told_once()
    {
        var (cnaf, page, dossier) = await OuvrirAsync();
        await hote.EnvoyerLesCourriersAsync();
        var valeurs = new (string, string)[] { ("jour", Ecrit(FinDeSaisie(dossier).AddDays(2))), ("motif", "Panne") };

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => cnaf.EnvoyerAsync(page, page.Bouton("Accorder un délai"), valeurs)));

        Assert.Single(await hote.Journaux.LireAsync(dossier.Id), passage => passage.Geste == nameof(GesteDossier.AccorderUnDelai));
        Assert.Single(await hote.EnvoyerLesCourriersAsync());
    }

    [Fact]
    public async Task A_validated_or_finished_fiche_is_not_offered_and_the_page_says_why()
    {
        var (_, page, _) = await OuvrirAsync(Recit.StructureValidee);

        Assert.False(page.ABouton("Accorder un délai"));
        Assert.Contains("Fiche Structure : pas possible pour le moment", page.Texte);
        Assert.Contains("Cette fiche est validée", page.Texte);
        Assert.Contains("Cette fiche est déjà terminée", page.Texte);
    }

    [Fact]
    public async Task A_closed_campagne_asks_for_a_reopening_first_then_the_delai_lets_the_porteur_write()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var dossier = await neuf.OuvrirAsync(Recit.ActionEntamee);
        var ferme = (await neuf.Campagnes.TrouverAsync(HoteDeTest.Campagne))!.FermeLe;
        neuf.Horloge.SetUtcNow(ferme.AddDays(2));
        var cnaf = await neuf.ConnecterAsync(Cnaf);
        var close = await cnaf.VisiterAsync(Adresse(dossier));
        var jour = HeureDeParis.JourDe(ferme.AddDays(10));

        var rouverte = await cnaf.EnvoyerAsync(close, close.Bouton("Rouvrir le dossier"), ("jour", Ecrit(jour)), ("motif", "Incendie des locaux"));
        var accordee = await cnaf.EnvoyerAsync(rouverte, rouverte.Bouton("Accorder un délai"), ("fiche", "A1"), ("jour", Ecrit(jour)), ("motif", "Incendie"));
        var relu = await neuf.RelireAsync(dossier);

        Assert.False(close.ABouton("Accorder un délai"));
        Assert.Contains("Demandez à la Cnaf de rouvrir ce dossier", close.Texte);
        Assert.Contains("Dossier rouvert à la Caf jusqu’au", rouverte.Annonce);
        Assert.Contains("délai accordé jusqu’au", accordee.Annonce);
        Assert.Equal((HeureDeParis.FinDu(jour), HeureDeParis.FinDu(jour)), (relu.RouvertJusquAu, relu.Action.DelaiJusquAu));
        Assert.True(relu.Pour(relu.PorteurDuDossier(), neuf.Horloge.GetUtcNow()).EstOffert(FicheId.Action(1), GesteFiche.Enregistrer));
        Assert.Contains("Dossier rouvert par la Cnaf", (await cnaf.VisiterAsync(dossier.Bilan)).Texte);
    }

    [Fact]
    public async Task A_reopening_needs_a_day_to_come_and_a_motive()
    {
        var (cnaf, page, dossier) = await OuvrirAsync();

        var refusee = await cnaf.EnvoyerAsync(page, page.Bouton("Rouvrir le dossier"), ("jour", "2019-06-11"), ("motif", ""));

        Assert.Contains("La date indiquée est déjà passée.", PageLue.Plier(refusee.Un("#jour-Rouvrir-erreur").TextContent));
        Assert.Contains("Le motif manque.", PageLue.Plier(refusee.Un("#motif-Rouvrir-erreur").TextContent));
        Assert.Null(refusee.Un("#jour-Delai").GetAttribute("value"));
        Assert.Null((await hote.RelireAsync(dossier)).RouvertJusquAu);
    }

    [Theory]
    [InlineData(Dossiers.Responsable, HttpStatusCode.Forbidden)]
    [InlineData(Dossiers.Agent, HttpStatusCode.Forbidden)]
    [InlineData(Dossiers.Porteur, HttpStatusCode.Forbidden)]
    public async Task Nobody_but_the_Cnaf_enters(string compte, HttpStatusCode statut)
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionEntamee);
        var navigateur = await hote.ConnecterAsync(compte);
        var jeton = (await navigateur.VisiterAsync("/")).Document.QuerySelector("input[name=jeton]")?.GetAttribute("value") ?? "";

        var lue = await navigateur.VisiterAsync(Adresse(dossier));
        var forgee = await navigateur.PosterAsync(
            $"{Adresse(dossier)}?handler=Delai", [new("jeton", jeton), new("fiche", "A1"), new("jour", "2019-07-10"), new("motif", "x")]);

        Assert.Equal((statut, statut), (lue.Statut, forgee.Statut));
        Assert.Null((await hote.RelireAsync(dossier)).Action.DelaiJusquAu);
    }

    [Theory]
    [InlineData("/national/dossiers/nimporte", HttpStatusCode.NotFound)]
    [InlineData("/national/dossiers/763-01900000-0000-7000-8000-000000000001", HttpStatusCode.NotFound)]
    public async Task A_dossier_that_is_none_is_not_found(string adresse, HttpStatusCode statut) =>
        Assert.Equal(statut, (await (await hote.ConnecterAsync(Cnaf)).VisiterAsync(adresse)).Statut);

    [Fact]
    public async Task A_fiche_that_is_none_is_a_bad_request()
    {
        var (cnaf, page, _) = await OuvrirAsync();

        var forgee = await cnaf.ForgerAsync(page, page.Bouton("Accorder un délai"), ("fiche", "A9"), ("jour", "2019-07-10"), ("motif", "x"));

        Assert.Equal(HttpStatusCode.BadRequest, forgee.Statut);
    }

    private async Task<(Navigateur Cnaf, PageLue Page, Dossier Dossier)> OuvrirAsync(Recit recit = Recit.ActionEntamee)
    {
        var dossier = await hote.OuvrirAsync(recit);
        var cnaf = await hote.ConnecterAsync(Cnaf);
        return (cnaf, await cnaf.VisiterAsync(Adresse(dossier)), dossier);
    }

    private static string Adresse(Dossier dossier) => $"/national/dossiers/{dossier.Id}";

    private static DateOnly FinDeSaisie(Dossier dossier) => dossier.Campagne.DernierJourDeSaisie;

    private static string EnLettres(DateOnly jour) => jour.ToString("dddd d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("fr-FR"));

    private static string Ecrit(DateOnly jour) => jour.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
