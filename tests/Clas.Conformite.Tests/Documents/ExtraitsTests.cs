using Clas.Domain;

namespace Clas.Conformite.Tests.Documents;

/// <summary>The snippets of the package's page: a host on a real store, and the test that tries it.</summary>
public sealed class ExtraitsTests
{
    [Fact]
    public async Task Page_Works()
    {
        await using var site = await MonSite.OuvrirAsync(Conditions.Campagne());
        var campagne = site.Campagne;

        var conditions = new ConditionsDEpreuve { Campagne = campagne, Caf = CodeCaf.Lire("763"), AutreCaf = CodeCaf.Lire("951") };
        var rapport = await EpreuveDeConformite.PasserAsync(new MonHote(site), conditions);
        Assert.True(rapport.EstConforme, rapport.ToString());

        Assert.Equal(Cellule.Toutes.Count(cellule => cellule.Role != Role.Systeme), rapport.Eprouvees);
    }

    internal sealed class MonHote(MonSite site) : IHoteEprouve
    {
        public async Task DeposerAsync(Depot depot, CancellationToken ct)
        {
            await site.Structures.AjouterAsync(depot.Structure, ct);
            await site.Dossiers.AjouterAsync(depot.Ouvrir(), ct);
            (await site.Dossiers.ChangerAsync(depot.Id, depot.Amener, ct: ct)).OuLever();
            site.Rattacher(MonSite.ComptePorteur, depot.Structure.Id);
        }

        public async Task<ReponseDeLHote?> TenterAsync(Tentative tentative, CancellationToken ct)
        {
            if (site.CompteDe(tentative.Role, tentative.EstDAilleurs) is not { } compte)
                return null;
            site.Maintenant = tentative.Le;
            var reponse = await site.EnvoyerAsync(compte, tentative.Depot.Id, tentative.Demande, ct);
            return new ReponseDeLHote
            {
                EstAccordee = reponse.EstReussie,
                Apres = (await site.Dossiers.TrouverAsync(tentative.Depot.Id, ct))!,
                Offerts = reponse.Boutons,
            };
        }
    }
}
