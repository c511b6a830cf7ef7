using System.Net;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using RazorHost.Identite;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Agents;

/// <summary>Habilitations, kept by the responsables of each Caf and by the Cnaf.</summary>
public sealed class HabilitationsTests
{
    private const string Page = "/caf/763/habilitations";
    private const string Responsable = "p.lefebvre";
    private const string Cnaf = "m.girard";

    [Fact]
    public async Task A_responsable_gives_an_access_that_is_told_written_and_ends_when_said()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var responsable = await hote.ConnecterAsync(Responsable);

        var apres = await DonnerAsync(responsable, Page, fin: "2019-06-30");
        var lettre = await boite.UneAsync("agnes.roy@caf.example");
        var ligne = await hote.DansLaBaseAsync(contexte => contexte.Habilitations.SingleAsync(h => h.Sujet == "a.roy"));

        Assert.Contains("Accès donné à Agnès Roy", apres.Annonce);
        Assert.Contains("Agnès Roy (a.roy), Agent de la Caf, jusqu’au 30/06/2019 – par Pierre Lefebvre", apres.Texte);
        Assert.Contains("Pierre Lefebvre vous donne accès", lettre.Texte);
        Assert.Contains("Caf de la Seine-Maritime, jusqu’au 30/06/2019 inclus", lettre.Texte);
        Assert.Equal(("763", Role.AgentCaf, HeureDeParis.FinDu(new DateOnly(2019, 6, 30))), (ligne.Caf, ligne.Role, ligne.FinLe!.Value));
    }

    [Fact]
    public async Task An_access_ended_refuses_the_next_request_and_is_told()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var agent = await hote.ConnecterAsync("a.martin");
        await hote.DansLaBaseAsync(contexte => contexte.Habilitations.Where(h => h.Sujet == "a.martin").ExecuteUpdateAsync(h => h.SetProperty(l => l.Courriel, "a.martin@caf.example")));
        var responsable = await hote.ConnecterAsync(Responsable);
        var page = await responsable.VisiterAsync(Page);
        var avant = await agent.VisiterAsync("/caf/763");

        var apres = await responsable.EnvoyerAsync(page, page.Bouton("Mettre fin à l’accès de Anne Martin"));

        Assert.Equal("/caf/763", avant.Adresse);
        Assert.Contains("Accès terminé", apres.Annonce);
        Assert.StartsWith("/acces-caf", (await agent.VisiterAsync("/caf/763")).Adresse);
        Assert.Contains("a mis fin à votre accès", (await new BoiteAuxLettres(hote).UneAsync("a.martin@caf.example")).Texte);
    }

    [Fact]
    public async Task An_access_given_and_ended_by_many_presses_at_once_is_one_line()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var responsable = await hote.ConnecterAsync(Responsable);

        var donnees = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => DonnerAsync(responsable, Page)));
        var page = await responsable.VisiterAsync(Page);
        var finies = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            responsable.EnvoyerAsync(page, page.Bouton("Mettre fin à l’accès de Agnès Roy"))));

        Assert.All(donnees.Concat(finies), recue => Assert.Equal(HttpStatusCode.OK, recue.Statut));
        Assert.Equal(1, await hote.DansLaBaseAsync(contexte => contexte.Habilitations.CountAsync(h => h.Sujet == "a.roy")));
        Assert.Equal(1, await hote.DansLaBaseAsync(contexte => contexte.Set<GesteSurHabilitation>().CountAsync(geste => geste.FinLe != null)));
    }

    [Fact]
    public async Task Nobody_ends_or_changes_one_s_own_access()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var responsable = await hote.ConnecterAsync(Responsable);
        var page = await responsable.VisiterAsync(Page);

        var finie = await responsable.EnvoyerAsync(page, page.Bouton("Mettre fin à l’accès de Pierre Lefebvre"));
        var changee = await DonnerAsync(responsable, Page, emetteur: Habilitation.EmetteurDeDemonstration, sujet: Responsable);

        Assert.Contains("Vous ne pouvez pas changer votre propre accès", finie.Texte);
        Assert.Contains("Vous ne pouvez pas changer votre propre accès", changee.Texte);
        Assert.Equal(HttpStatusCode.OK, (await responsable.VisiterAsync(Page)).Statut);
    }

    [Fact]
    public async Task A_responsable_makes_nobody_of_the_Cnaf()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var responsable = await hote.ConnecterAsync(Responsable);
        var page = await responsable.VisiterAsync(Page);

        var forgee = await responsable.PosterAsync($"{Page}?handler=Donner", [
            new("jeton", page.Jeton), new("Emetteur", "https://o.example/"), new("Sujet", "x"), new("Nom", "X"), new("Role", "Cnaf")]);

        Assert.Contains("Choisissez ce que cette personne pourra faire", forgee.Texte);
        Assert.False(await hote.DansLaBaseAsync(contexte => contexte.Habilitations.AnyAsync(h => h.Sujet == "x")));
    }

    [Theory]
    [InlineData("a.martin", Page)]
    [InlineData(Responsable, "/caf/951/habilitations")]
    [InlineData(Cnaf, "/caf/000/habilitations")]
    public async Task The_page_is_for_the_responsables_of_that_Caf_and_the_Cnaf(string compte, string adresse)
    {
        await using var hote = await HoteDeTest.NeufAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await (await hote.ConnecterAsync(compte)).VisiterAsync(adresse)).Statut);
    }

    [Fact]
    public async Task The_Cnaf_keeps_its_own_and_those_of_every_Caf()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var cnaf = await hote.ConnecterAsync(Cnaf);

        var nationale = await DonnerAsync(cnaf, "/national/habilitations", role: "Cnaf");
        var locale = await DonnerAsync(cnaf, "/caf/951/habilitations", role: "ResponsableCaf");

        Assert.Contains("Marc Girard", nationale.Texte);
        Assert.Contains("Accès donné à Agnès Roy", nationale.Annonce);
        Assert.Contains("Samira Benali", locale.Texte);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await hote.ConnecterAsync(Responsable)).VisiterAsync("/national/habilitations")).Statut);
    }

    [Theory]
    [InlineData("Emetteur", "", "Écrivez l’adresse de l’organisme")]
    [InlineData("Sujet", "", "Écrivez l’identifiant de cette personne")]
    [InlineData("Nom", " ", "Écrivez le nom de cette personne")]
    [InlineData("Courriel", "pas une adresse", "Écrivez une adresse e-mail complète")]
    [InlineData("Fin", "2019-06-01", "Écrivez un dernier jour à venir")]
    [InlineData("Fin", "9999-12-31", "Écrivez un dernier jour à venir")]
    [InlineData("Fin", "demain", "Écrivez un dernier jour à venir")]
    public async Task What_is_wrong_is_said_beside_its_field_and_the_rest_is_kept(string champ, string saisie, string erreur)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var responsable = await hote.ConnecterAsync(Responsable);
        var page = await responsable.VisiterAsync(Page);
        var valeurs = new Dictionary<string, string> { ["Emetteur"] = "https://o.example/", ["Sujet"] = "a.roy", ["Nom"] = "Agnès Roy", ["Role"] = "AgentCaf", [champ] = saisie };

        var refusee = await responsable.EnvoyerAsync(page, page.Bouton("Donner cet accès"), [.. valeurs.Select(valeur => (valeur.Key, valeur.Value))]);

        Assert.Contains(erreur, refusee.Texte);
        Assert.Equal(champ == "Sujet" ? "" : "a.roy", refusee.Un("#Sujet").GetAttribute("value") ?? "");
        Assert.False(await hote.DansLaBaseAsync(contexte => contexte.Habilitations.AnyAsync(h => h.Sujet == "a.roy")));
    }

    private static async Task<PageLue> DonnerAsync(
        Navigateur navigateur, string adresse, string emetteur = "https://o.example/", string sujet = "a.roy", string role = "AgentCaf", string fin = "")
    {
        var page = await navigateur.VisiterAsync(adresse);
        return await navigateur.EnvoyerAsync(page, page.Bouton("Donner cet accès"),
            ("Emetteur", emetteur), ("Sujet", sujet), ("Nom", "Agnès Roy"), ("Courriel", "agnes.roy@caf.example"), ("Role", role), ("Fin", fin));
    }
}
