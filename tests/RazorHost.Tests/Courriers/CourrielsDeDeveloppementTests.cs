using System.Net;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Courriers;

/// <summary>Without a mail server, mails are files, and a page of Development shows them.</summary>
public sealed class CourrielsDeDeveloppementTests : IAsyncLifetime
{
    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("clas-eml-");
    private readonly HoteDeTest _hote = new();

    public async ValueTask InitializeAsync() => await _hote.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _hote.DisposeAsync();
        _dossier.Delete(recursive: true);
    }

    [Fact]
    public async Task A_mail_becomes_a_file_that_the_page_lists_and_shows()
    {
        var dossier = await _hote.OuvrirAsync(Recit.AVerifier);
        await _hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.RendreAuPorteur(FicheId.Action(1), "Revoir <i>tout</i>."));
        await using var sansServeur = SansServeur();
        await sansServeur.Services.GetRequiredService<IExpedition>().EnvoyerAsync(ct: TestContext.Current.CancellationToken);
        var navigateur = new Navigateur(sansServeur.CreateClient(Options));

        var liste = await navigateur.VisiterAsync("/developpement/courriels");
        var lettre = await navigateur.VisiterAsync(liste.Lien("Fiche Action 2018-2019 à reprendre"));
        var html = await navigateur.Client.GetAsync(lettre.Lien("mise en forme"), TestContext.Current.CancellationToken);

        Assert.Contains(Dossiers.Porteur, liste.Texte);
        Assert.Contains("Revoir <i>tout</i>.", lettre.Texte);
        Assert.Contains("Revoir &lt;i&gt;tout&lt;/i&gt;.", await html.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("sandbox;", Assert.Single(html.Headers.GetValues("Content-Security-Policy")));
        Assert.NotEmpty(_dossier.GetFiles("*.eml"));
        Assert.Empty(_dossier.GetFiles("*.tmp"));
        Assert.Empty(_hote.Smtp.Recus);
    }

    [Theory]
    [InlineData("/developpement/courriels?fichier=../clas.db")]
    [InlineData("/developpement/courriels?fichier=%2Fetc%2Fhostname")]
    [InlineData("/developpement/courriels?handler=Html&fichier=absent.eml")]
    public async Task No_other_file_is_read(string adresse)
    {
        await using var sansServeur = SansServeur();

        var page = await new Navigateur(sansServeur.CreateClient(Options)).VisiterAsync(adresse);

        Assert.Equal(HttpStatusCode.NotFound, page.Statut);
    }

    [Theory]
    [InlineData("/developpement/courriels")]
    [InlineData("/developpement/courriels?handler=Html&fichier=un.eml")]
    public async Task Outside_Development_the_page_does_not_exist(string adresse)
    {
        await File.WriteAllTextAsync(Path.Combine(_dossier.FullName, "un.eml"), "Subject: un\r\n\r\ncorps", TestContext.Current.CancellationToken);
        await using var production = new HoteDeProduction().AvecCertificat().Regler("Courriel:Dossier", _dossier.FullName);

        Assert.Equal(HttpStatusCode.NotFound, (await production.Client().GetAsync(adresse, TestContext.Current.CancellationToken)).StatusCode);
    }

    private static WebApplicationFactoryClientOptions Options => new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") };

    /// <summary>The same host on the same file, with a folder instead of a server.</summary>
    private WebApplicationFactory<Program> SansServeur() => _hote.WithWebHostBuilder(builder =>
    {
        builder.UseSetting("Courriel:Hote", "");
        builder.UseSetting("Courriel:Dossier", _dossier.FullName);
    });
}
