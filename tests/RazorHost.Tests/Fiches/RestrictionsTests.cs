using System.Net;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using RazorHost.Demonstration;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>A host's own refusal reaches the pages: no button, its own words, nothing written by a forged form.</summary>
public sealed class RestrictionsTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    private static readonly Explication PasIci = new(
        "Les fiches de ce territoire sont validées au siège.", "Le siège de la Caf.", "Transmettez le dossier au siège.");

    [Fact]
    public async Task A_geste_that_the_host_refuses_has_no_button_and_its_reason_is_read()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        await using var restreint = hote.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
            services.AddClas(clas => clas.UseRestriction(demande => demande.GesteFiche == GesteFiche.Valider ? PasIci : null))));
        var navigateur = new Navigateur(restreint.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));
        await navigateur.ConnecterAsync(Dossiers.Agent);

        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        var forgee = await navigateur.ForgerAsync(
            page, page.Geste(GesteFiche.Enregistrer), ("geste", "Valider"), ("confirme", "oui"), ("r.S19", Dossiers.Sias));

        Assert.False(page.Offre(GesteFiche.Valider));
        Assert.True(page.Offre(GesteFiche.RendreAuPorteur));
        Assert.Contains(PasIci.Message, page.Texte, StringComparison.Ordinal);
        Assert.Contains(PasIci.ProchaineEtape, page.Texte, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forgee.Statut);
        Assert.Contains(PasIci.Message, PageLue.Plier(forgee.Un(".encart.erreur").TextContent), StringComparison.Ordinal);
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
    }
}
