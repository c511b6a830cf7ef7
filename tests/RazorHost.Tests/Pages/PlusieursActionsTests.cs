using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>G37: fiches Action are added and removed while the campagne allows it.</summary>
public sealed class PlusieursActionsTests
{
    [Fact]
    public async Task A_porteur_adds_an_Action_up_to_the_cap_then_removes_it()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        await PublierAsync(hote, actions: 2);
        var navigateur = await hote.ConnecterAsync("contact@grand-large.example");
        var porteur = await navigateur.VisiterAsync("/porteur");
        var page = await navigateur.EnvoyerAsync(porteur, porteur.Bouton("Ouvrir le dossier"), ("caf", "763"));
        var id = DossierId.Lire(page.Adresse.Split('/')[^1]);

        var deux = await navigateur.EnvoyerAsync(page, page.Bouton("Ajouter une fiche Action"));
        var ajoutees = (await hote.Dossiers.TrouverAsync(id))!.Actions.Select(action => action.Rang);
        var une = await navigateur.EnvoyerAsync(deux, deux.Bouton("Retirer la fiche Action 2019-2020 n° 1"));

        Assert.Equal([1, 2], ajoutees);
        Assert.False(deux.ABouton("Ajouter une fiche Action"));
        Assert.Equal([2], (await hote.Dossiers.TrouverAsync(id))!.Actions.Select(action => action.Rang));
        Assert.False(une.ABouton("Retirer"));
        Assert.True(une.ABouton("Ajouter une fiche Action"));
    }

    [Fact]
    public async Task A_forged_addition_beyond_the_cap_is_explained_and_changes_nothing()
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var dossier = await hote.DossierDeAsync("La Clé des mots");
        var navigateur = await hote.ConnecterAsync("nadia.cherif@courrier.example");
        var page = await navigateur.VisiterAsync($"/porteur/dossiers/{dossier.Id}");

        var forgee = await navigateur.PosterAsync($"{page.Adresse}?handler=Ajouter", [new("jeton", page.Jeton)]);

        Assert.False(page.ABouton("Ajouter une fiche Action"));
        Assert.Contains("n’accepte pas de fiche Action supplémentaire", forgee.Texte);
        Assert.Single((await hote.RelireAsync(dossier)).Actions);
    }

    private static async Task PublierAsync(HoteDeTest hote, int actions)
    {
        var code = CodeCampagne.Lire("2019-2020");
        var jour = HeureDeParis.JourDe(hote.Horloge.GetUtcNow());
        await hote.Campagnes.AjouterAsync(Campagne.Preparer(
            code, Questionnaire.Clas20182019, jour, jour.AddDays(30), jour.AddDays(60), new() { NombreMaximalDActions = actions }));
        (await hote.Campagnes.ChangerAsync(code, campagne =>
            campagne.Publier(Acteur.Cnaf("c", "C"), HeureDeParis.DebutDu(jour)))).OuLever();
    }
}
