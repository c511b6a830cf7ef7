using FsCheck.Fluent;

namespace Clas.Domain.Tests.Journal.Alterations;

/// <summary>Whatever is done to a journal behind the domain's back is found; erasing is not a tampering.</summary>
public sealed class AlterationsTests(ITestOutputHelper sortie)
{
    [Fact]
    public void Verifier_AfterAnySingleAlteration_FindsIt()
    {
        var comptes = Enum.GetValues<Sorte>().ToDictionary(sorte => sorte, _ => 0);

        Epreuve.Tenir(Alteration.Arbitraire, alteration =>
        {
            comptes[alteration.Sorte]++;
            Assert.False(alteration.Appliquer().Verifier().EstIntact);
        }, combien: 10 * Epreuve.Histoires);

        sortie.WriteLine($"{comptes.Values.Sum()} alterations, all found: {string.Join(", ", comptes.Select(c => $"{c.Key} {c.Value}"))}.");
        Assert.DoesNotContain(0, comptes.Values);
    }

    [Fact]
    public void Verifier_BeforeAnyAlteration_FindsNothing() =>
        Assert.All(JournalDEssai.Tous, journal => Assert.Empty(journal.Verifier().Anomalies));

    [Fact]
    public void Verifier_AfterAnyErasure_StillHolds() => Epreuve.Tenir(
        Arb.From(from journal in Gen.Choose(0, JournalDEssai.Tous.Count - 1) from masque in Gen.Choose(0, int.MaxValue - 1) select (journal, masque)),
        cas =>
        {
            var journal = JournalDEssai.Tous[cas.journal];
            var rang = 0;

            var effacees = journal.Lignes.Select(ligne => ligne.Avec(
                nameof(Passage.Valeurs), ligne.Valeurs.Where(_ => (cas.masque & (1 << (rang++ % 31))) == 0).ToList())).ToList();

            Assert.Empty((journal with { Lignes = effacees }).Verifier().Anomalies);
        },
        combien: Epreuve.Histoires);

    [Fact]
    public void Verifier_AChainForgedWhole_FindsItWithAKeyOnly() => Assert.All(JournalDEssai.Tous, journal =>
    {
        var (sans, tete) = (SceauDeJournal.Ephemere(""), TeteDeJournal.Vide);
        var forgees = new List<Passage>();
        foreach (var ligne in journal.Lignes)
        {
            var forgee = ligne
                .Avec(nameof(Passage.ActeurId), "quelqu’un d’autre")
                .Avec(nameof(Passage.EmpreintePrecedente), tete.Empreinte);
            forgees.Add(forgee = forgee.Avec(nameof(Passage.Empreinte), forgee.Calculer(sans)));
            tete = new TeteDeJournal(forgee.Sequence, forgee.Empreinte);
        }

        var verification = JournalDeDossier.Verifier(forgees, tete, journal.Sceau);

        Assert.Equal(journal.Sceau is null, verification.EstIntact);
        Assert.Equal(journal.Sceau is null, verification.ProtegeSeulementDesAccidents);
    });
}
