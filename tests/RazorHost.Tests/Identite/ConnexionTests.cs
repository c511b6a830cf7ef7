using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Identite;

/// <summary>Who gets in, where, and for how long.</summary>
public sealed class ConnexionTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Theory]
    [InlineData("enfance@saint-aubin.example", "/porteur", "Porteur de projet")]
    [InlineData("a.martin", "/caf", "Agent de la Caf")]
    [InlineData("p.lefebvre", "/caf", "Responsable de la Caf")]
    [InlineData("m.girard", "/caf", "Cnaf")]
    public async Task Each_role_lands_on_its_own_pages(string compte, string adresse, string role)
    {
        var navigateur = hote.Navigateur();

        var page = await navigateur.ConnecterAsync(compte);

        Assert.Equal(adresse, page.Adresse);
        Assert.Contains(role, page.Un(".compte").TextContent);
    }

    [Fact]
    public async Task Accounts_are_grouped_by_role()
    {
        var page = await hote.Navigateur().VisiterAsync("/demonstration");

        Assert.Equal(
            ["Agent de la Caf", "Responsable de la Caf", "Cnaf", "Porteur de projet"],
            page.Document.QuerySelectorAll("main h2").Select(titre => titre.TextContent));
    }

    [Theory]
    [InlineData("/porteur", "/compte/connexion")]
    [InlineData("/caf", "/acces-caf")]
    [InlineData("/caf/763", "/acces-caf")]
    [InlineData("/caf/763/nombre", "/acces-caf")]
    [InlineData("/national/courriers", "/acces-caf")]
    [InlineData("/dossiers/763-00000000-0000-7000-8000-000000000001/fiches/s", "/compte/connexion")]
    [InlineData("/nimporte", "/compte/connexion")]
    public async Task Nobody_is_let_in_without_signing_in_and_one_comes_back_where_one_was_going(string adresse, string porte)
    {
        var page = await hote.Navigateur().VisiterAsync(adresse);

        Assert.Equal($"{porte}?retour={Uri.EscapeDataString(adresse)}", page.Adresse);
    }

    [Fact]
    public void Only_these_pages_ask_for_no_session()
    {
        var publiques = hote.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints)
            .Where(point => point.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(point => point.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath ?? point.DisplayName)
            .Distinct();

        Assert.Equal(
            [
                "/AccesCaf/Index", "/AccesCaf/Reconnu", "/Accessibilite", "/Compte/Confirmer", "/Compte/Connexion", "/Compte/Courrier", "/Compte/Inscription", "/Compte/Invitation",
                "/Compte/NouvelleAdresse", "/Compte/Oubli", "/Compte/Reinitialiser", "/Demonstration/Index", "/Developpement/Courriels", "/DonneesPersonnelles", "/Erreur", "/Index", "/MentionsLegales", "/Questionnaire", "/TexteGarde",
            ],
            publiques.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("enfance@saint-aubin.example", "/caf")]
    [InlineData("enfance@saint-aubin.example", "/caf/763")]
    [InlineData("a.martin", "/porteur")]
    [InlineData("m.girard", "/porteur")]
    public async Task The_pages_of_another_role_are_refused(string compte, string adresse)
    {
        var navigateur = await hote.ConnecterAsync(compte);

        var page = await navigateur.VisiterAsync(adresse);

        Assert.Equal(HttpStatusCode.Forbidden, page.Statut);
        Assert.Contains("Cette page n’est pas pour ce compte", page.Texte);
    }

    [Theory]
    [InlineData("//exemple.test/")]
    [InlineData("https://exemple.test/")]
    [InlineData("/\\exemple.test")]
    public async Task A_return_address_never_leaves_the_site(string retour)
    {
        var navigateur = hote.Navigateur();
        var page = await navigateur.VisiterAsync($"/demonstration?retour={Uri.EscapeDataString(retour)}");

        var apres = await navigateur.EnvoyerAsync(page, (AngleSharp.Html.Dom.IHtmlElement)page.Un("button[value='a.martin']"));

        Assert.Equal("/caf", apres.Adresse);
    }

    [Fact]
    public async Task An_unknown_account_is_not_found_and_signs_nobody_in()
    {
        var navigateur = hote.Navigateur();
        var page = await navigateur.VisiterAsync("/demonstration");

        var forgee = await navigateur.PosterAsync("/demonstration", [new("jeton", page.Jeton), new("compte", "personne")]);

        Assert.Equal(HttpStatusCode.NotFound, forgee.Statut);
        Assert.StartsWith("/acces-caf", (await navigateur.VisiterAsync("/caf")).Adresse);
    }

    [Fact]
    public async Task Signing_out_takes_a_form_and_ends_the_session()
    {
        var navigateur = await hote.ConnecterAsync("a.martin");
        var page = await navigateur.VisiterAsync("/caf");

        var parUnLien = await navigateur.VisiterAsync("/compte/deconnexion");
        var apres = await navigateur.EnvoyerAsync(page, page.Bouton("Se déconnecter"));

        Assert.Equal(HttpStatusCode.NotFound, parUnLien.Statut);
        Assert.Contains("Vous êtes déconnecté.", apres.Annonce);
        Assert.StartsWith("/acces-caf", (await navigateur.VisiterAsync("/caf")).Adresse);
    }

    [Fact]
    public async Task A_habilitation_that_ended_is_refused_at_the_next_request()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("a.martin");

        await neuf.DansLaBaseAsync(contexte => contexte.Habilitations.Where(agent => agent.Sujet == "a.martin")
            .ExecuteUpdateAsync(agent => agent.SetProperty(a => a.FinLe, neuf.Horloge.GetUtcNow())));

        Assert.StartsWith("/acces-caf", (await navigateur.VisiterAsync("/caf/763")).Adresse);
    }

    [Fact]
    public async Task A_Caf_taken_from_an_agent_is_closed_to_it_at_the_next_request()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("c.dumont");

        await neuf.DansLaBaseAsync(contexte => contexte.Habilitations
            .Where(agent => agent.Sujet == "c.dumont" && agent.Caf == "763").ExecuteDeleteAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.VisiterAsync("/caf/763")).Statut);
        Assert.Equal(HttpStatusCode.OK, (await navigateur.VisiterAsync("/caf/951")).Statut);
    }

    [Fact]
    public async Task A_porteur_detached_from_its_structure_no_longer_sees_its_dossier()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("contact@colibris.example");
        var dossier = await neuf.DossierDeAsync("Les Colibris");
        var avant = await navigateur.VisiterAsync($"/porteur/dossiers/{dossier.Id}");

        await neuf.DansLaBaseAsync(contexte => contexte.Rattachements
            .Where(rattachement => rattachement.StructureId == dossier.StructureId).ExecuteDeleteAsync());

        Assert.Equal(HttpStatusCode.OK, avant.Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await navigateur.VisiterAsync($"/porteur/dossiers/{dossier.Id}")).Statut);
    }

    [Fact]
    public async Task A_new_security_stamp_ends_the_sessions_of_the_account()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("contact@colibris.example");

        await neuf.DansLaBaseAsync(contexte => contexte.Users.Where(compte => compte.Email == "contact@colibris.example")
            .ExecuteUpdateAsync(compte => compte.SetProperty(c => c.SecurityStamp, "autre")));

        Assert.StartsWith("/compte/connexion", (await navigateur.VisiterAsync("/porteur")).Adresse);
    }

    [Fact]
    public async Task A_session_left_alone_for_an_hour_ends()
    {
        await using var neuf = await HoteDeTest.NeufAsync();
        var navigateur = await neuf.ConnecterAsync("a.martin");

        neuf.Horloge.Advance(TimeSpan.FromMinutes(61));

        Assert.StartsWith("/acces-caf", (await navigateur.VisiterAsync("/caf")).Adresse);
    }
}
