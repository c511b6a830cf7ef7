using Clas.Domain;
using Clas.Persistence;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>Long files leave while they are made: their first bytes arrive before their last dossier is read.</summary>
public sealed class EnvoiAuFilTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task The_zip_of_the_PDFs_leaves_before_its_last_dossier_is_read()
    {
        var (sonde, dernier) = (new Sonde(), await DernierDuBilanAsync());

        await EnvoyerAsync("/caf/763/pdf", sonde, services => Sonde.Devant<IDossiers>(services, (vrai, methode, arguments) =>
            methode.Name == nameof(IDossiers.TrouverAsync) && arguments[0]!.Equals(dernier) ? AttendreAsync(vrai, dernier, sonde) : null));
    }

    [Theory]
    [InlineData("a.martin", "/caf/763/export.csv")]
    [InlineData("m.girard", "/national/export.csv")]
    public async Task The_export_leaves_before_its_last_dossier_is_read(string compte, string adresse)
    {
        var sonde = new Sonde();

        await EnvoyerAsync(adresse, sonde, services => Sonde.Devant<ISuivi>(services, (vrai, methode, arguments) =>
            methode.Name == nameof(ISuivi.PrisEnCompteAsync) ? Retenir(vrai, (CodeCampagne)arguments[0]!, (CodeCaf?)arguments[1], sonde) : null), compte);
    }

    private async Task EnvoyerAsync(string adresse, Sonde sonde, Action<IServiceCollection> sonder, string compte = "a.martin")
    {
        await using var sondee = hote.WithWebHostBuilder(builder => builder.ConfigureTestServices(sonder));
        var navigateur = new Navigateur(sondee.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));
        await navigateur.ConnecterAsync(compte);

        using var reponse = await navigateur.Client.GetAsync(adresse, HttpCompletionOption.ResponseHeadersRead);
        await using var flux = await reponse.Content.ReadAsStreamAsync();
        var debut = new byte[64];
        await flux.ReadExactlyAsync(debut);
        var avant = sonde.Passees;
        sonde.Liberer();
        using var suite = new MemoryStream();
        await flux.CopyToAsync(suite);

        Assert.Equal(System.Net.HttpStatusCode.OK, reponse.StatusCode);
        Assert.Equal((0, 1), (avant, sonde.Passees));
        Assert.NotEqual(0, suite.Length);
    }

    private async Task<DossierId> DernierDuBilanAsync()
    {
        var demande = new DemandeDeBilan(HoteDeTest.Campagne, HoteDeTest.SeineMaritime);
        var page = await hote.Suivi.ListerAsync(demande);
        while (page.Suite is not null)
            page = await hote.Suivi.ListerAsync(demande with { Apres = page.Suite });
        return page.Lignes[^1].Id;
    }

    private static async Task<Dossier?> AttendreAsync(IDossiers vrai, DossierId id, Sonde sonde)
    {
        await sonde.PasserAsync();
        return await vrai.TrouverAsync(id);
    }

    /// <summary>All of them, and a breath before the last.</summary>
    private static async IAsyncEnumerable<DossierPrisEnCompte> Retenir(ISuivi vrai, CodeCampagne campagne, CodeCaf? caf, Sonde sonde)
    {
        DossierPrisEnCompte? precedent = null;
        await foreach (var dossier in vrai.PrisEnCompteAsync(campagne, caf))
        {
            if (precedent is not null)
                yield return precedent;
            precedent = dossier;
        }

        await sonde.PasserAsync();
        yield return precedent!;
    }
}
