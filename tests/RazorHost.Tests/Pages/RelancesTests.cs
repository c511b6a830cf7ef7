using System.Net;
using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using RazorHost.Relances;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>G12: those who have not begun, invisible in the bilan, are listed with how to reach them.</summary>
public sealed class RelancesTests
{
    private const string Page = "/caf/763/relances";

    [Fact]
    public async Task G12_A_dossier_never_saved_is_to_be_chased_with_its_address()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var agent = await hote.ConnecterAsync("a.martin");
        var bilan = await agent.VisiterAsync("/caf/763");

        var page = await agent.VisiterAsync(bilan.Lien("Structures à relancer"));

        var ligne = Ligne(page, "Atelier du mercredi");
        Assert.DoesNotContain("Atelier du mercredi", bilan.Texte);
        Assert.Contains("dossier ouvert, jamais enregistré", ligne);
        Assert.Contains("ines.morel@courrier.example", ligne);
        Assert.Contains("ines.morel@courrier.example", page.Un("#adresses").TextContent);
        Assert.DoesNotContain("Les Colibris", page.Texte);
    }

    [Fact]
    public async Task A_structure_counted_last_time_and_not_back_is_to_be_chased_with_its_telephone()
    {
        await using var hote = await HoteDeTest.NeufAsync();

        var page = await (await hote.ConnecterAsync("a.martin")).VisiterAsync(Page);

        var ligne = Ligne(page, "Café des devoirs de Fécamp");
        Assert.Contains("prise en compte en 2017-2018, pas encore de dossier", ligne);
        Assert.Contains("cafe-des-devoirs@fecamp.example", ligne);
        Assert.Matches("0[0-9]{9}|0[0-9]( [0-9]{2}){4}", ligne);
        Assert.Equal("ines.morel@courrier.example; cafe-des-devoirs@fecamp.example", page.Un("#adresses").TextContent);
        Assert.Equal("adresses", page.Un("button[data-copier]").GetAttribute("data-copier"));
    }

    [Fact]
    public async Task Once_the_entry_is_over_the_list_says_so_and_once_the_campagne_is_nobody_is_chased()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var campagne = (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!;
        hote.Horloge.SetUtcNow(campagne.FermeLe.AddMinutes(-5));
        var agent = await hote.ConnecterAsync("a.martin");
        var avant = await agent.VisiterAsync(Page);
        hote.Horloge.SetUtcNow(campagne.FermeLe.AddMinutes(1));

        var trop = await agent.EnvoyerAsync(avant, avant.Bouton("Noter : relancée aujourd’hui, Atelier du mercredi"));

        Assert.Contains("La saisie est close : une structure ne peut plus commencer", avant.Texte);
        Assert.Contains("La campagne est close : il n’y a plus personne à relancer.", trop.Annonce);
        Assert.False(trop.ABouton("Noter"));
        Assert.Null(trop.Document.QuerySelector("#adresses"));
        Assert.DoesNotContain("Anne Martin", Ligne(trop, "Atelier du mercredi"));
    }

    [Fact]
    public async Task A_chase_is_written_with_its_day_and_its_agent_and_again()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var agent = await hote.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync(Page);

        var notee = await agent.EnvoyerAsync(page, page.Bouton("Noter : relancée aujourd’hui, Atelier du mercredi"));
        hote.Horloge.Advance(TimeSpan.FromDays(3));
        agent = await hote.ConnecterAsync("a.martin");
        page = await agent.VisiterAsync(Page);
        var encore = await agent.EnvoyerAsync(page, page.Bouton("Noter : relancée aujourd’hui, Atelier du mercredi"));

        Assert.Contains("Relance notée", notee.Annonce);
        Assert.Contains("12/06/2019 par Anne Martin", Ligne(notee, "Atelier du mercredi"));
        Assert.Contains("15/06/2019 par Anne Martin", Ligne(encore, "Atelier du mercredi"));
    }

    [Fact]
    public async Task A_structure_that_opened_its_dossier_at_another_Caf_is_chased_there_and_nowhere_once_saved()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        const string nom = "Café des devoirs de Fécamp";
        var (ici, ailleurs) = (await hote.ConnecterAsync("a.martin"), await hote.ConnecterAsync("s.benali"));
        var bouton = (await ici.VisiterAsync(Page)).Bouton($"Noter : relancée aujourd’hui, {nom}");
        var structure = (await hote.Structures.TrouverAsync([StructurePorteuseId.Lire(bouton.GetAttribute("value")!)]))[0];
        var dossier = Dossier.Ouvrir(
            new DossierId(HoteDeTest.ValDOise, Guid.CreateVersion7()), (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!, structure);
        await hote.Dossiers.AjouterAsync(dossier);

        var ouvert = (Ici: await ici.VisiterAsync(Page), Ailleurs: await ailleurs.VisiterAsync("/caf/951/relances"));
        await hote.ChangerAsync(dossier, dossier.PorteurDuDossier(), geste => geste.Enregistrer(FicheId.Structure, new Saisie { ["S01"] = nom }));
        var enregistre = (Ici: await ici.VisiterAsync(Page), Ailleurs: await ailleurs.VisiterAsync("/caf/951/relances"));
        await hote.ChangerAsync(
            dossier, Acteur.AgentCaf("s.benali", "Samira Benali", HoteDeTest.ValDOise),
            geste => geste.MettreALEcart(RaisonDeMiseALEcart.AutreCaf, "C’est à la Caf de la Seine-Maritime."));
        var ecarte = (Ici: await ici.VisiterAsync(Page), Ailleurs: await ailleurs.VisiterAsync("/caf/951/relances"));

        Assert.DoesNotContain(nom, ouvert.Ici.Texte);
        Assert.Contains("dossier ouvert, jamais enregistré", Ligne(ouvert.Ailleurs, nom));
        Assert.DoesNotContain(nom, enregistre.Ici.Texte);
        Assert.DoesNotContain(nom, enregistre.Ailleurs.Texte);
        Assert.Contains("prise en compte en 2017-2018, pas encore de dossier", Ligne(ecarte.Ici, nom));
        Assert.DoesNotContain(nom, ecarte.Ailleurs.Texte);
    }

    [Fact]
    public async Task A_chase_noted_by_many_presses_at_once_is_one_line()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var agent = await hote.ConnecterAsync("a.martin");
        var page = await agent.VisiterAsync(Page);

        var pages = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            agent.EnvoyerAsync(page, page.Bouton("Noter : relancée aujourd’hui, Atelier du mercredi"))));

        Assert.All(pages, recue => Assert.Equal(HttpStatusCode.OK, recue.Statut));
        Assert.Equal(1, await hote.DansLaBaseAsync(contexte => contexte.Set<Relance>().CountAsync()));
    }

    [Fact]
    public async Task Another_Caf_s_structure_cannot_be_noted_and_its_page_is_closed()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var atelier = await hote.ConnecterAsync("a.martin");
        var id = (await atelier.VisiterAsync(Page)).Un("button[name=structure]").GetAttribute("value")!;
        var voisin = await hote.ConnecterAsync("s.benali");
        var jeton = (await voisin.VisiterAsync("/caf/951/nombre")).Jeton;

        var chezElle = await voisin.PosterAsync("/caf/951/relances", [new("jeton", jeton), new("structure", id)]);

        Assert.Contains("n’est plus à relancer", chezElle.Annonce);
        Assert.Equal(HttpStatusCode.NotFound, (await voisin.VisiterAsync(Page)).Statut);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await hote.ConnecterAsync("contact@colibris.example")).VisiterAsync(Page)).Statut);
        Assert.False((await (await hote.ConnecterAsync("m.girard")).VisiterAsync(Page)).ABouton("Noter : relancée aujourd’hui"));
    }

    private static string Ligne(PageLue page, string nom) => Assert.Single(
        page.Document.QuerySelectorAll("tbody tr").Select(ligne => PageLue.Plier(ligne.TextContent)), texte => texte.StartsWith(nom, StringComparison.Ordinal));
}
