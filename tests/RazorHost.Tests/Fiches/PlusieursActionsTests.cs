using System.Net;
using Clas.Domain;
using Clas.Persistence;
using Microsoft.Extensions.DependencyInjection;
using RazorHost.Demonstration;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Fiches;

/// <summary>Another campagne: several fiches Action, and last year's answers.</summary>
public sealed class PlusieursActionsTests(HoteDeTest hote) : IClassFixture<HoteDeTest>
{
    private static readonly CodeCampagne Suivante = CodeCampagne.Lire("2019-2020");
    private static readonly Acteur Cnaf = Acteur.Cnaf("demonstration|m.girard", "Marc Girard");

    [Fact]
    public async Task G37_Each_fiche_Action_has_its_own_title_page_and_answers()
    {
        await OuvrirLaCampagneAsync();
        var dossier = await hote.OuvrirAsync(Recit.ActionEntamee, Suivante);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var mien = await navigateur.VisiterAsync($"/porteur/dossiers/{dossier.Id}");
        await navigateur.EnvoyerAsync(mien, mien.Bouton("Ajouter une fiche Action"));

        var seconde = await navigateur.VisiterAsync(dossier.Adresse("a2"));
        await navigateur.FaireAsync(seconde, GesteFiche.Enregistrer, ("A05", "7"));

        Assert.Equal("Fiche Action 2019-2020 n° 2", seconde.Un("h1").TextContent);
        var actions = (await hote.RelireAsync(dossier)).Actions;
        Assert.Equal(new ReponseNombre(7), actions[1].Reponses["A05"]);
        Assert.Equal(dossier.Action.Reponses, actions[0].Reponses);
    }

    [Fact]
    public async Task Last_year_s_answers_stand_beside_and_are_taken_up_in_one_click_without_being_saved()
    {
        await OuvrirLaCampagneAsync();
        var passe = await hote.OuvrirAsync(Recit.PrisEnCompte);
        var pour = (await hote.Services.GetRequiredService<IStructures>().TrouverAsync([passe.StructureId], TestContext.Current.CancellationToken))[0];
        var dossier = await hote.OuvrirAsync(Recit.JamaisEnregistre, Suivante, pour);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));

        var reprise = await navigateur.EnvoyerAsync(page, page.Bouton("Reprendre les réponses de l’an dernier"), ("r.S09", "Un nouveau quartier"));

        Assert.Equal("", page.Saisi("S06a"));
        Assert.Contains($"L’an dernier : {passe.Structure.Reponses["S06a"]!.Brut[0]}", page.Question("S06a"), StringComparison.Ordinal);
        Assert.Equal(passe.Structure.Reponses["S06a"]!.Brut[0], reprise.Saisi("S06a"));
        Assert.Contains("relisez-la", reprise.Question("S06a"), StringComparison.Ordinal);
        Assert.Equal("Un nouveau quartier", reprise.Saisi("S09"));
        Assert.Empty(reprise.Document.QuerySelectorAll("[name='r.S20'][checked]"));
        Assert.Equal(dossier.Version, (await hote.RelireAsync(dossier)).Version);
        await navigateur.FaireAsync(reprise, GesteFiche.Enregistrer);
        Assert.Equal(passe.Structure.Reponses["S06a"], (await hote.RelireAsync(dossier)).Structure.Reponses["S06a"]);
    }

    [Fact]
    public async Task What_last_year_said_is_blank_for_Complete_until_the_porteur_confirms_it()
    {
        await OuvrirLaCampagneAsync();
        var passe = await hote.OuvrirAsync(Recit.PrisEnCompte);
        var pour = (await hote.Services.GetRequiredService<IStructures>().TrouverAsync([passe.StructureId], TestContext.Current.CancellationToken))[0];
        var dossier = await hote.OuvrirAsync(Recit.JamaisEnregistre, Suivante, pour);
        var navigateur = await hote.ConnecterAsync(Dossiers.Porteur);
        var page = await navigateur.VisiterAsync(dossier.Adresse("s"));
        await navigateur.EnvoyerAsync(page, page.Bouton("Reprendre les réponses de l’an dernier"));

        var brouillon = await navigateur.FaireAsync(page, GesteFiche.Enregistrer, ("S09", "Centre-bourg"));
        var refusee = await navigateur.FaireAsync(brouillon, GesteFiche.Terminer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refusee.Statut);
        Assert.Contains("À répondre", refusee.DitACote("S06a"), StringComparison.Ordinal);
        Assert.Contains($"L’an dernier : {passe.Structure.Reponses["S06a"]!.Brut[0]}", refusee.Question("S06a"), StringComparison.Ordinal);
        Assert.Null((await hote.RelireAsync(dossier)).Structure.Reponses["S06a"]);
    }

    private async Task OuvrirLaCampagneAsync()
    {
        var ct = TestContext.Current.CancellationToken;
        if (await hote.Campagnes.TrouverAsync(Suivante, ct) is not null)
            return;
        var ouverture = HeureDeParis.JourDe(hote.Horloge.GetUtcNow()).AddDays(-20);
        await hote.Campagnes.AjouterAsync(
            Campagne.Preparer(
                Suivante, Questionnaire.Clas20182019, ouverture, ouverture.AddDays(40), ouverture.AddDays(60),
                new ParametresDeCampagne { NombreMaximalDActions = 3 }),
            ct);
        (await hote.Campagnes.ChangerAsync(Suivante, campagne => campagne.Publier(Cnaf, HeureDeParis.DebutDu(ouverture)), ct)).OuLever();
    }
}
