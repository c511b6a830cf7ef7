using System.Net;
using Clas.Domain;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Agents;

/// <summary>« Accès pour les Caf »: an agent is recognised by its organisation, over real OpenID Connect (G4, G5, G40).</summary>
public sealed class AccesCafTests : IAsyncLifetime
{
    private Organisme _organisme = null!;

    public async ValueTask InitializeAsync()
    {
        _organisme = await Organisme.OuvrirAsync();
        _organisme.Connecter("a.roy", "Agnès Roy");
    }

    public ValueTask DisposeAsync() => _organisme.DisposeAsync();

    [Fact]
    public async Task G4_The_portal_has_a_door_of_its_own_for_the_Caf()
    {
        await using var hote = await _organisme.HoteAsync();
        var navigateur = hote.Navigateur();
        var portail = await navigateur.VisiterAsync("/");

        var porte = await navigateur.VisiterAsync(portail.Lien("Accès pour les Caf"));

        Assert.Equal("/acces-caf", porte.Adresse);
        Assert.True(porte.ABouton("Se faire reconnaître par son organisme"));
        Assert.Empty(porte.Document.QuerySelectorAll("input[type=password]"));
    }

    [Fact]
    public async Task G5_The_page_says_who_was_recognised_and_Ok_leads_to_the_Caf()
    {
        await using var hote = await _organisme.HoteAsync();
        await hote.HabiliterAsync(_organisme, "a.roy", Role.AgentCaf, "763");
        var navigateur = hote.Navigateur();

        var reconnue = await navigateur.SeFaireReconnaitreAsync(_organisme, "/acces-caf?retour=%2Fcaf%2F763");
        var avant = await navigateur.VisiterAsync("/caf/763");
        var apres = await navigateur.EnvoyerAsync(reconnue, reconnue.Bouton("Ok"));

        Assert.Contains("Agnès Roy", reconnue.Texte);
        Assert.Contains("Caf de la Seine-Maritime", reconnue.Texte);
        Assert.Contains("Ce n’est pas vous ?", reconnue.Texte);
        Assert.StartsWith("/acces-caf?retour=", avant.Adresse);
        Assert.Equal("/caf/763", apres.Adresse);
        Assert.Equal(HttpStatusCode.OK, apres.Statut);
    }

    [Theory]
    [InlineData("/caf/763", "763")]
    [InlineData("/caf", "763", "951")]
    public async Task Who_serves_one_Caf_says_Ok_once_and_who_serves_several_chooses(string attendue, params string[] cafs)
    {
        await using var hote = await _organisme.HoteAsync();
        await hote.HabiliterAsync(_organisme, "a.roy", Role.AgentCaf, cafs);

        var apres = await hote.Navigateur().EntrerAsync(_organisme);

        Assert.Equal(attendue, apres.Adresse);
    }

    [Fact]
    public async Task Who_is_somebody_else_is_forgotten_at_once()
    {
        await using var hote = await _organisme.HoteAsync();
        await hote.HabiliterAsync(_organisme, "a.roy", Role.AgentCaf, "763");
        var navigateur = hote.Navigateur();
        var reconnue = await navigateur.SeFaireReconnaitreAsync(_organisme);

        var porte = await navigateur.EnvoyerAsync(reconnue, reconnue.Bouton("Ce n’est pas moi"));
        var tropTard = await navigateur.EnvoyerAsync(reconnue, reconnue.Bouton("Ok"));

        Assert.Contains("ouvrez la vôtre", porte.Annonce);
        Assert.StartsWith("/acces-caf", tropTard.Adresse);
        Assert.StartsWith("/acces-caf", (await navigateur.VisiterAsync("/caf")).Adresse);
    }

    [Fact]
    public async Task The_demand_carries_a_PKCE_challenge_a_state_and_a_nonce()
    {
        await using var hote = await _organisme.HoteAsync();

        var demande = QueryHelpers.ParseQuery((await hote.Navigateur().DemanderAsync()).Query);

        Assert.Equal("S256", demande["code_challenge_method"]);
        Assert.InRange(demande["code_challenge"].ToString().Length, 43, 128);
        Assert.NotEmpty(demande["state"].ToString());
        Assert.NotEmpty(demande["nonce"].ToString());
        Assert.Equal("code", demande["response_type"]);
    }

    [Fact]
    public async Task The_organisation_refuses_a_demand_whose_challenge_was_taken_out()
    {
        await using var hote = await _organisme.HoteAsync();
        var demande = await hote.Navigateur().DemanderAsync();
        var sans = QueryHelpers.ParseQuery(demande.Query).Where(p => !p.Key.StartsWith("code_challenge", StringComparison.Ordinal));

        var refus = await Assert.ThrowsAsync<InvalidOperationException>(
            () => _organisme.PasserAsync(new Uri(QueryHelpers.AddQueryString(demande.GetLeftPart(UriPartial.Path), sans))));

        Assert.Contains("code_challenge", refus.Message);
    }

    public static TheoryData<string> Alterations => ["audience", "perime", "emetteur", "nonce"];

    [Theory]
    [MemberData(nameof(Alterations))]
    public async Task A_token_that_is_not_for_us_or_not_of_now_opens_nothing(string alteration)
    {
        await using var hote = await _organisme.HoteAsync();
        await hote.HabiliterAsync(_organisme, "a.roy", Role.AgentCaf, "763");
        var navigateur = hote.Navigateur();
        _organisme.Alterer = jeton =>
        {
            switch (alteration)
            {
                case "audience":
                    jeton.SetAudiences("une-autre-application");
                    break;
                case "perime":
                    jeton.SetCreationDate(DateTimeOffset.UtcNow.AddHours(-2));
                    jeton.SetExpirationDate(DateTimeOffset.UtcNow.AddHours(-1));
                    break;
                case "emetteur":
                    jeton.SetClaim(OpenIddictConstants.Claims.Private.Issuer, "https://pirate.example/");
                    break;
                default:
                    jeton.SetClaim(OpenIddictConstants.Claims.Nonce, "celui d’un autre");
                    break;
            }
        };

        var page = await navigateur.SeFaireReconnaitreAsync(_organisme);

        Assert.Equal("/acces-caf?echec=oui", page.Adresse);
        Assert.Contains("Recommencez depuis cette page", page.Texte);
        Assert.StartsWith("/acces-caf", (await navigateur.VisiterAsync("/caf/763")).Adresse);
    }

    [Fact]
    public async Task An_answer_played_again_or_by_another_browser_opens_nothing()
    {
        await using var hote = await _organisme.HoteAsync();
        await hote.HabiliterAsync(_organisme, "a.roy", Role.AgentCaf, "763");
        var navigateur = hote.Navigateur();
        var retour = (await _organisme.PasserAsync(await navigateur.DemanderAsync())).PathAndQuery;

        var ailleurs = await hote.Navigateur().VisiterAsync(retour);
        var bonne = await navigateur.VisiterAsync(retour);
        var encore = await navigateur.VisiterAsync(retour);

        Assert.Equal("/acces-caf?echec=oui", ailleurs.Adresse);
        Assert.Contains("Vous êtes reconnu", bonne.Texte);
        Assert.Equal("/acces-caf?echec=oui", encore.Adresse);
    }

    [Fact]
    public async Task Without_habilitation_the_page_gives_what_to_hand_over()
    {
        await using var hote = await _organisme.HoteAsync();
        var navigateur = hote.Navigateur();

        var page = await navigateur.SeFaireReconnaitreAsync(_organisme);

        Assert.Equal(HttpStatusCode.Forbidden, page.Statut);
        Assert.Contains("Personne ne vous a encore donné accès", page.Texte);
        Assert.Contains("a.roy", page.Texte);
        Assert.Contains(_organisme.Emetteur, page.Texte);
        Assert.False(page.ABouton("Ok"));
    }

    [Fact]
    public async Task An_habilitation_that_ends_closes_the_door_and_the_next_request()
    {
        await using var hote = await _organisme.HoteAsync();
        await hote.HabiliterAsync(_organisme, "a.roy", Role.AgentCaf, "763");
        var navigateur = hote.Navigateur();
        await navigateur.EntrerAsync(_organisme);
        var pendant = await navigateur.VisiterAsync("/caf/763");

        await hote.FinirAsync("a.roy");

        Assert.Equal("/caf/763", pendant.Adresse);
        Assert.StartsWith("/acces-caf", (await navigateur.VisiterAsync("/caf/763")).Adresse);
        Assert.Contains("Votre accès a pris fin", (await hote.Navigateur().SeFaireReconnaitreAsync(_organisme)).Texte);
    }

    [Fact]
    public async Task An_identity_is_its_issuer_and_its_subject()
    {
        await using var hote = await _organisme.HoteAsync();
        await using var autre = await Organisme.OuvrirAsync();
        await hote.HabiliterAsync(autre, "a.roy", Role.Cnaf, "");

        var page = await hote.Navigateur().SeFaireReconnaitreAsync(_organisme);

        Assert.Contains("Personne ne vous a encore donné accès", page.Texte);
    }

    [Theory]
    [InlineData("a.roy\0")]
    [InlineData(" a.roy ")]
    [InlineData("a.roy\u0001")]
    public async Task A_subject_that_could_pass_for_another_is_recognised_as_nobody(string sujet)
    {
        await using var hote = await _organisme.HoteAsync();
        await hote.HabiliterAsync(_organisme, "a.roy", Role.AgentCaf, "763");
        _organisme.Connecter(sujet, "Agnès Roy");

        var page = await hote.Navigateur().SeFaireReconnaitreAsync(_organisme);

        Assert.Contains("Vous n’avez pas été reconnu", page.Texte);
    }

    [Fact]
    public async Task The_settings_name_who_begins_for_the_Cnaf_and_nobody_once_it_has_somebody()
    {
        await using var hote = await _organisme.HoteAsync(("Agents:PremierDeLaCnaf", "a.roy"));
        var tropTard = await hote.Navigateur().SeFaireReconnaitreAsync(_organisme);
        await hote.DansLaBaseAsync(contexte => contexte.Habilitations.Where(habilitation => habilitation.Role == Role.Cnaf).ExecuteDeleteAsync());
        _organisme.Connecter("b.autre", "Quelqu’un d’autre");
        var autre = await hote.Navigateur().SeFaireReconnaitreAsync(_organisme);
        _organisme.Connecter("a.roy", "Agnès Roy");

        var premier = await hote.Navigateur().EntrerAsync(_organisme, "/acces-caf?retour=%2Fnational%2Fhabilitations");

        Assert.Contains("Personne ne vous a encore donné accès", tropTard.Texte);
        Assert.Contains("Personne ne vous a encore donné accès", autre.Texte);
        Assert.Equal("/national/habilitations", premier.Adresse);
        Assert.Contains("Agnès Roy", premier.Texte);
        Assert.Equal(_organisme.Emetteur, premier.Un("#Emetteur").GetAttribute("value"));
    }

    [Fact]
    public async Task Who_begins_for_the_Cnaf_may_come_back_by_several_tabs_at_once()
    {
        await using var hote = await _organisme.HoteAsync(("Agents:PremierDeLaCnaf", "a.roy"));
        await hote.DansLaBaseAsync(contexte => contexte.Habilitations.Where(habilitation => habilitation.Role == Role.Cnaf).ExecuteDeleteAsync());
        _organisme.Connecter("a.roy", "Agnès Roy");
        // The organisation of the tests has one connection to its base: it answers them one by one.
        var onglets = new List<(Navigateur Navigateur, string Suite)>();
        for (var n = 0; n < 6; n++)
        {
            var navigateur = hote.Navigateur();
            using var retour = await navigateur.Client.GetAsync((await _organisme.PasserAsync(await navigateur.DemanderAsync())).PathAndQuery);
            onglets.Add((navigateur, retour.Headers.Location!.ToString()));
        }

        var pages = await Task.WhenAll(onglets.Select(onglet => onglet.Navigateur.VisiterAsync(onglet.Suite)));

        Assert.All(pages, page => Assert.True(page.ABouton("Ok"), page.Texte));
        Assert.Equal(1, await hote.DansLaBaseAsync(contexte => contexte.Habilitations.CountAsync(habilitation => habilitation.Sujet == "a.roy")));
    }

    [Fact]
    public async Task An_issuer_that_does_not_answer_is_said_and_nothing_breaks()
    {
        await using var hote = await _organisme.HoteAsync();
        await _organisme.FermerAsync();
        var navigateur = hote.Navigateur();
        var porte = await navigateur.VisiterAsync("/acces-caf");

        var page = await navigateur.EnvoyerAsync(porte, porte.Bouton("Se faire reconnaître"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Statut);
        Assert.Contains("ne répond pas", page.Texte);
    }

    [Fact]
    public async Task A_signed_out_agent_leaves_no_copy_of_its_cookie_that_opens_anything()
    {
        await using var hote = await _organisme.HoteAsync();
        await hote.HabiliterAsync(_organisme, "a.roy", Role.AgentCaf, "763");
        var navigateur = hote.Navigateur();
        var reconnue = await navigateur.SeFaireReconnaitreAsync(_organisme);
        var saisie = new FormulaireRempli(reconnue.Formulaire(), reconnue.Bouton("Ok"));
        using var entree = await navigateur.Client.PostAsync("/acces-caf/reconnu", new FormUrlEncodedContent(saisie.Valeurs));
        var copie = entree.Headers.GetValues("Set-Cookie").Single(temoin => temoin.Contains("session=", StringComparison.Ordinal)).Split(';')[0];
        var page = await navigateur.VisiterAsync("/caf/763");

        await navigateur.EnvoyerAsync(page, page.Bouton("Se déconnecter"));
        using var rejouee = new HttpRequestMessage(HttpMethod.Get, "/caf/763") { Headers = { { "Cookie", copie } } };
        using var reponse = await hote.Server.CreateClient().SendAsync(rejouee, TestContext.Current.CancellationToken);

        Assert.Equal("/caf/763", page.Adresse);
        Assert.Equal(HttpStatusCode.Redirect, reponse.StatusCode);
        Assert.Contains("/acces-caf", reponse.Headers.Location!.ToString());
    }
}
