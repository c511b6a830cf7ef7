using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Comptes;

/// <summary>Checklist 2, 15 to 17 and 20: what a session is made of, and what ends it.</summary>
public sealed class SessionsTests
{
    [Fact]
    public async Task P2_a_porteur_signs_in_with_address_and_password_and_goes_where_it_was_going()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        var navigateur = hote.Navigateur();
        var porte = await navigateur.VisiterAsync("/compte/mot-de-passe");

        var page = await navigateur.EnvoyerAsync(
            porte, porte.Bouton("Se connecter"), ("courriel", " Contact@Colibris.example "), ("motDePasse", GestesDePorteur.MotDePasse));

        Assert.Equal("/compte/mot-de-passe", page.Adresse);
        Assert.NotNull(await hote.DansLaBaseAsync(contexte => Task.FromResult(
            contexte.Users.Single(compte => compte.Email == GestesDePorteur.Colibris).DerniereConnexionLe)));
    }

    [Theory]
    [InlineData("//exemple.test/")]
    [InlineData("https://exemple.test/")]
    [InlineData("/\\exemple.test")]
    public async Task The_way_back_never_leaves_the_site(string retour)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        var navigateur = hote.Navigateur();
        var page = await navigateur.VisiterAsync($"/compte/connexion?retour={Uri.EscapeDataString(retour)}");

        var apres = await navigateur.EnvoyerAsync(
            page, page.Bouton("Se connecter"), ("courriel", GestesDePorteur.Colibris), ("motDePasse", GestesDePorteur.MotDePasse));

        Assert.Equal("/porteur", apres.Adresse);
    }

    [Fact]
    public async Task A_copy_of_the_cookie_opens_nothing_after_signing_out()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var (navigateur, copie) = await AvecCopieAsync(hote, GestesDePorteur.Colibris);
        var avant = await OuvreAsync(hote, copie, "/porteur");
        var page = await navigateur.VisiterAsync("/porteur");
        await navigateur.EnvoyerAsync(page, page.Bouton("Se déconnecter"));

        Assert.True(avant);
        Assert.False(await OuvreAsync(hote, copie, "/porteur"));
    }

    [Fact]
    public async Task A_session_known_before_signing_in_is_not_the_one_after()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var (navigateur, fixee) = await AvecCopieAsync(hote, GestesDePorteur.SaintAubin);
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);

        var reponse = await navigateur.SeConnecterAsync(GestesDePorteur.Colibris);

        Assert.Contains("Hélène Caron", reponse.Un(".compte").TextContent);
        Assert.DoesNotContain("Hélène Caron", await TexteAsync(hote, fixee, "/porteur"));
    }

    [Fact]
    public async Task Whatever_one_does_a_session_ends_after_a_working_day()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var navigateur = await hote.ConnecterAsync(GestesDePorteur.Colibris);
        for (var i = 0; i < 23; i++)
        {
            hote.Horloge.Advance(TimeSpan.FromMinutes(31));
            Assert.True(await navigateur.EstConnecteAsync());
        }

        hote.Horloge.Advance(TimeSpan.FromMinutes(31));

        Assert.False(await navigateur.EstConnecteAsync());
    }

    [Fact]
    public async Task In_Production_every_cookie_of_the_sign_in_page_is_a_host_cookie()
    {
        await using var hote = new HoteDeProduction().AvecCertificat().Regler("Adresse:Publique", "https://clas.example");

        using var reponse = await hote.Client().GetAsync("/compte/connexion");

        Assert.All(reponse.Headers.GetValues("Set-Cookie"), temoin =>
        {
            Assert.StartsWith("__Host-", temoin);
            Assert.Contains("secure", temoin, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", temoin, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite", temoin, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task A_session_survives_a_restart_of_the_host()
    {
        var dossier = Directory.CreateTempSubdirectory("clas-redemarre-");
        var fichier = Path.Combine(dossier.FullName, "clas.db");
        string copie;
        await using (var premier = new HoteDeTest(fichier))
        {
            await premier.InitializeAsync();
            (_, copie) = await AvecCopieAsync(premier, GestesDePorteur.Colibris);
        }

        await using (var second = new HoteDeTest(fichier))
            Assert.True(await OuvreAsync(second, copie, "/porteur"));

        SqliteConnection.ClearAllPools();
        dossier.Delete(recursive: true);
    }

    [Fact]
    public async Task No_page_hands_an_account_or_its_hash_to_who_asks()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await hote.DonnerUnMotDePasseAsync(GestesDePorteur.Colibris);
        var empreinte = await hote.DansLaBaseAsync(contexte => Task.FromResult(
            contexte.Users.Single(compte => compte.Email == GestesDePorteur.Colibris).PasswordHash!));
        var adresses = hote.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(point => point.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(point => "/" + point.RoutePattern.RawText!.Replace("{caf}", "763", StringComparison.Ordinal))
            .Where(adresse => !adresse.Contains('{', StringComparison.Ordinal))
            .Distinct().ToList();

        foreach (var compte in new[] { GestesDePorteur.Colibris, "a.martin", "m.girard" })
        {
            var navigateur = await hote.ConnecterAsync(compte);
            foreach (var adresse in adresses)
                Assert.DoesNotContain(empreinte, (await navigateur.VisiterAsync(adresse)).Document.Source.Text);
        }

        Assert.True(adresses.Count > 15);
    }

    private static async Task<(Navigateur Navigateur, string Temoin)> AvecCopieAsync(HoteDeTest hote, string compte)
    {
        var navigateur = hote.Navigateur();
        var page = await navigateur.VisiterAsync("/demonstration");
        using var contenu = new FormUrlEncodedContent([new("jeton", page.Jeton), new("compte", compte)]);
        using var reponse = await navigateur.Client.PostAsync("/demonstration", contenu);
        var temoin = reponse.Headers.GetValues("Set-Cookie").Single(valeur => valeur.StartsWith("clas.session=", StringComparison.Ordinal));
        return (navigateur, temoin.Split(';')[0]);
    }

    private static async Task<string> TexteAsync(HoteDeTest hote, string temoin, string adresse)
    {
        using var client = hote.CreateDefaultClient(new Uri("https://localhost"));
        using var demande = new HttpRequestMessage(HttpMethod.Get, adresse);
        demande.Headers.Add("Cookie", temoin);
        using var reponse = await client.SendAsync(demande);
        return reponse.IsSuccessStatusCode ? System.Net.WebUtility.HtmlDecode(await reponse.Content.ReadAsStringAsync()) : "";
    }

    private static async Task<bool> OuvreAsync(HoteDeTest hote, string temoin, string adresse) =>
        (await TexteAsync(hote, temoin, adresse)).Length > 0;
}
