using System.Net;
using Microsoft.EntityFrameworkCore;
using RazorHost.Identite;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Comptes;

/// <summary>G29, G30, G41: an agent helps a porteur of its own Caf back in, and sees neither password nor link (checklist 2, 3).</summary>
public sealed class AideAuxPartenairesTests
{
    private const string Page = "/caf/763/aide-aux-partenaires";

    [Fact]
    public async Task G29_An_agent_finds_an_account_by_part_of_its_address()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var agent = await hote.ConnecterAsync("a.martin");
        var bilan = await agent.VisiterAsync("/caf/763");

        var page = await agent.VisiterAsync($"{bilan.Lien("Aide aux partenaires")}?q=Colibris");

        Assert.Contains("Administration / CAF / Aide aux partenaires", page.Texte);
        Assert.Contains("Les Colibris", page.Texte);
        Assert.Contains("2018-763-", page.Texte);
        Assert.Contains(GestesDePorteur.Colibris, page.Texte);
        Assert.Contains("jamais", page.Texte);
        Assert.Single(page.Document.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task G30_A_link_goes_to_the_address_on_file_names_the_agent_and_lets_the_owner_back_in()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var agent = await hote.ConnecterAsync("a.martin");

        var apres = await EnvoyerAsync(agent);
        var lettre = await boite.UneAsync(GestesDePorteur.Colibris);
        var retour = await hote.Navigateur().SuivreAsync(lettre.Lien, ("nouveau", GestesDePorteur.MotDePasse));

        Assert.Contains("Lien envoyé", apres.Annonce);
        Assert.Equal([GestesDePorteur.Colibris], lettre.Destinataires);
        Assert.Contains("Anne Martin, de la Caf de la Seine-Maritime", lettre.Texte);
        Assert.Equal("/porteur", retour.Adresse);
        Assert.DoesNotContain(lettre.Lien.Split('=')[1], apres.Document.Source.Text);
        Assert.DoesNotContain(lettre.Lien.Split('=')[1], await Tables.ToutLireAsync(hote));
    }

    [Fact]
    public async Task Who_helped_whom_and_when_is_written()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var apres = await EnvoyerAsync(await hote.ConnecterAsync("a.martin"));

        var ligne = await hote.DansLaBaseAsync(contexte => contexte.LiensEnvoyes.SingleAsync());

        Assert.Equal(("763", GestesDePorteur.Colibris, "demonstration|a.martin", "Anne Martin"), (ligne.Caf.Valeur, ligne.Courriel, ligne.AgentId, ligne.AgentNom));
        Assert.Equal(hote.Horloge.GetUtcNow(), ligne.Le);
        Assert.Contains($"à {GestesDePorteur.Colibris}, demandé par Anne Martin", apres.Texte);
    }

    [Fact]
    public async Task An_account_of_another_Caf_is_not_found_and_gets_nothing()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var agent = await hote.ConnecterAsync("a.martin");
        var etranger = await hote.DansLaBaseAsync(contexte => contexte.Users.SingleAsync(compte => compte.Email == "clas@horizons95.example"));

        var cherche = await agent.VisiterAsync($"{Page}?q=horizons95");
        var jeton = (await agent.VisiterAsync($"{Page}?q=colibris")).Jeton;
        var force = await agent.PosterAsync(Page, [new("jeton", jeton), new("compte", etranger.Id)]);
        var absent = await agent.PosterAsync(Page, [new("jeton", jeton), new("compte", Guid.NewGuid().ToString())]);

        Assert.Contains("Aucun compte de votre Caf n’a cette adresse.", cherche.Texte);
        Assert.Equal((HttpStatusCode.NotFound, absent.Texte), (force.Statut, force.Texte));
        Assert.Empty(await new BoiteAuxLettres(hote).ReleverAsync());
        Assert.Equal(0, await hote.DansLaBaseAsync(contexte => contexte.LiensEnvoyes.CountAsync()));
    }

    [Theory]
    [InlineData("s.benali", HttpStatusCode.NotFound)]
    [InlineData("m.girard", HttpStatusCode.NotFound)]
    [InlineData(GestesDePorteur.SaintAubin, HttpStatusCode.Forbidden)]
    public async Task The_page_is_for_the_agents_of_that_Caf(string compte, HttpStatusCode statut)
    {
        await using var hote = await HoteDeTest.NeufAsync();

        Assert.Equal(statut, (await (await hote.ConnecterAsync(compte)).VisiterAsync(Page)).Statut);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public async Task A_list_that_stops_says_so_and_how_to_narrow_it(int comptes, bool arretee)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await RattacherAsync(hote, comptes);

        var page = await (await hote.ConnecterAsync("a.martin")).VisiterAsync($"{Page}?q=@nombreux.example");

        Assert.Equal(20, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(arretee, page.Texte.Contains("Seuls les 20 premiers des 21 comptes trouvés sont montrés", StringComparison.Ordinal));
        Assert.Equal(arretee, page.Texte.Contains("Écrivez une plus grande partie de l’adresse", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_account_gets_five_links_an_hour()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var agent = await hote.ConnecterAsync("a.martin");
        for (var i = 0; i < 5; i++)
            await EnvoyerAsync(agent);

        var sixieme = await EnvoyerAsync(agent);

        Assert.Contains("Trop de liens viennent d’être envoyés", sixieme.Texte);
        Assert.Equal(5, await hote.DansLaBaseAsync(contexte => contexte.LiensEnvoyes.CountAsync()));
    }

    [Fact]
    public async Task An_agent_sends_so_many_links_an_hour_whoever_they_are_for()
    {
        await using var hote = await HoteDeTest.NeufAsync(new Dictionary<string, string> { ["Limites:CourriersParDemandeur"] = "2" });
        var agent = await hote.ConnecterAsync("a.martin");
        await EnvoyerAsync(agent);
        await EnvoyerAsync(agent, "saint-aubin");

        Assert.Contains("Trop de liens", (await EnvoyerAsync(agent, "caudebec")).Texte);
    }

    [Fact]
    public async Task G41_The_same_address_serves_from_year_to_year_and_a_lost_one_is_replaced_with_the_Caf()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var boite = new BoiteAuxLettres(hote);
        var avant = await (await hote.ConnecterAsync(GestesDePorteur.Colibris)).VisiterAsync("/porteur");
        var navigateur = await hote.NouveauPorteurAsync(boite, "Rose Lemaire", "rose@essai.example");
        var trouvee = await navigateur.VisiterAsync("/porteur/structure?caf=763&q=colibris");
        await navigateur.EnvoyerAsync(trouvee, trouvee.Bouton("Demander"));
        var agent = await hote.ConnecterAsync("a.martin");
        var demandes = await agent.VisiterAsync("/caf/763/rattachements");
        await agent.EnvoyerAsync(demandes, demandes.Bouton("Accepter"));

        var apres = await navigateur.VisiterAsync("/porteur");

        string[] annees = ["campagne 2018-2019", "campagne 2017-2018", "campagne 2016-2017"];
        Assert.Equal(annees, Campagnes(avant));
        Assert.Equal(annees, Campagnes(apres));
    }

    /// <summary>So many accounts answer for one structure of the Caf.</summary>
    private static async Task RattacherAsync(HoteDeTest hote, int combien)
    {
        var structure = (await hote.DossierDeAsync("Les Colibris")).StructureId;
        await hote.DansLaBaseAsync(contexte =>
        {
            foreach (var adresse in Enumerable.Range(0, combien).Select(n => $"n{n}@nombreux.example"))
            {
                var compte = new Compte { UserName = adresse, Email = adresse, NormalizedEmail = adresse.ToUpperInvariant(), Nom = adresse, EmailConfirmed = true };
                contexte.AddRange(compte, new Rattachement { CompteId = compte.Id, StructureId = structure });
            }

            return contexte.SaveChangesAsync();
        });
    }

    private static IEnumerable<string> Campagnes(PageLue page) =>
        page.Document.QuerySelectorAll("tbody th small").Select(campagne => campagne.TextContent).Distinct();

    private static async Task<PageLue> EnvoyerAsync(Navigateur agent, string recherche = "colibris")
    {
        var page = await agent.VisiterAsync($"{Page}?q={recherche}");
        return await agent.EnvoyerAsync(page, page.Bouton("Envoyer un lien de connexion"));
    }
}
