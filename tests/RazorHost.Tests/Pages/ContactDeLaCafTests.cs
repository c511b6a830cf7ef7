using System.Net;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using RazorHost.Contacts;
using RazorHost.Demonstration;
using RazorHost.Identite;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>A Caf says how it is reached; its porteurs read it wherever they are told to turn to their Caf.</summary>
public sealed class ContactDeLaCafTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    private const string Page = "/caf/763/contact";
    private const string Ligne = "Service action sociale, pôle Clas, 02 61 91 76 30, clas@caf763.example";

    [Fact]
    public async Task What_the_agent_writes_is_what_the_porteurs_read_at_once()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var dossier = await neuf.OuvrirAsync(Recit.AVerifier);
        var agent = await neuf.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync((await agent.VisiterAsync("/caf/763")).Lien("Contact pour les porteurs"));

        var apres = await agent.EnvoyerAsync(
            page, page.Bouton("Enregistrer"), ("service", "Mme Roux"), ("telephone", "+33 2.61.91.00.01"), ("courriel", " roux@CAF763.example "), ("precisions", "Le lundi\r\nLe mardi"));

        Assert.Contains("Contact enregistré", apres.Annonce);
        Assert.Contains("Modifié par Anne Martin le 12/06/2019 à 10 h 00", apres.Texte);
        var porteur = await neuf.ConnecterAsync(Dossiers.Porteur);
        var lue = await porteur.VisiterAsync($"/porteur/dossiers/{dossier.Id}");
        Assert.Equal(
            "Caf de la Seine-Maritime Demander Mme Roux Téléphone 02 61 91 00 01 Adresse e-mail roux@caf763.example Précisions Le lundi Le mardi",
            PageLue.Plier(lue.Un("#joindre").TextContent));
        Assert.Equal("tel:0261910001", lue.Un("#joindre a").GetAttribute("href"));
        Assert.DoesNotContain("Anne Martin", lue.Un("#joindre").TextContent);
        Assert.Equal("Votre Caf : Caf de la Seine-Maritime 02 61 91 00 01 roux@caf763.example", Bandeau(await porteur.VisiterAsync("/aide")));
        Assert.Equal(Bandeau(lue), Bandeau(await porteur.VisiterAsync(dossier.Adresse("a1"))));
    }

    [Fact]
    public async Task A_fiche_given_back_says_whom_to_ask()
    {
        var dossier = await hote.OuvrirAsync(Recit.StructureValidee);
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.RendreAuPorteur(FicheId.Action(1), "Recomptez les familles."));

        var porteur = await (await hote.ConnecterAsync(Dossiers.Porteur)).VisiterAsync(dossier.Adresse("a1"));
        var agent = await (await hote.ConnecterAsync(Dossiers.Agent)).VisiterAsync(dossier.Adresse("a1"));

        Assert.Contains($"Une question sur cette demande ? Caf de la Seine-Maritime, {Ligne}.", porteur.Texte);
        Assert.DoesNotContain("Une question sur cette demande", agent.Texte);
    }

    [Fact]
    public async Task A_porteur_of_two_Caf_reads_both_and_that_of_the_dossier_on_its_pages()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var ailleurs = await neuf.DossierDeAsync("Centre social Agora", HoteDeTest.ValDOise);
        await neuf.DansLaBaseAsync(async contexte =>
        {
            var compte = await contexte.Users.SingleAsync(compte => compte.Email == Dossiers.Porteur);
            contexte.Add(new Rattachement { CompteId = compte.Id, StructureId = ailleurs.StructureId });
            return await contexte.SaveChangesAsync();
        });
        await neuf.OuvrirAsync(Recit.AVerifier);
        var porteur = await neuf.ConnecterAsync(Dossiers.Porteur);

        var tous = Bandeau(await porteur.VisiterAsync("/porteur"));
        var un = Bandeau(await porteur.VisiterAsync($"/porteur/dossiers/{ailleurs.Id}"));

        Assert.StartsWith("Vos Caf :", tous);
        Assert.Contains("Caf de la Seine-Maritime 02 61 91 76 30 clas@caf763.example", tous);
        Assert.Contains("Caf du Val-d’Oise 01 99 00 95 10 clas@caf951.example", tous);
        Assert.Equal("Votre Caf : Caf du Val-d’Oise 01 99 00 95 10 clas@caf951.example", un);
    }

    [Fact]
    public async Task Of_a_Caf_that_said_nothing_one_is_told_where_to_look()
    {
        var dossier = await hote.DossierDeAsync("Ti Kaz Savoir", CodeCaf.Lire("974"));

        var page = await (await hote.ConnecterAsync("bonjour@tikaz.example")).VisiterAsync($"/porteur/dossiers/{dossier.Id}");

        Assert.Equal("Votre Caf : Caf de La Réunion – coordonnées sur caf.fr", Bandeau(page));
        Assert.Contains("Ses coordonnées sont sur caf.fr", page.Un("#joindre").TextContent);
        Assert.Empty(page.Document.QuerySelectorAll("#joindre dt"));
    }

    [Fact]
    public async Task A_contact_withdrawn_is_read_by_nobody()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var agent = await neuf.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync(Page);

        var retire = await agent.EnvoyerAsync(page, page.Bouton("Enregistrer"), ("service", " "), ("telephone", ""), ("courriel", ""), ("precisions", ""));

        Assert.Contains("Contact retiré", retire.Annonce);
        Assert.Equal("Votre Caf : Caf de la Seine-Maritime – coordonnées sur caf.fr", Bandeau(await (await neuf.ConnecterAsync("enfance@saint-aubin.example")).VisiterAsync("/porteur")));
        Assert.Contains("Contact pour les porteurs (à indiquer)", (await agent.VisiterAsync("/caf/763")).Texte);
    }

    [Theory]
    [InlineData("service", "a\0b", "caractère illisible")]
    [InlineData("service", "\uD83D", "caractère illisible")]
    [InlineData("courriel", "clas@caf", "adresse e-mail complète")]
    [InlineData("courriel", "clas@caf763.example\r\nBcc: victime@ailleurs.example", "adresse e-mail complète")]
    [InlineData("courriel", "clas@caf763.example, autre@caf763.example", "adresse e-mail complète")]
    [InlineData("telephone", "3230", "dix chiffres")]
    [InlineData("telephone", "02 61 91 76 30 ou 02 61 91 76 31", "dix chiffres")]
    [InlineData("telephone", "٠٢٦١٩١٧٦٣٠", "dix chiffres")]
    [InlineData("precisions", "a\0b", "caractère illisible")]
    public Task What_is_wrong_is_said_beside_its_field_and_kept(string champ, string saisie, string message) =>
        RefuserAsync(champ, saisie, message);

    [Theory]
    [InlineData("service", 300, "150 caractères au plus")]
    [InlineData("precisions", 501, "500 caractères au plus")]
    [InlineData("courriel", 300, "adresse e-mail complète")]
    [InlineData("telephone", 300, "dix chiffres")]
    public Task What_is_too_long_is_refused_and_given_back(string champ, int longueur, string message) =>
        RefuserAsync(champ, new string('é', longueur), message);

    [Theory]
    [InlineData("Équipe 🎒 Clas", "Équipe 🎒 Clas")]
    [InlineData("خدمة العمل الاجتماعي", "خدمة العمل الاجتماعي")]
    [InlineData("Service\r\nBcc: victime@ailleurs.example", "Service Bcc: victime@ailleurs.example")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public async Task Any_name_that_can_be_written_is_kept_and_harms_neither_page_nor_letter(string saisie, string garde)
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var agent = await neuf.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync(Page);

        var apres = await agent.EnvoyerAsync(page, page.Bouton("Enregistrer"), ("service", saisie));

        Assert.Equal(garde, apres.Un("#service").GetAttribute("value"));
        Assert.Contains(garde, apres.Un("#joindre").TextContent);
        Assert.Empty(apres.Document.QuerySelectorAll("main script"));
        var dossier = await neuf.OuvrirAsync(Recit.AVerifier);
        await neuf.EnvoyerLesCourriersAsync();
        await neuf.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Structure, new Saisie { ["S08a"] = "Darnétal" }));
        var message = Assert.Single(await neuf.EnvoyerLesCourriersAsync());
        Assert.Contains($"Pour joindre votre Caf : {garde}, 02 61 91 76 30, clas@caf763.example.", message.Texte);
        Assert.Equal(MessageRecu.EnTetesDeNosLettres, message.EnTetes.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("<script", message.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_service_that_nobody_can_reach_is_refused()
    {
        var agent = await hote.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync(Page);

        var refusee = await agent.EnvoyerAsync(page, page.Bouton("Enregistrer"), ("telephone", ""), ("courriel", ""));

        Assert.Contains("au moins une adresse e-mail ou un numéro", refusee.Un("#courriel-erreur").TextContent);
        Assert.Equal(1, (await ContactAsync(hote, "763"))!.Version);
    }

    [Fact]
    public async Task Another_agent_who_wrote_meanwhile_is_named_and_nothing_is_lost()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var (anne, pierre) = (await neuf.ConnecterAsync("a.martin"), await neuf.ConnecterAsync("p.lefebvre"));
        var (chezAnne, chezPierre) = (await anne.VisiterAsync(Page), await pierre.VisiterAsync(Page));
        await pierre.EnvoyerAsync(chezPierre, chezPierre.Bouton("Enregistrer"), ("service", "Écrit par Pierre"));

        var perime = await anne.EnvoyerAsync(chezAnne, chezAnne.Bouton("Enregistrer"), ("service", "Écrit par Anne"));

        Assert.Contains("Pierre Lefebvre a modifié ce contact", perime.Texte);
        Assert.Equal("Écrit par Anne", perime.Un("#service").GetAttribute("value"));
        Assert.Contains("Écrit par Pierre", perime.Un("#joindre").TextContent);
        Assert.Equal("Écrit par Pierre", (await ContactAsync(neuf, "763"))!.Service);
        var voulu = await anne.EnvoyerAsync(perime, perime.Bouton("Enregistrer"));
        Assert.Contains("Contact enregistré", voulu.Annonce);
        Assert.Equal(("Écrit par Anne", "Anne Martin", 3), await ContactAsync(neuf, "763") is { } contact ? (contact.Service, contact.Par, contact.Version) : default);
    }

    [Theory]
    [InlineData("a.martin", Page)]
    [InlineData("j.hoarau", "/caf/974/contact")]
    public async Task Many_at_the_same_moment_write_one_of_their_texts(string agent, string adresse)
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        await neuf.Suivi.DeclarerStructuresFinanceesAsync(
            HoteDeTest.Campagne, CodeCaf.Lire("974"), 1, Acteur.Cnaf("m.girard", "Marc Girard"), neuf.Horloge.GetUtcNow());
        var navigateurs = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => neuf.ConnecterAsync(agent)));
        var formulaires = await Task.WhenAll(navigateurs.Select(navigateur => navigateur.VisiterAsync(adresse)));
        var avant = (await ContactAsync(neuf, adresse[5..8]))?.Version ?? 0;

        var pages = await Task.WhenAll(navigateurs.Select((navigateur, n) => navigateur.EnvoyerAsync(
            formulaires[n], formulaires[n].Bouton("Enregistrer"), ("service", $"Service {n}"), ("telephone", "02 61 91 00 09"))));

        Assert.All(pages, page => Assert.Equal(HttpStatusCode.OK, page.Statut));
        Assert.Equal(avant + 1, (await ContactAsync(neuf, adresse[5..8]))!.Version);
        Assert.Single(pages, page => page.Annonce?.Contains("Contact enregistré", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_form_that_names_another_Caf_is_about_the_Caf_of_its_address()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var agent = await neuf.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync(Page);

        await agent.ForgerAsync(page, page.Bouton("Enregistrer"), ("service", "Forgé"), ("caf", "951"), ("Connu.Caf", "951"), ("par", "Personne"));

        Assert.Equal(("Forgé", "Anne Martin"), await ContactAsync(neuf, "763") is { } ici ? (ici.Service, ici.Par) : default);
        Assert.Equal("Samira Benali, conseillère technique", (await ContactAsync(neuf, "951"))!.Service);
    }

    [Fact]
    public async Task Nobody_else_writes_it()
    {
        var voisin = await hote.ConnecterAsync("s.benali");
        var cnaf = await hote.ConnecterAsync("m.girard");
        var porteur = await hote.ConnecterAsync(Dossiers.Porteur);

        var lue = await cnaf.VisiterAsync(Page);
        var statuts = new[]
        {
            (await voisin.VisiterAsync(Page)).Statut, await ForgerAsync(voisin, "/caf/951/contact"),
            (await cnaf.VisiterAsync("/caf/999/contact")).Statut, await ForgerAsync(cnaf, Page),
            (await porteur.VisiterAsync(Page)).Statut, await ForgerAsync(porteur, "/porteur"),
        };

        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden],
            statuts);
        Assert.Contains("La Caf seule le modifie", lue.Texte);
        Assert.Empty(lue.Document.QuerySelectorAll("main form"));
        Assert.Equal(1, (await ContactAsync(hote, "763"))!.Version);
        Assert.StartsWith("/acces-caf", (await hote.Navigateur().VisiterAsync(Page)).Adresse);
    }

    private static async Task<HttpStatusCode> ForgerAsync(Navigateur navigateur, string depuis)
    {
        var jeton = (await navigateur.VisiterAsync(depuis)).Jeton;
        return (await navigateur.PosterAsync(Page, [new("jeton", jeton), new("service", "Forgé"), new("telephone", "02 61 91 00 00"), new("version", "1")])).Statut;
    }

    private async Task RefuserAsync(string champ, string saisie, string message)
    {
        var agent = await hote.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync(Page);

        var refusee = await agent.EnvoyerAsync(page, page.Bouton("Enregistrer"), (champ, saisie));

        Assert.Equal(HttpStatusCode.OK, refusee.Statut);
        Assert.Contains(message, refusee.Un($"#{champ}-erreur").TextContent);
        Assert.Equal("true", refusee.Un($"#{champ}").GetAttribute("aria-invalid"));
        var rendu = refusee.Un($"#{champ}") is AngleSharp.Html.Dom.IHtmlTextAreaElement zone ? zone.Value : refusee.Un($"#{champ}").GetAttribute("value");
        Assert.Equal(saisie.Replace('\0', '\uFFFD').Replace('\uD83D', '\uFFFD'), rendu);
        Assert.Equal(1, (await ContactAsync(hote, "763"))!.Version);
    }

    private static Task<ContactDeCaf?> ContactAsync(HoteDeTest hote, string caf) => hote.DansLaBaseAsync(contexte =>
    {
        var code = CodeCaf.Lire(caf);
        return contexte.Set<ContactDeCaf>().AsNoTracking().SingleOrDefaultAsync(contact => contact.Caf == code);
    });

    private static string Bandeau(PageLue page) => PageLue.Plier(page.Un(".bandeau .fin").TextContent);
}
