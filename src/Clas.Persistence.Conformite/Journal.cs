using System.Security.Cryptography;
using Clas.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Clas.Persistence.Conformite;

// The journal tells what happened, and shows when someone touched it.
public abstract partial class MagasinConforme
{
    [Fact]
    public async Task Journal_ReadAgain_IsIntact()
    {
        var id = await AjouterAsync(Gestes.ValiderTout);

        var passages = await Journaux.LireAsync(id);
        var verification = await Journaux.VerifierAsync(id);

        Assert.Equal(
            ["Enregistrer", "Enregistrer", "Terminer", "Terminer", "Valider", "Valider"],
            passages.Select(passage => passage.Geste));
        Assert.Equal([1L, 2, 3, 4, 5, 6], passages.Select(passage => passage.Sequence));
        Assert.Equal("Hélène Caron", passages[0].Acteur);
        Assert.True(verification.EstIntact, string.Join('\n', verification.Anomalies));
        Assert.True(verification.ProtegeSeulementDesAccidents);
    }

    [Fact]
    public async Task Journal_OfOneFiche_HoldsItsLinesOnly()
    {
        var id = await AjouterAsync(Gestes.ValiderTout);

        var passages = await Journaux.LireAsync(id, Monde.Action);

        Assert.Equal([2L, 4, 6], passages.Select(passage => passage.Sequence));
    }

    [Fact]
    public async Task Journal_TouchedBySql_IsNotIntact()
    {
        await Trouve(id => SqlAsync($"UPDATE clas_journaux SET geste = 'Terminer' WHERE dossier_cle = {id.Valeur} AND sequence = 5"), "modifié");
        await Trouve(id => SqlAsync($"UPDATE clas_journaux SET acteur_id = 'autre' WHERE dossier_cle = {id.Valeur} AND sequence = 1"), "modifié");
        await Trouve(id => SqlAsync($"UPDATE clas_journaux SET le = le + 1 WHERE dossier_cle = {id.Valeur} AND sequence = 2"), "modifié");
        await Trouve(id => SqlAsync($"UPDATE clas_journaux SET valeurs = replace(valeurs, 'Hélène', 'Helena') WHERE dossier_cle = {id.Valeur} AND sequence = 1"), "modifiée");
        await Trouve(id => SqlAsync($"DELETE FROM clas_journaux WHERE dossier_cle = {id.Valeur} AND sequence = 3"), "numéro 3");
        await Trouve(id => SqlAsync($"DELETE FROM clas_journaux WHERE dossier_cle = {id.Valeur} AND sequence = 6"), "manque");
        await Trouve(id => SqlAsync($"UPDATE clas_journaux SET sequence = 7 WHERE dossier_cle = {id.Valeur} AND sequence = 6"), "numéro 6");
        await Trouve(
            id => SqlAsync($"INSERT INTO clas_journaux (code_caf, dossier_cle, sequence, sujet, le, acteur_id, role, geste, empreinte_precedente, empreinte, empreintes, valeurs) SELECT code_caf, dossier_cle, 7, sujet, le, acteur_id, role, geste, empreinte, empreinte, empreintes, valeurs FROM clas_journaux WHERE dossier_cle = {id.Valeur} AND sequence = 6"),
            "Ligne 7");

        async Task Trouve(Func<DossierId, Task<int>> alteration, string anomalie)
        {
            var id = await AjouterAsync(Gestes.ValiderTout);
            Assert.Equal(1, await alteration(id));

            var verification = await Journaux.VerifierAsync(id);

            Assert.False(verification.EstIntact);
            Assert.Contains(verification.Anomalies, texte => texte.Contains(anomalie, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Journal_WithValuesErased_IsIntact()
    {
        var id = await AjouterAsync(Gestes.ValiderTout);

        await SqlAsync($"UPDATE clas_journaux SET valeurs = '[]' WHERE dossier_cle = {id.Valeur}");

        Assert.True((await Journaux.VerifierAsync(id)).EstIntact);
        Assert.All(await Journaux.LireAsync(id), passage => Assert.Null(passage.Acteur));
    }

    [Fact]
    public async Task Journal_SealedWithAKey_ReadsAsChangedUnderAnother()
    {
        await using var avecCle = Monter(clas => clas.UseJournalKey(RandomNumberGenerator.GetBytes(32)));
        await using var autreCle = Monter(clas => clas.UseJournalKey(RandomNumberGenerator.GetBytes(32)));
        var id = await AjouterAsync();
        (await avecCle.GetRequiredService<IDossiers>().ChangerAsync(id, Gestes.ValiderTout)).OuLever();

        var bonne = await avecCle.GetRequiredService<IJournaux>().VerifierAsync(id);
        var autre = await autreCle.GetRequiredService<IJournaux>().VerifierAsync(id);

        Assert.True(bonne.EstIntact);
        Assert.False(bonne.ProtegeSeulementDesAccidents);
        Assert.False(autre.EstIntact);
    }

    [Fact]
    public async Task Salts_OfTheSameGesteOnTheSameLine_DifferAtEachLoading()
    {
        var id = await AjouterAsync();

        var sels = new List<string>();
        for (var tour = 0; tour < 2; tour++)
        {
            // Accomplished and never saved: both times it is line 1 of the same dossier.
            await using var portee = Services.CreateAsyncScope();
            var dossier = (await Contexte(portee.ServiceProvider).Dossiers().TrouverAsync(id))!;
            Gestes.RemplirTout(dossier).OuLever();
            sels.AddRange(dossier.Journal.SelectMany(passage => passage.Valeurs).Select(valeur => valeur.Sel));
        }

        Assert.NotEmpty(sels);
        Assert.Equal(sels.Count, sels.Distinct().Count());
    }

    [Fact]
    public async Task VerifierAsync_WhenAbsent_Throws()
    {
        await Assert.ThrowsAsync<DossierIntrouvableException>(() => Journaux.VerifierAsync(Monde.NouvelId()));
    }

    [Fact]
    public async Task Correction_IsOwedToThePorteurUntilDischarged()
    {
        var id = await AjouterAsync(Gestes.TerminerTout);
        (await Dossiers.ChangerAsync(id, dossier => Gestes.Agent(dossier).Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Les Colibris du Puchot" }))).OuLever();
        var version = (await LireAsync(id)).Version;

        var due = Assert.Single(await Journaux.ObligationsAsync(id));
        await Journaux.DechargerAsync(id, new DechargeDInformer(due.Obligation.Sequence, MoyenDInformer.Telephone, Monde.Agent, Monde.PendantLaSaisie));
        await Journaux.DechargerAsync(id, new DechargeDInformer(due.Obligation.Sequence, MoyenDInformer.Courriel, Monde.Responsable, Monde.ApresTout));

        var faite = Assert.Single(await Journaux.ObligationsAsync(id));
        Assert.True(due.EstOuverte);
        Assert.Equal((NatureDObligation.Correction, 5L, 0), (due.Obligation.Nature, due.Obligation.Sequence, due.Obligation.Rang));
        Assert.Equal(["S01"], due.Obligation.Champs);
        Assert.Equal("Les Colibris du Puchot", (Assert.Single(due.Ecarts).Apres as ReponseTexte)?.Texte);
        Assert.Equal((MoyenDInformer.Telephone, "A. Martin", "a.martin", Monde.PendantLaSaisie), (faite.Decharge!.Moyen, faite.Decharge.Par, faite.Decharge.ParId, faite.Decharge.Le));
        Assert.Equal(version, (await LireAsync(id)).Version);
    }

    [Fact]
    public async Task DechargerAsync_ManyAtOnce_KeepsOne()
    {
        var id = await AjouterAsync(dossier =>
        {
            Gestes.TerminerTout(dossier).OuLever();
            return Gestes.Agent(dossier).RendreAuPorteur(Monde.Action, "Revoir les effectifs");
        });
        var sequence = Assert.Single(await Journaux.ObligationsAsync(id)).Obligation.Sequence;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            Journaux.DechargerAsync(id, new DechargeDInformer(sequence, MoyenDInformer.Telephone, Monde.Agent, Monde.PendantLaSaisie)))));

        Assert.False(Assert.Single(await Journaux.ObligationsAsync(id)).EstOuverte);
    }

    [Fact]
    public async Task DechargerAsync_WithoutSuchADuty_Throws()
    {
        var id = await AjouterAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => Journaux.DechargerAsync(
            id, new DechargeDInformer(1, MoyenDInformer.Telephone, Monde.Agent, Monde.PendantLaSaisie)));
    }
}
