using Clas.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Tests;

/// <summary>What <c>docs/</c> shows and this package runs: a host's own refusals, the state of the outbox.</summary>
public sealed class RecettesTests : IDisposable
{
    /// <summary>The statement of <c>docs/exploitation.md</c>.</summary>
    private const string EtatDesCourriers = """
        SELECT etat, COUNT(*), datetime(MIN(depose_le) / 1000000, 'unixepoch') FROM clas_courriers GROUP BY etat;
        """;

    private readonly DossierTemporaire _dossier = new();

    public void Dispose() => _dossier.Dispose();

    [Fact]
    public async Task Recipe_OfAHostsOwnRefusals_RefusesOfferedAndDoneAlike()
    {
        var (id, ct) = (Monde.NouvelId(), CancellationToken.None);
        var services = new ServiceCollection();
        services.AddClas(clas => clas.UseSqlite(_dossier.ChaineSqlite()));

        services.AddClas(clas => clas.UseRestriction(demande =>
            demande.GesteFiche == GesteFiche.Valider && demande.Structure["S07"] is ReponseTexte { Texte: "76500" }
                ? new Explication(
                    "Les dossiers d’Elbeuf sont validés au siège.",
                    "Le siège de la Caf.",
                    "Transmettez le dossier au siège en indiquant son numéro.")
                : null));

        await using var app = services.BuildServiceProvider();
        var dossiers = await OuvrirAsync(app, id, ct);
        var decision = await dossiers.ChangerAsync(id, dossier => dossier.Pour(Monde.Agent, Monde.PendantLaSaisie).Valider(Monde.Structure, Monde.Sias), ct: ct);
        var relu = (await dossiers.TrouverAsync(id, ct))!;
        var refus = Assert.Single(decision.Refus);
        Assert.Equal((MotifDeRefus.RestrictionDeLHote, "Les dossiers d’Elbeuf sont validés au siège."), (refus.Motif, Libelles.Francais.Expliquer(refus).Message));
        Assert.False(relu.Pour(Monde.Agent, Monde.PendantLaSaisie).EstOffert(Monde.Structure, GesteFiche.Valider));
        Assert.True(relu.Pour(Monde.Agent, Monde.PendantLaSaisie).EstOffert(Monde.Structure, GesteFiche.RendreAuPorteur));
        Assert.Equal(StatutFiche.EnSaisie, relu.Structure.Statut);
    }

    [Fact]
    public async Task Restriction_LeavesOtherDossiersAlone()
    {
        var (id, ct) = (Monde.NouvelId(), CancellationToken.None);
        var services = new ServiceCollection();
        services.AddClas(clas => clas.UseSqlite(_dossier.ChaineSqlite())
            .UseRestriction(demande => demande.Dossier == id ? null : new Explication("Non.", "Personne.", "Rien.")));
        await using var app = services.BuildServiceProvider();
        var dossiers = await OuvrirAsync(app, id, ct);

        var decision = await dossiers.ChangerAsync(id, dossier => dossier.Pour(Monde.Agent, Monde.PendantLaSaisie).Valider(Monde.Structure, Monde.Sias), ct: ct);

        Assert.True(decision.EstAccordee);
    }

    [Fact]
    public async Task Statement_OfTheOutbox_CountsWhatWaits()
    {
        var ct = CancellationToken.None;
        var services = new ServiceCollection();
        services.AddClas(clas => clas.UseSqlite(_dossier.ChaineSqlite()));
        await using var app = services.BuildServiceProvider();
        await app.PreparerClasAsync();
        await using var portee = app.CreateAsyncScope();
        var contexte = portee.ServiceProvider.GetRequiredService<ClasDbContext>();
        contexte.Courriers().Deposer("compte.bienvenue", destinataire: "compte-1");
        await contexte.SaveChangesAsync(ct);

        await using var connexion = new SqliteConnection(_dossier.ChaineSqlite());
        await connexion.OpenAsync(ct);
        await using var commande = connexion.CreateCommand();
        commande.CommandText = EtatDesCourriers;
        await using var lignes = await commande.ExecuteReaderAsync(ct);

        Assert.True(await lignes.ReadAsync(ct));
        Assert.Equal((1L, 1L), (lignes.GetInt64(0), lignes.GetInt64(1)));
        Assert.Matches(@"^\d{4}-\d{2}-\d{2} ", lignes.GetString(2));
        Assert.False(await lignes.ReadAsync(ct));
    }

    private static async Task<IDossiers> OuvrirAsync(ServiceProvider app, DossierId id, CancellationToken ct)
    {
        await app.PreparerClasAsync(ct);
        var campagnes = app.GetRequiredService<ICampagnes>();
        await campagnes.AjouterAsync(Monde.Campagne(), ct);
        (await campagnes.ChangerAsync(Monde.Annee, campagne => campagne.Publier(Monde.Cnaf, Monde.AvantLOuverture), ct)).OuLever();
        await app.GetRequiredService<IStructures>().AjouterAsync(Monde.Colibris, ct);
        var dossiers = app.GetRequiredService<IDossiers>();
        await dossiers.AjouterAsync(Dossier.Ouvrir(id, (await campagnes.TrouverAsync(Monde.Annee, ct))!, Monde.Colibris), ct);
        (await dossiers.ChangerAsync(
            id, dossier => dossier.Pour(Monde.Porteur, Monde.PendantLaSaisie).Enregistrer(Monde.Structure, Monde.StructureComplete), ct: ct)).OuLever();
        return dossiers;
    }
}
