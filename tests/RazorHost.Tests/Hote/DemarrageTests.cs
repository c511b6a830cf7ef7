using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Hote;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Hote;

/// <summary>Production refuses what is not fit for real data, and says what to put right.</summary>
public sealed class DemarrageTests
{
    [Fact]
    public async Task Production_refuses_to_start_without_a_certificate_for_its_keys()
    {
        await using var hote = new HoteDeProduction();

        var refus = Assert.Throws<DemarrageRefuseException>(() => hote.Services);

        var raison = Assert.Single(refus.Raisons);
        Assert.Contains("Cles:Certificat ne désigne pas de certificat", raison);
        Assert.Contains("names no certificate", raison);
    }

    [Fact]
    public async Task Production_refuses_the_demonstration_and_says_everything_at_once()
    {
        await using var hote = new HoteDeProduction().Regler("Demonstration:Active", "true");

        var refus = Assert.Throws<DemarrageRefuseException>(() => hote.Services);

        Assert.Equal(2, refus.Raisons.Count);
        Assert.StartsWith("Clas ne démarre pas. Clas does not start.", refus.Message);
        Assert.False(File.Exists(hote.Base));
    }

    [Theory]
    [InlineData("Adresse:Publique", "", "Adresse:Publique n’est pas l’adresse du site")]
    [InlineData("Adresse:Publique", "http://clas.example", "Adresse:Publique n’est pas l’adresse du site")]
    [InlineData("Courriel:Hote", "", "Courriel:Hote ne désigne pas de serveur")]
    [InlineData("Courriel:Expediteur", "", "Courriel:Expediteur manque")]
    [InlineData("Courriel:Expediteur", "Clas", "Courriel:Expediteur n’est pas une adresse")]
    [InlineData("Courriel:Tls", "Parfois", "Courriel:Tls vaut StartTls")]
    [InlineData("AllowedHosts", "*", "AllowedHosts ne nomme pas ce site")]
    [InlineData("Agents:Emetteur", "", "Agents:Emetteur n’est pas l’adresse https")]
    [InlineData("Agents:Emetteur", "http://connexion.example", "Agents:Emetteur n’est pas l’adresse https")]
    [InlineData("Agents:Client", "", "Agents:Client manque")]
    [InlineData("Agents:Reseaux:0", "10.0.0.0", "Agents:Reseaux\u00A0: «\u00A010.0.0.0\u00A0» n’est pas un réseau")]
    [InlineData("Mandataires:0", "partout", "Mandataires\u00A0: «\u00A0partout\u00A0» n’est pas un réseau")]
    [InlineData("Assistance:Adresse", "", "Assistance:Adresse n’est pas l’adresse")]
    [InlineData("Editeur:Nom", " ", "Editeur:Nom manque")]
    [InlineData("Editeur:DelegueALaProtectionDesDonnees", "", "Editeur:DelegueALaProtectionDesDonnees manque")]
    public async Task Production_refuses_what_would_fail_or_deceive_later(string reglage, string valeur, string raison)
    {
        await using var hote = new HoteDeProduction().AvecCertificat().Regler(reglage, valeur);

        var refus = Assert.Throws<DemarrageRefuseException>(() => hote.Services);

        Assert.StartsWith(raison, Assert.Single(refus.Raisons));
        Assert.Contains(" / ", refus.Raisons[0]);
    }

    [Fact]
    public async Task A_password_never_travels_in_clear_text()
    {
        await using var hote = new HoteDeProduction().AvecCertificat()
            .Regler("Courriel:Tls", "Aucun").Regler("Courriel:Utilisateur", "clas").Regler("Courriel:MotDePasse", "secret");

        var refus = Assert.Throws<DemarrageRefuseException>(() => hote.Services);

        Assert.Contains("passerait en clair", Assert.Single(refus.Raisons));
        Assert.DoesNotContain("secret", refus.Message);
    }

    [Fact]
    public async Task Production_refuses_a_database_that_holds_demonstration_accounts()
    {
        await using var hote = new HoteDeProduction().AvecCertificat();
        await Modele.CopierAsync(hote.Base);

        var refus = Assert.Throws<DemarrageRefuseException>(() => hote.Services);

        Assert.Contains("comptes de démonstration", Assert.Single(refus.Raisons));
    }

    [Fact]
    public async Task A_malformed_questionnaire_stops_the_start_and_names_its_file_line_and_path()
    {
        var fichier = Path.GetTempFileName();
        await File.WriteAllTextAsync(fichier, "{\n  \"id\": \"clas-2019-2020\",\n  \"version\": \"deux\"\n}", TestContext.Current.CancellationToken);
        await using var hote = new HoteDeProduction().AvecCertificat().Regler("Questionnaires:0", fichier);

        var refus = Assert.Throws<DemarrageRefuseException>(() => hote.Services);

        Assert.StartsWith($"{fichier}(3) version : ", Assert.Single(refus.Raisons));
        File.Delete(fichier);
    }

    [Fact]
    public async Task Production_starts_empty_with_a_certificate_and_has_no_demonstration_sign_in()
    {
        await using var hote = new HoteDeProduction().AvecCertificat();
        var client = hote.Client();

        var accueil = await client.GetAsync("/");
        var connexion = await client.GetAsync("/demonstration");
        var forgee = await client.PostAsync("/demonstration", new FormUrlEncodedContent([new("compte", "a.martin")]));

        Assert.Equal(HttpStatusCode.OK, accueil.StatusCode);
        Assert.Contains("Aucune campagne n’est ouverte", WebUtility.HtmlDecode(await accueil.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.NotFound, connexion.StatusCode);
        Assert.Contains("Page introuvable", await connexion.Content.ReadAsStringAsync());
        Assert.InRange((int)forgee.StatusCode, 400, 404);
    }

    [Fact]
    public async Task In_Production_every_cookie_is_a_host_cookie_and_the_keys_are_encrypted()
    {
        await using var hote = new HoteDeProduction().AvecCertificat();
        var antiforgery = hote.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<Microsoft.AspNetCore.Antiforgery.AntiforgeryOptions>>().Value.Cookie;
        var session = hote.Services.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitor<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>>().Get("clas").Cookie;
        var message = hote.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>>().Value.Cookie;

        Assert.All([antiforgery, session, message], temoin =>
        {
            Assert.StartsWith("__Host-", temoin.Name);
            Assert.Equal(Microsoft.AspNetCore.Http.CookieSecurePolicy.Always, temoin.SecurePolicy);
            Assert.True(temoin.HttpOnly);
            Assert.Equal("/", temoin.Path);
            Assert.NotEqual(Microsoft.AspNetCore.Http.SameSiteMode.None, temoin.SameSite);
        });

        hote.Services.GetRequiredService<Microsoft.AspNetCore.DataProtection.IDataProtectionProvider>().CreateProtector("essai").Protect([1]);
        await using var portee = hote.Services.CreateAsyncScope();
        var cle = await portee.ServiceProvider.GetRequiredService<AppDbContext>().DataProtectionKeys.SingleAsync();
        Assert.Contains("EncryptedXmlDecryptor", cle.Xml);
    }
}
