using Clas.Domain;
using RazorHost.BrowserTests.Outillage;
using RazorHost.Demonstration;
using RazorHost.Tests.Fiches;
using RazorHost.Tests.Outillage;

namespace RazorHost.BrowserTests.Scenarios;

/// <summary>Entry closes on 6 July 2019 at midnight, in Paris, for whoever has the fiche on screen.</summary>
public sealed class DerniereMinuteTests(Site site) : EssaiDeNavigateur(site), IClassFixture<Site>
{
    private static readonly string Adresse = Visiteur.Libelle(TypeDeFiche.Structure, "S06a");
    private static readonly DateTimeOffset Minuit = new(2019, 7, 6, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task One_saves_in_the_last_second_and_loses_no_text_after()
    {
        var dossier = await Site.Hote.OuvrirAsync(Recit.StructureEntamee);
        Site.Hote.Horloge.SetUtcNow(Minuit.AddSeconds(-30));
        var porteur = await VisiteurAsync(Dossiers.Porteur);
        await porteur.AllerAsync(dossier.Adresse("s"));
        await porteur.EcrireAsync(Adresse, "7 rue de la dernière seconde");
        Site.Hote.Horloge.SetUtcNow(Minuit.AddSeconds(-1));
        await porteur.PresserAsync("Enregistrer");
        await porteur.LireAsync("Enregistré le");

        await porteur.EcrireAsync(Adresse, "8 rue d’une seconde trop tard");
        Site.Hote.Horloge.SetUtcNow(Minuit);
        await porteur.PresserAsync("Enregistrer");

        await porteur.LireAsync("« Enregistrer » n’a pas été fait");
        Assert.Contains("8 rue d’une seconde trop tard", PageLue.Plier(await porteur.Page.ContentAsync()), StringComparison.Ordinal);
        Assert.Equal(new ReponseTexte("7 rue de la dernière seconde"), (await Site.Hote.RelireAsync(dossier)).Structure.Reponses["S06a"]);
    }
}
