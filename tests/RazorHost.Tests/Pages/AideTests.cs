using System.Net;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>Help: the links of the campagne, and the technical assistance (G35, G36, G42).</summary>
public sealed class AideTests
{
    private const string Hostile = "Rien ne marche\r\nBcc: victime@ailleurs.example\r\n\r\n<script>alert(1)</script>";

    [Fact]
    public async Task G35_Each_reads_the_links_that_are_for_it_and_the_forum_is_the_agents_alone()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync("m.girard");
        await AjouterAsync(cnaf, "Instruction technique", "https://cnaf.example/instruction.pdf");
        await AjouterAsync(cnaf, "Forum des agents", "https://forum.example/clas", ("pourLesAgents", "true"));

        var agent = await (await hote.ConnecterAsync("a.martin")).VisiterAsync("/aide");
        var porteur = await (await hote.ConnecterAsync("contact@colibris.example")).VisiterAsync("/aide");

        Assert.Equal("https://forum.example/clas", agent.Lien("Forum des agents"));
        Assert.Equal("https://cnaf.example/instruction.pdf", porteur.Lien("Instruction technique"));
        Assert.DoesNotContain("Forum", porteur.Document.Source.Text);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>")]
    [InlineData("cnaf.example")]
    [InlineData("")]
    public async Task A_link_that_is_no_web_address_is_refused_beside_its_field_and_kept(string adresse)
    {
        await using var hote = await HoteDeTest.NeufAsync();

        var page = await AjouterAsync(await hote.ConnecterAsync("m.girard"), "Documentation", adresse);

        Assert.Contains("commence par https://", page.Un("#adresse-erreur").TextContent);
        Assert.Equal("Documentation", page.Un("#libelle").GetAttribute("value"));
        Assert.Empty(page.Document.QuerySelectorAll("button[name=lien]"));
    }

    [Theory]
    [InlineData(160, "https://cnaf.example/", "#libelle-erreur", "120 caractères au plus")]
    [InlineData(121, "https://cnaf.example/", "#libelle-erreur", "120 caractères au plus")]
    [InlineData(120, 1001, "#adresse-erreur", "1\u202F000 caractères au plus")]
    [InlineData(120, 70_000, "#adresse-erreur", "1\u202F000 caractères au plus")]
    public async Task A_link_too_long_is_refused_with_its_one_limit(int libelle, object adresse, string champ, string erreur)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var ou = adresse as string ?? "https://cnaf.example/".PadRight((int)adresse, 'a');

        var page = await AjouterAsync(await hote.ConnecterAsync("m.girard"), new string('l', libelle), ou);

        Assert.Contains(erreur, page.Un(champ).TextContent);
        Assert.Equal(ou, page.Un("#adresse").GetAttribute("value"));
        Assert.Single(page.Document.QuerySelectorAll(".erreur-de-champ"));
    }

    [Fact]
    public async Task A_link_as_long_as_is_kept_is_added()
    {
        await using var hote = await HoteDeTest.NeufAsync();

        var page = await AjouterAsync(
            await hote.ConnecterAsync("m.girard"), new string('l', 120), "https://cnaf.example/".PadRight(1000, 'a'));

        Assert.Contains("Lien ajouté", page.Annonce);
    }

    [Fact]
    public async Task A_link_is_taken_away_and_only_the_Cnaf_keeps_them()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync("m.girard");
        var page = await AjouterAsync(cnaf, "Documentation", "https://cnaf.example/");

        var retiree = await cnaf.EnvoyerAsync(page, page.Bouton("Retirer"));

        Assert.Contains("Lien retiré", retiree.Annonce);
        Assert.DoesNotContain("Documentation", (await cnaf.VisiterAsync("/aide")).Un("main").TextContent);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await hote.ConnecterAsync("p.lefebvre")).VisiterAsync("/national/campagnes/2018-2019/liens")).Statut);
    }

    [Fact]
    public async Task G36_The_foot_of_a_fiche_leads_to_a_form_that_knows_its_number()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var porteur = await hote.ConnecterAsync(Dossiers.Porteur);
        var fiche = await porteur.VisiterAsync(dossier.Adresse("a1"));

        var page = await porteur.VisiterAsync(fiche.Lien("Contacter l’assistance technique"));

        Assert.Equal($"{dossier.Numero}-A1", page.Un("#numero").GetAttribute("value"));
        Assert.Equal(Dossiers.Porteur, page.Un("#courriel").GetAttribute("value"));
    }

    [Fact]
    public async Task G42_A_request_is_acknowledged_with_its_number_and_answered_where_one_said()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var agent = await hote.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync($"/aide/assistance?depuis={Uri.EscapeDataString(dossier.Adresse("s"))}");
        await hote.EnvoyerLesCourriersAsync();

        var envoyee = await agent.EnvoyerAsync(page, page.Bouton("Envoyer"), ("courriel", "a.martin@caf.example"), ("texte", Hostile));
        var messages = await hote.EnvoyerLesCourriersAsync();

        Assert.Contains("Demande AT-0001 envoyée", envoyee.Annonce);
        var demande = Assert.Single(messages, message => message.A.Contains("assistance@clas.example"));
        Assert.Equal($"AT-0001 – {dossier.Numero}", demande.Objet);
        Assert.Equal("a.martin@caf.example", demande.Lu.ReplyTo.Mailboxes.Single().Address);
        Assert.Equal([.. MessageRecu.EnTetesDeNosLettres.Append("Reply-To").Order(StringComparer.Ordinal)], demande.EnTetes.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("<script", demande.Html, StringComparison.OrdinalIgnoreCase);
        // It asks to be answered: its foot must not say otherwise.
        Assert.DoesNotContain("pas y répondre", demande.Texte);
        Assert.DoesNotContain("répondez pas", demande.Texte);
        var accuse = Assert.Single(messages, message => message.A.Contains("a.martin@caf.example"));
        Assert.Contains("AT-0001", accuse.Objet);
        Assert.Contains("N’y répondez pas", accuse.Texte);
        Assert.Equal(MessageRecu.EnTetesDeNosLettres, accuse.EnTetes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_fiche_one_may_not_see_is_not_named()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);

        var page = await (await hote.ConnecterAsync("s.benali")).VisiterAsync($"/aide/assistance?depuis={Uri.EscapeDataString(dossier.Adresse("s"))}");

        Assert.Equal("", page.Un("#numero").GetAttribute("value") ?? "");
        Assert.DoesNotContain(dossier.Numero.ToString()!, page.Texte);
    }

    [Theory]
    [InlineData("", "", "a@b.example", "#texte-erreur")]
    [InlineData("", "Bonjour", "pas une adresse", "#courriel-erreur")]
    [InlineData("", "a\0b", "a@b.example", "#texte-erreur")]
    [InlineData("la mienne", "Bonjour", "a@b.example", "#numero-erreur")]
    [InlineData("2018-763-0001\r\nBcc: x@y.example", "Bonjour", "a@b.example", "#numero-erreur")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_leaves(string numero, string texte, string courriel, string erreur)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var porteur = await hote.ConnecterAsync("contact@colibris.example");
        var page = await porteur.VisiterAsync("/aide/assistance");

        var refusee = await porteur.EnvoyerAsync(page, page.Bouton("Envoyer"), ("numero", numero), ("courriel", courriel), ("texte", texte));

        Assert.NotEmpty(refusee.Un(erreur).TextContent);
        Assert.Equal(courriel, refusee.Un("#courriel").GetAttribute("value"));
        Assert.Empty(await hote.EnvoyerLesCourriersAsync());
    }

    [Fact]
    public async Task A_number_typed_as_it_is_dictated_is_joined_to_the_request()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var porteur = await hote.ConnecterAsync("contact@colibris.example");
        var page = await porteur.VisiterAsync("/aide/assistance");
        await hote.EnvoyerLesCourriersAsync();

        await porteur.EnvoyerAsync(page, page.Bouton("Envoyer"), ("numero", " 2018-763-0002-a1 "), ("texte", "Bonjour"));

        Assert.Contains(await hote.EnvoyerLesCourriersAsync(), message => message.Objet == "AT-0001 – 2018-763-0002-A1");
    }

    [Fact]
    public async Task A_text_beyond_what_is_kept_is_refused_and_given_back()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var porteur = await hote.ConnecterAsync("contact@colibris.example");
        var page = await porteur.VisiterAsync("/aide/assistance");
        var texte = new string('é', 4001);

        var refusee = await porteur.EnvoyerAsync(page, page.Bouton("Envoyer"), ("courriel", "a@b.example"), ("texte", texte));

        Assert.Contains("4\u202F000 caractères au plus", refusee.Un("#texte-erreur").TextContent);
        Assert.Equal(texte, ((AngleSharp.Html.Dom.IHtmlTextAreaElement)refusee.Un("#texte")).Value);
    }

    private static async Task<PageLue> AjouterAsync(Navigateur cnaf, string libelle, string adresse, params (string, string)[] autres)
    {
        var page = await cnaf.VisiterAsync("/national/campagnes/2018-2019/liens");
        return await cnaf.EnvoyerAsync(page, page.Bouton("Ajouter ce lien"), [("libelle", libelle), ("adresse", adresse), .. autres]);
    }
}
