using System.Text;
using Clas.Domain.Tests.Journal.Alterations;

namespace Clas.Domain.Tests.Journal;

/// <summary>What is found is said: which line, and what is wrong with it.</summary>
public sealed class AnomaliesTests
{
    private static readonly Dossier Dossier = new Monde().Terminees().Dossier;
    private static readonly Passage[] Lignes = [.. Dossier.Journal];

    [Fact]
    public void AJournalWithoutItsLastLine_SaysHowManyAreMissing() =>
        Assert.Equal(["La fin du journal manque\u00A0: 3 lignes lues, 4 attendues."], Verifier(Lignes[..3]));

    [Fact]
    public void AJournalWhoseHeadIsAnotherOne_SaysSo() =>
        Assert.Equal(
            ["La fin du journal n’est pas celle que son dossier connaît\u00A0: 4 lignes lues, 3 attendues."],
            JournalDeDossier.Verifier(Lignes, new TeteDeJournal(3, Lignes[2].Empreinte)).Anomalies);

    [Fact]
    public void AMissingLine_IsSeenByTheNumberAndTheChainOfTheNext() =>
        Assert.Equal(
            ["Ligne 3\u00A0: elle devrait porter le numéro 2.", "Ligne 3\u00A0: elle ne suit pas la ligne précédente."],
            Verifier([Lignes[0], Lignes[2], Lignes[3]]));

    [Fact]
    public void ALineOfAnotherJournal_IsSaidToComeFromIt() =>
        Assert.Contains(
            "Ligne 2\u00A0: elle vient d’un autre journal.", Verifier([Lignes[0], Lignes[1].Avec(nameof(Passage.Sujet), "763-ailleurs"), .. Lignes[2..]]));

    [Fact]
    public void AChangedLine_IsSaidToBeChanged() =>
        Assert.Equal(
            ["Ligne 2\u00A0: son contenu a été modifié."], Verifier([Lignes[0], Lignes[1].Avec(nameof(Passage.Geste), "Valider"), .. Lignes[2..]]));

    [Fact]
    public void AChangedValue_IsNamed()
    {
        var changee = Lignes[0].Valeurs.Select(valeur => valeur.Cle == "acteur" ? valeur with { Valeur = "Quelqu’un" } : valeur).ToList();

        Assert.Equal(
            ["Ligne 1\u00A0: la valeur «\u00A0acteur\u00A0» a été modifiée."],
            Verifier([Lignes[0].Avec(nameof(Passage.Valeurs), changee), .. Lignes[1..]]));
    }

    [Fact]
    public void AValueGivenTwice_IsNamed()
    {
        var doublee = Lignes[0].Valeurs.Append(Lignes[0].Valeurs.Single(valeur => valeur.Cle == "acteur")).ToList();

        Assert.Equal(
            ["Ligne 1\u00A0: la valeur «\u00A0acteur\u00A0» figure plusieurs fois."],
            Verifier([Lignes[0].Avec(nameof(Passage.Valeurs), doublee), .. Lignes[1..]]));
    }

    [Fact]
    public void AnEmptyJournal_OfANewDossier_IsIntact() =>
        Assert.True(JournalDeDossier.Verifier([], TeteDeJournal.Vide).EstIntact);

    [Fact]
    public void TheHeadOfAnEmptyJournal_IsStoredAsZeroAndNoHash()
    {
        Assert.Equal(new TeteDeJournal(0, ""), TeteDeJournal.Vide);
        Assert.Equal((1, ""), (Lignes[0].Sequence, Lignes[0].EmpreintePrecedente));
    }

    [Fact]
    public void Verifier_Nothing_IsAMistakeOfTheCaller() =>
        Assert.Throws<ArgumentNullException>("passages", () => JournalDeDossier.Verifier(null!, TeteDeJournal.Vide));

    [Fact]
    public void Ecarts_AreRead_FromTheValuesBeforeAndAfter()
    {
        var monde = new Monde();
        monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Un" }).OuLever();
        monde.LePorteur.Enregistrer(Monde.Structure, new Saisie { ["S01"] = "Deux", ["S09"] = "Ici" }).OuLever();

        Assert.Equal(
            [new Ecart("S01", new ReponseTexte("Un"), new ReponseTexte("Deux")), new Ecart("S09", null, new ReponseTexte("Ici"))],
            monde.Dossier.Journal.Last().Ecarts());
    }

    [Fact]
    public void Rouvrir_IsJournalledWithItsMotive()
    {
        var monde = new Monde();

        monde.Dossier.Pour(Monde.Cnaf, Monde.ApresTout).Rouvrir(Monde.ApresTout.AddDays(1), "Oubli.").OuLever();

        var passage = monde.Dossier.Journal.Single();
        Assert.Equal((monde.Dossier.Id.ToString(), "Rouvrir", "Oubli.", "D. Leroy", Role.Cnaf),
            (passage.Sujet, passage.Geste, passage.Motif, passage.Acteur, passage.Role));
    }

    [Fact]
    public void Sceau_HashesWithoutAKey_AndSealsWithOne()
    {
        var octets = Encoding.UTF8.GetBytes("abc");

        // FIPS 180-2, and RFC 2104 with a key of 32 zeros.
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new SceauDeJournal(new byte[16]).Empreinte(octets));
        Assert.Equal("fd7adb152c05ef80dccf50a1fa4c05d5a3ec6da95575fc312ae7c5d091836351", new SceauDeJournal(new byte[16], new byte[32]).Empreinte(octets));
    }

    [Fact]
    public void Sceau_OfTooFewBytes_SaysHowManyAreNeeded()
    {
        var alea = Assert.Throws<ArgumentException>("alea", () => new SceauDeJournal(new byte[15]));
        var cle = Assert.Throws<ArgumentException>("cle", () => new SceauDeJournal(new byte[16], new byte[31]));

        Assert.StartsWith("At least 16 random bytes are needed.", alea.Message, StringComparison.Ordinal);
        Assert.StartsWith("A key has at least 32 bytes.", cle.Message, StringComparison.Ordinal);
        Assert.True(new SceauDeJournal(new byte[16], new byte[32]).AUneCle);
    }

    private static IReadOnlyList<string> Verifier(IReadOnlyList<Passage> lignes) =>
        JournalDeDossier.Verifier(lignes, Dossier.TeteDeJournal).Anomalies;
}
