using static Clas.Domain.Tests.Lois.Releve;

namespace Clas.Domain.Tests.Lois;

/// <summary>Everything that moved is written, once, and nothing else.</summary>
public sealed class LoisDuJournal
{
    [Fact]
    public void What_moves_moves_the_version_by_one_and_writes_one_line() => Quand(
        etape => etape is { EstAccomplie: true, Pas: not PasDeCampagne },
        etape => etape.Apres.Version == etape.Avant.Version + 1
            && etape.Passages is [var ligne]
            && (ligne.ActeurId, ligne.Role, ligne.Le) == (etape.Qui.Acteur.Id, etape.Role, etape.Le)
            && ligne.Geste == (etape.Geste?.ToString() ?? etape.GesteDeDossier.ToString())
            && etape.Apres.Tete == new TeteDeJournal(ligne.Sequence, ligne.Empreinte));

    [Fact]
    public void What_a_campagne_moves_is_in_its_own_journal() => Quand(
        etape => etape.Avant.Campagne != etape.Apres.Campagne,
        etape => etape.Apres.Campagne.Version == etape.Avant.Campagne.Version + 1
            && etape.Apres.Campagne.Tete.Sequence == etape.Avant.Campagne.Tete.Sequence + 1
            && etape.Apres with { Campagne = etape.Avant.Campagne } == etape.Avant);

    [Fact]
    public void Only_the_fiche_named_moves_and_its_revision_with_it() => Quand(
        etape => etape is { EstAccomplie: true, Geste: not null },
        etape => etape.FicheApres.Revision == etape.Fiche.Revision + 1
            && etape.Avant.Fiches.Where(fiche => fiche.Rang != etape.Rang).SequenceEqual(etape.Apres.Fiches.Where(fiche => fiche.Rang != etape.Rang)));

    [Fact]
    public void What_moved_nothing_is_not_written() => Quand(
        etape => etape is { EstAccomplie: true, Geste: not (null or GesteFiche.RendreAuPorteur) },
        etape => etape.Fiche.Statut != etape.FicheApres.Statut || !etape.Fiche.Reponses.Equals(etape.FicheApres.Reponses));

    [Fact]
    public void The_journal_of_any_history_verifies() => DeBoutEnBout(partie =>
        JournalDeDossier.Verifier([.. partie.Dossier.Journal], partie.Dossier.TeteDeJournal).EstIntact
        && JournalDeDossier.Verifier([.. partie.Dossier.Campagne.Journal], partie.Dossier.Campagne.TeteDeJournal).EstIntact
        && partie.Dossier.Version == partie.Dossier.Journal.Count);

    [Fact]
    public void The_journal_alone_tells_every_answer_and_every_status() => DeBoutEnBout(partie =>
        partie.Dossier.Fiches.All(fiche => Raconter(partie.Dossier.Journal.Where(ligne => ligne.Fiche == fiche.Id), fiche)));

    [Fact]
    public void No_two_values_of_a_journal_share_a_digest_or_a_salt() => DeBoutEnBout(partie =>
    {
        var valeurs = partie.Dossier.Journal.SelectMany(ligne => ligne.Valeurs).ToList();
        return valeurs.DistinctBy(valeur => valeur.Sel).Count() == valeurs.Count
            && partie.Dossier.Journal.SelectMany(ligne => ligne.Empreintes).DistinctBy(empreinte => empreinte.Empreinte).Count() == valeurs.Count;
    });

    /// <summary>Each line begins where the one before ended, and the last ends where the fiche is.</summary>
    private static bool Raconter(IEnumerable<Passage> lignes, Fiche fiche)
    {
        var (reponses, statut) = (Reponses.Vide, nameof(StatutFiche.NonCommencee));
        foreach (var ligne in lignes.Where(ligne => ligne.De is not null))
        {
            if (ligne.De != statut || ligne.Ecarts().Any(ecart => reponses[ecart.ChampId] != ecart.Avant))
                return false;
            statut = ligne.Vers!;
            foreach (var (champ, _, apres) in ligne.Ecarts())
                reponses = apres is null ? reponses.Sans(champ) : reponses.Avec(champ, apres);
        }

        return statut == fiche.Statut.ToString() && reponses.Equals(fiche.Reponses);
    }
}
