using System.Collections.Concurrent;
using System.Net;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using RazorHost.Courriers;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Courriers;

/// <summary>A mail server that is down, refuses, or is slow: nothing lost, tried again, shown to the Cnaf.</summary>
public sealed class PannesTests : IAsyncLifetime
{
    private readonly HoteDeTest _hote = new();

    public async ValueTask InitializeAsync() => await _hote.InitializeAsync();

    public ValueTask DisposeAsync() => _hote.DisposeAsync();

    [Fact]
    public async Task A_server_that_is_down_loses_nothing()
    {
        await CorrigerAsync();
        await _hote.Smtp.EteindreAsync();

        Assert.Empty(await _hote.EnvoyerLesCourriersAsync());
        var attente = Assert.Single(await LignesAsync());
        _hote.Smtp.Rallumer();
        Assert.Empty(await _hote.EnvoyerLesCourriersAsync());
        _hote.Horloge.Advance(TimeSpan.FromMinutes(1));

        Assert.Contains("Le serveur de courriels ne répond pas. 1 essai ; prochain essai le 12/06/2019 à 10 h 01.", attente);
        Assert.Single(await _hote.EnvoyerLesCourriersAsync());
        Assert.Empty(await LignesAsync());
    }

    [Theory]
    [InlineData("MAIL FROM", "421 4.3.2 Back later", "momentanément indisponible")]
    [InlineData("MAIL FROM", "550 5.7.1 Sender refused", "refuse l’adresse d’expéditeur de l’application : 550 5.7.1 Sender refused")]
    [InlineData("RCPT TO", "451 4.7.1 Greylisted", "n’accepte aucun destinataire : 451 4.7.1 Greylisted")]
    [InlineData("DATA", "452 4.3.1 Full", "n’accepte pas ce message : 452 4.3.1 Full")]
    [InlineData(".", "554 5.7.1 <script>alert(1)</script>", "n’accepte pas ce message : 554 5.7.1 <script>alert(1)</script>")]
    [InlineData("RCPT TO", ServeurSmtp.Raccrocher, "s’est interrompue pendant l’envoi")]
    [InlineData("EHLO", ServeurSmtp.Raccrocher, "ne répond pas")]
    public async Task A_server_that_refuses_is_tried_again_and_its_reason_shown(string commande, string reponse, string raison)
    {
        var dossier = await CorrigerAsync();
        _hote.Smtp.RepondreA(commande, reponse);

        await _hote.EnvoyerLesCourriersAsync();
        var attente = Assert.Single(await LignesAsync());
        var obligation = Assert.Single(await _hote.ObligationsAsync(dossier));
        _hote.Smtp.RepondreNormalement();
        _hote.Horloge.Advance(TimeSpan.FromMinutes(1));
        var message = (await _hote.EnvoyerLesCourriersAsync())[^1];

        Assert.Contains(raison, attente);
        Assert.True(obligation.EstOuverte);
        Assert.Contains("après : Darnétal", message.Texte);
        Assert.False(Assert.Single(await _hote.ObligationsAsync(dossier)).EstOuverte);
    }

    [Fact]
    public async Task A_slow_server_is_left_and_tried_again()
    {
        await using var hote = await HoteDeTest.NeufAsync(new Dictionary<string, string> { ["Courriel:DelaiEnSecondes"] = "2" });
        await CorrigerAsync(hote);
        hote.Smtp.Repondre = async commande =>
        {
            await Task.Delay(commande.StartsWith("RCPT", StringComparison.Ordinal) ? 4_000 : 0);
            return null;
        };

        await hote.EnvoyerLesCourriersAsync();
        var attente = Assert.Single(await LignesAsync(hote));
        hote.Smtp.RepondreNormalement();
        hote.Horloge.Advance(TimeSpan.FromMinutes(1));

        Assert.Contains("1 essai", attente);
        Assert.Single(await hote.EnvoyerLesCourriersAsync());
    }

    [Fact]
    public async Task One_address_refused_does_not_deprive_the_others()
    {
        var dossier = await _hote.DossierDeAsync("Foyer rural du Pays de Caux");
        var responsable = Acteur.ResponsableCaf("demonstration|p.lefebvre", "Pierre Lefebvre", HoteDeTest.SeineMaritime);
        await _hote.ChangerAsync(dossier, responsable, par => par.Devalider(FicheId.Action(1), "À revoir."));
        _hote.Smtp.RepondreA("RCPT TO:<foyer", "550 5.1.1 No such user");

        var message = Assert.Single(await _hote.EnvoyerLesCourriersAsync());

        Assert.Equal(["paul.vasseur@courrier.example"], message.A);
        var envoye = Assert.Single(await Courriers.ListerAsync(EtatDeCourrier.Envoye));
        Assert.Equal("Parti, sauf pour foyer@pays-de-caux.example (550 5.1.1 No such user).", envoye.Remarque);
    }

    [Fact]
    public async Task Refused_for_good_it_waits_for_the_Cnaf_who_sends_it_again()
    {
        var dossier = await CorrigerAsync();
        _hote.Smtp.RepondreA("RCPT TO", "550 5.1.1 No such user");
        for (var essai = 0; essai < 4; essai++, _hote.Horloge.Advance(TimeSpan.FromMinutes(10)))
            await _hote.EnvoyerLesCourriersAsync();
        var agent = await _hote.ConnecterAsync(Dossiers.Agent);
        var vuParLaCaf = await agent.VisiterAsync(dossier.Bilan);
        var cnaf = await _hote.ConnecterAsync(Dossiers.Cnaf);
        var page = await cnaf.VisiterAsync("/national/courriers");
        _hote.Smtp.RepondreNormalement();

        var apres = await cnaf.EnvoyerAsync(page, page.Bouton("Réessayer"));
        var message = Assert.Single(await _hote.EnvoyerLesCourriersAsync());

        Assert.Contains("Le courriel n’a pas pu partir", vuParLaCaf.Texte);
        Assert.Contains("En échec : 1", page.Texte);
        Assert.Contains("Réponses corrigées par la Caf", page.Texte);
        Assert.Contains("550 5.1.1 No such user. 3 essais.", page.Texte);
        Assert.Equal(dossier.Bilan, page.Document.QuerySelector("main th a")!.GetAttribute("href"));
        Assert.Equal("Ce courriel va être envoyé de nouveau.", apres.Annonce);
        Assert.Contains("après : Darnétal", message.Texte);
        Assert.Contains("En échec : 0", (await cnaf.VisiterAsync("/national/courriers")).Texte);
        // The old page is still on screen: its button does nothing more.
        Assert.Contains("déjà parti", (await cnaf.EnvoyerAsync(page, page.Bouton("Réessayer"))).Annonce);
        Assert.Empty(await _hote.EnvoyerLesCourriersAsync());
    }

    [Fact]
    public async Task Without_an_address_nobody_is_told_and_it_is_said()
    {
        var dossier = await CorrigerAsync();
        await _hote.DansLaBaseAsync(contexte => contexte.Users.ExecuteUpdateAsync(maj => maj.SetProperty(compte => compte.EmailConfirmed, false)));

        Assert.Empty(await _hote.EnvoyerLesCourriersAsync());

        Assert.Contains("Aucune adresse confirmée", Assert.Single(await LignesAsync()));
        var agent = await _hote.ConnecterAsync(Dossiers.Agent);
        Assert.Contains("la structure n’a pas d’adresse confirmée", (await agent.VisiterAsync(dossier.Bilan)).Texte);
    }

    [Theory]
    [InlineData(Dossiers.Porteur, HttpStatusCode.Forbidden)]
    [InlineData(Dossiers.Agent, HttpStatusCode.Forbidden)]
    [InlineData(Dossiers.Responsable, HttpStatusCode.Forbidden)]
    [InlineData(Dossiers.Cnaf, HttpStatusCode.OK)]
    public async Task The_page_is_the_Cnafs(string compte, HttpStatusCode attendu)
    {
        var navigateur = await _hote.ConnecterAsync(compte);

        Assert.Equal(attendu, (await navigateur.VisiterAsync("/national/courriers")).Statut);
    }

    [Fact]
    public async Task A_server_that_does_not_encrypt_receives_nothing_when_encryption_is_asked()
    {
        var commandes = new ConcurrentQueue<string>();
        _hote.Smtp.Repondre = commande =>
        {
            commandes.Enqueue(commande);
            return Task.FromResult<string?>(null);
        };

        var remise = await RemettreAsync(new ReglagesDeCourriel { Hote = "127.0.0.1", Port = _hote.Smtp.Port });

        Assert.Equal(Remise.Injoignable("La connexion chiffrée avec le serveur de courriels ne peut pas être établie."), remise);
        Assert.DoesNotContain(commandes, commande => commande.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_wrong_password_is_said_without_being_told()
    {
        _hote.Smtp.Repondre = commande => Task.FromResult(
            commande.StartsWith("EHLO", StringComparison.OrdinalIgnoreCase) ? "250-essai\r\n250 AUTH PLAIN LOGIN"
            : commande.StartsWith("AUTH", StringComparison.OrdinalIgnoreCase) ? $"535 5.7.8 {commande}"
            : null);

        var remise = await RemettreAsync(new ReglagesDeCourriel
        {
            Hote = "127.0.0.1",
            Port = _hote.Smtp.Port,
            Tls = "Aucun",
            Utilisateur = "clas",
            MotDePasse = "canari-7261",
        });

        Assert.Equal(Remise.Injoignable("Le serveur de courriels refuse l’identifiant ou le mot de passe réglés pour l’application."), remise);
        Assert.Empty(_hote.Smtp.Recus);
    }

    private async Task<Remise> RemettreAsync(ReglagesDeCourriel reglages)
    {
        using var message = new MimeMessage([new MailboxAddress("", "clas@clas.example")], [new MailboxAddress("", "a@b.example")], "Objet", new TextPart("plain") { Text = "corps" });
        var adresse = new AdressePublique(_hote.Services.GetRequiredService<IConfiguration>());
        return await new TransportSmtp(reglages, adresse).RemettreAsync(message, TestContext.Current.CancellationToken);
    }

    private ICourriers Courriers => _hote.Services.GetRequiredService<ICourriers>();

    /// <summary>A dossier whose Structure the Caf corrects: one mail to send.</summary>
    private Task<Dossier> CorrigerAsync() => CorrigerAsync(_hote);

    private static async Task<Dossier> CorrigerAsync(HoteDeTest hote)
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        await hote.EnvoyerLesCourriersAsync();
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Structure, new Saisie { ["S08a"] = "Darnétal" }));
        return dossier;
    }

    /// <summary>The lines that the Cnaf reads.</summary>
    private Task<IReadOnlyList<string>> LignesAsync() => LignesAsync(_hote);

    private static async Task<IReadOnlyList<string>> LignesAsync(HoteDeTest hote)
    {
        var page = await (await hote.ConnecterAsync(Dossiers.Cnaf)).VisiterAsync("/national/courriers");
        return [.. page.Document.QuerySelectorAll("main tbody tr").Select(ligne => PageLue.Plier(ligne.TextContent))];
    }
}
