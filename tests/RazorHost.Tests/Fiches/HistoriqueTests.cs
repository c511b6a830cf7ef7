using Clas.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Demonstration;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>What happened to a fiche, told to who may know.</summary>
public sealed class HistoriqueTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    [Fact]
    public async Task Each_line_says_who_when_what_from_where_to_where_why_and_every_difference()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.RendreAuPorteur(
            FicheId.Structure, "Vérifiez l’adresse.", new Saisie { ["S08a"] = "Darnétal", ["S12a"] = "" }));
        var navigateur = await hote.ConnecterAsync(Dossiers.Agent);

        var page = await navigateur.VisiterAsync((await navigateur.VisiterAsync(dossier.Adresse("s"))).Lien("Historique"));

        var derniere = PageLue.Plier(page.Un(".passages > li").TextContent);
        Assert.Contains("Enregistrer sans valider Terminée → En saisie", derniere, StringComparison.Ordinal);
        Assert.Contains("Claire Dumont, Agent de la Caf, le 12/06/2019 à 10 h 00", derniere, StringComparison.Ordinal);
        Assert.Contains("Vérifiez l’adresse.", derniere, StringComparison.Ordinal);
        Assert.Equal(
            ["Commune", dossier.Structure.Reponses["S08a"]!.Brut[0], "Darnétal", "Représentant légal : prénom et nom", dossier.Structure.Reponses["S12a"]!.Brut[0], "(réponse effacée)"],
            page.Un(".passages > li").QuerySelectorAll("tbody :is(th, td)").Select(cellule => PageLue.Plier(cellule.TextContent)));
        Assert.Equal(3, page.Document.QuerySelectorAll(".passages > li").Length);
    }

    [Fact]
    public async Task What_a_porteur_may_not_read_is_not_in_its_history()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        await hote.ChangerAsync(dossier, Dossiers.AgentDeLaCaf, par => par.Enregistrer(FicheId.Action(1), new Saisie { ["A50"] = "Entre nous" }));

        var duPorteur = await (await hote.ConnecterAsync(Dossiers.Porteur)).VisiterAsync(dossier.Adresse("a1") + "/historique");
        var deLAgent = await (await hote.ConnecterAsync(Dossiers.Agent)).VisiterAsync(dossier.Adresse("a1") + "/historique");

        Assert.DoesNotContain("Entre nous", duPorteur.Document.Source.Text, StringComparison.Ordinal);
        Assert.Contains("Entre nous", deLAgent.Texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erased_value_is_said_to_be_erased()
    {
        var dossier = await hote.OuvrirAsync(Recit.AVerifier);
        await EffacerAsync(dossier, "acteur", "S13a.apres");

        var page = await (await hote.ConnecterAsync(Dossiers.Agent)).VisiterAsync(dossier.Adresse("s") + "/historique");

        Assert.Contains("(nom effacé)", page.Texte, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll(".passages tr"), ligne =>
            PageLue.Plier(ligne.TextContent) == "Personne à contacter : prénom et nom(sans réponse)(valeur effacée)");
    }

    private async Task EffacerAsync(Dossier dossier, params string[] cles)
    {
        using var portee = hote.Services.CreateScope();
        var contexte = portee.ServiceProvider.GetRequiredService<AppDbContext>();
        var passages = await contexte.Set<Passage>("Clas.PassageDeDossier").Where(passage => passage.Sujet == dossier.Id.ToString()).ToListAsync();
        foreach (var (passage, cle) in passages.SelectMany(passage => cles.Select(cle => (passage, cle))))
            passage.Effacer(cle);
        await contexte.SaveChangesAsync();
    }
}
