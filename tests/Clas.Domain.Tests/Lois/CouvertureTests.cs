using static Clas.Domain.Tests.Lois.Releve;

namespace Clas.Domain.Tests.Lois;

/// <summary>Laws that hold of nothing prove nothing: what the histories played went through.</summary>
public sealed class CouvertureTests(ITestOutputHelper sortie)
{
    [Fact]
    public void Enough_histories_are_played() =>
        Assert.True(Parties.Count >= Epreuve.Histoires && Parties.Count(partie => partie.Histoire.EstLivree) >= Epreuve.Histoires / 50);

    [Fact]
    public void One_in_five_reaches_a_validated_action() => Couvrir(0.20, "a validated Action", partie =>
        partie.Etapes.Any(etape => etape.Apres.Actions.Any(action => action.EstValidee)));

    [Fact]
    public void One_in_ten_finishes_again_what_was_handed_back() => Couvrir(0.10, "a hand-back finished again", partie =>
        partie.Dossier.Fiches.Any(fiche => partie.Dossier.Journal
            .Where(ligne => ligne.Fiche == fiche.Id)
            .SkipWhile(ligne => ligne.Geste != nameof(GesteFiche.RendreAuPorteur))
            .Any(ligne => ligne.Vers == nameof(StatutFiche.Terminee) && ligne.De == nameof(StatutFiche.EnSaisie))));

    [Fact]
    public void One_in_twenty_reopens_a_validated_fiche() => Couvrir(0.05, "an un-validation", partie =>
        partie.Etapes.Any(etape => etape is { Geste: GesteFiche.Devalider, EstAccomplie: true }));

    [Fact]
    public void Dossiers_counted_set_aside_and_of_several_actions_are_seen()
    {
        Couvrir(0.10, "a dossier that counts", partie => partie.Etapes.Any(etape => etape.Apres.EstPrisEnCompte));
        Couvrir(0.05, "set aside", partie => partie.Etapes.Any(etape => etape.Apres.MiseALEcart is not null));
        Couvrir(0.05, "several Actions", partie => partie.Etapes.Any(etape => etape.Apres.Actions.Count() > 1));
    }

    [Fact]
    public void Instants_fall_in_every_phase_in_a_delai_and_in_a_reopening()
    {
        foreach (var phase in Enum.GetValues<PhaseDeCampagne>())
            Couvrir(0.05, phase.ToString(), partie => partie.Etapes.Any(etape => Phase(etape) == phase));
        Couvrir(0.03, "a délai that lets the porteur write", partie => partie.Etapes.Any(etape =>
            etape.EstAccomplie && etape.Qui == Personne.Porteur && !etape.Avant.Campagne.SaisieOuverte(etape.Le)));
        Couvrir(0.03, "a re-opening that lets the Caf work", partie => partie.Etapes.Any(etape =>
            etape is { EstAccomplie: true, EstDeLaCaf: true } && Phase(etape) == PhaseDeCampagne.Close));
    }

    [Fact]
    public void Everyone_acts_and_every_geste_is_granted_and_refused()
    {
        foreach (var qui in Enum.GetValues<Personne>())
            Couvrir(0.02, qui.ToString(), partie => partie.Etapes.Any(etape => etape.Qui == qui));
        foreach (var geste in Enum.GetValues<GesteFiche>())
            Partager(geste.ToString(), etape => etape.Geste == geste);
        foreach (var geste in Enum.GetValues<GesteDossier>())
            Partager(geste.ToString(), etape => etape.GesteDeDossier == geste);
        foreach (var geste in Enum.GetValues<GesteDeCampagne>().Except([GesteDeCampagne.Publier, GesteDeCampagne.Interroger]))
            Partager($"{geste} (campagne)", etape => etape.Pas is PasDeCampagne pas && pas.Geste == geste);
    }

    [Fact]
    public void Every_motive_of_refusal_is_seen()
    {
        var vus = Etapes.SelectMany(etape => etape.Decision.Refus).CountBy(refus => refus.Motif).ToDictionary();

        sortie.WriteLine(string.Join(", ", vus.OrderBy(vu => vu.Value).Select(vu => $"{vu.Key} {vu.Value}")));
        if (Epreuve.EstEntiere)
        {
            // No history has a host's restriction: RestrictionsTests tries it in every cell.
            Assert.Empty(Enum.GetValues<MotifDeRefus>().Except(vus.Keys).Except([MotifDeRefus.RestrictionDeLHote]));
        }
    }

    private void Partager(string quoi, Func<Etape, bool> cas)
    {
        Couvrir(0.002, $"{quoi} granted", partie => partie.Etapes.Any(etape => cas(etape) && etape.EstAccomplie));
        Couvrir(0.002, $"{quoi} refused", partie => partie.Etapes.Any(etape => cas(etape) && !etape.Decision.EstAccordee));
    }

    /// <summary>Says how many histories go through this; with the full number of histories, fails under the share asked.</summary>
    private void Couvrir(double part, string quoi, Func<Partie, bool> cas)
    {
        var atteinte = (double)Parties.Count(cas) / Parties.Count;
        sortie.WriteLine($"{atteinte,6:P1} {quoi}");
        Assert.True(atteinte >= part || !Epreuve.EstEntiere, $"{atteinte:P1} of the histories reach {quoi}; {part:P1} are asked.");
    }

    private static PhaseDeCampagne Phase(Etape etape) =>
        !etape.Avant.Campagne.EstOuverte(etape.Le) ? PhaseDeCampagne.Preparation
        : etape.Avant.Campagne.SaisieOuverte(etape.Le) ? PhaseDeCampagne.Ouverte
        : etape.Le < etape.Avant.Campagne.FermeLe ? PhaseDeCampagne.SaisieClose
        : PhaseDeCampagne.Close;
}
