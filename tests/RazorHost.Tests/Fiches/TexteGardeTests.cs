using System.Net;
using Clas.Domain;
using RazorHost.Demonstration;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>Checklist 19: a session that ends does not take the typed text along.</summary>
public sealed class TexteGardeTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task A_fiche_sent_after_the_session_comes_back_with_its_text_and_goes_on_after_signing_in_again()
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        await navigateur.EnvoyerAsync(page, page.Bouton("Se déconnecter"));

        var gardee = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S09", "Écrit avant la fin"), ("S17", "laep"), ("S17", "evs"));

        Assert.Equal(HttpStatusCode.Unauthorized, gardee.Statut);
        Assert.Contains("Écrit avant la fin", gardee.Texte, StringComparison.Ordinal);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
        await navigateur.ConnecterAsync(Dossiers.Porteur);
        var retrouvee = await navigateur.EnvoyerAsync(gardee, gardee.Bouton("Retrouver mon texte"));
        Assert.Equal("Écrit avant la fin", retrouvee.Saisi("S09"));
        Assert.Equal(2, retrouvee.Document.QuerySelectorAll("[name='r.S17'][checked]").Length);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
        await navigateur.FaireAsync(retrouvee, GesteFiche.Enregistrer);
        Assert.Equal(new ReponseTexte("Écrit avant la fin"), (await hote.RelireAsync(dossier)).Structure.Reponses["S09"]);
    }

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("cross-site", false)]
    public async Task A_token_out_of_date_gives_the_text_back_to_our_own_pages_alone(string origine, bool estRendu)
    {
        var dossier = await hote.OuvrirAsync(Recit.ActionIncoherente);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        navigateur.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", origine);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var refusee = await navigateur.ForgerAsync(page, page.Geste(GesteFiche.Enregistrer), ("jeton", "périmé"), ("r.S09", "Écrit longtemps après"));

        Assert.Equal(HttpStatusCode.BadRequest, refusee.Statut);
        Assert.Equal(estRendu, refusee.Texte.Contains("Écrit longtemps après", StringComparison.Ordinal));
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
        if (estRendu)
            Assert.Equal("Écrit longtemps après", (await navigateur.EnvoyerAsync(refusee, refusee.Bouton("Retrouver mon texte"))).Saisi("S09"));
    }

    [Fact]
    public async Task Any_other_form_sent_after_the_session_gives_its_words_back_to_be_copied()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        var agent = await hote.ConnecterAsync(Dossiers.Agent);
        var page = await agent.VisiterAsync($"/caf/763/dossiers/{dossier.Id}");
        var assistance = await agent.VisiterAsync("/aide/assistance");
        await agent.EnvoyerAsync(page, page.Bouton("Se déconnecter"));

        var ecart = await agent.EnvoyerAsync(page, page.Bouton("Mettre à l’écart"), ("motif", "Déjà saisi par le siège\nen mai"));
        var demande = await agent.EnvoyerAsync(assistance, assistance.Bouton("Envoyer"), ("texte", "La grille reste vide."));

        Assert.Equal(HttpStatusCode.Unauthorized, ecart.Statut);
        Assert.Equal(["Déjà saisi par le siège\nen mai"], ecart.Document.QuerySelectorAll(".texte-garde").Select(texte => texte.TextContent.ReplaceLineEndings("\n")));
        Assert.Equal("/acces-caf", ecart.Lien("Reconnectez-vous"));
        Assert.Equal($"/caf/763/dossiers/{dossier.Id}", ecart.Lien("la page d’où il vient"));
        Assert.Contains("La grille reste vide.", demande.Texte);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }

    [Fact]
    public async Task A_form_without_words_or_of_an_account_is_not_handed_back()
    {
        var porteur = await hote.ConnecterAsync(Dossiers.Porteur);
        var compte = await porteur.VisiterAsync("/compte/mot-de-passe");
        var agent = await hote.ConnecterAsync(Dossiers.Agent);
        var nombre = await agent.VisiterAsync("/caf/763/nombre");
        await porteur.EnvoyerAsync(compte, compte.Bouton("Se déconnecter"));
        await agent.EnvoyerAsync(nombre, nombre.Bouton("Se déconnecter"));

        var secret = await porteur.EnvoyerAsync(compte, compte.Bouton("Changer"), ("motDePasse", "un canari bien secret"), ("nouveau", "un canari plus secret"));
        var chiffre = await agent.EnvoyerAsync(nombre, nombre.Bouton("Valider"), ("nombre", "12"));

        Assert.DoesNotContain("canari", secret.Document.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("votre texte est gardé", chiffre.Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_that_hands_back_answers_nobody_else()
    {
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);

        var lue = await navigateur.VisiterAsync("/texte-garde");
        var forgee = await navigateur.PosterAsync("/texte-garde", [new("r.S09", "D’un autre site")]);

        Assert.DoesNotContain("votre texte est gardé", lue.Texte, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, forgee.Statut);
        Assert.DoesNotContain("D’un autre site", forgee.Texte, StringComparison.Ordinal);
    }
}
