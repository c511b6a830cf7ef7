using Clas.Domain;
using RazorHost.Tests.Outillage;

namespace RazorHost.Tests.Pages;

/// <summary>A Caf of more than one page: every structure once, whatever the number of pages.</summary>
public sealed class BilanParPagesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("nom")]
    [InlineData("numero")]
    public async Task Every_structure_is_met_once(string tri)
    {
        await using var hote = await HoteDeTest.NeufAsync();
        var campagne = (await hote.Campagnes.TrouverAsync(HoteDeTest.Campagne))!;
        var noms = Enumerable.Range(1, 103).Select(rang => $"Structure n° {rang:000}").ToList();
        foreach (var nom in noms)
            await CommencerAsync(hote, campagne, nom);
        var navigateur = await hote.ConnecterAsync("m.girard");

        var vus = new List<string>();
        for (var adresse = $"/caf/011?tri={tri}"; adresse is not null;)
        {
            var page = await navigateur.VisiterAsync(adresse);
            vus.AddRange(page.Document.QuerySelectorAll("tbody th a").Select(lien => lien.TextContent));
            adresse = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(noms, vus);
    }

    private static async Task CommencerAsync(HoteDeTest hote, Campagne campagne, string nom)
    {
        var structure = new StructurePorteuse(new StructurePorteuseId(Guid.CreateVersion7()), nom);
        await hote.Structures.AjouterAsync(structure);
        var dossier = Dossier.Ouvrir(new DossierId(CodeCaf.Lire("011"), Guid.CreateVersion7()), campagne, structure);
        await hote.Dossiers.AjouterAsync(dossier);
        (await hote.Dossiers.ChangerAsync(dossier.Id, stocke => stocke
            .Pour(Acteur.Porteur("p", "P", structure.Id), hote.Horloge.GetUtcNow())
            .Enregistrer(FicheId.Structure, new Saisie { ["S01"] = nom }))).OuLever();
    }
}
