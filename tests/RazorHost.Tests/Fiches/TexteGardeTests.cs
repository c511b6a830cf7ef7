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
