namespace Clas.Domain.Tests.Lois;

/// <summary>A step of a history once played: what was asked and answered, what stood before and after.</summary>
internal sealed record Evenement(
    Pas Pas, Decision Decision, Instantane Avant, Instantane Apres, Passage? Ligne, Campagne Campagne, DateTimeOffset? RouvertJusquAu)
{
    internal Role Role => Pas.Acteur.Role;

    internal FicheVue FicheAvant => Avant.Fiches.Single(fiche => fiche.Id == Pas.Fiche);

    internal FicheVue FicheApres => Apres.Fiches.Single(fiche => fiche.Id == Pas.Fiche);

    /// <summary>Was something written? A geste refused, or that changes nothing, writes no line.</summary>
    internal bool EstEcrit => Ligne is not null;

    internal IEnumerable<string> ChampsChanges => FicheAvant.Reponses.Ecarts(FicheApres.Reponses).Select(ecart => ecart.ChampId);

    internal PhaseDeCampagne Phase => Campagne.PhaseA(Ligne!.Le);

    public override string ToString() =>
        $"{Pas.Acteur.Nom} ({Role}) : {Pas.Geste} {Pas.Fiche}, contenu {Pas.Contenu}, {Avant} → {Apres}, {Decision}";
}

/// <summary>What a dossier was at an instant: a dossier itself moves.</summary>
internal sealed record Instantane(
    int Version, int Lignes, int Obligations, TeteDeJournal Tete, bool EstPrisEnCompte, ListeDeVues Fiches)
{
    internal static Instantane De(Dossier dossier) => new(
        dossier.Version, dossier.Journal.Count, dossier.Obligations.Count, dossier.TeteDeJournal, dossier.EstPrisEnCompte,
        [.. dossier.Fiches.Select(f => new FicheVue(f.Id, f.Statut, f.Revision, f.Reponses, f.DelaiJusquAu, f.DemandeDeCorrection))]);

    public override string ToString() => string.Join(" ", Fiches.Select(fiche => $"{fiche.Id}:{fiche.Statut}"));
}

/// <summary>What a fiche was at an instant.</summary>
internal sealed record FicheVue(
    FicheId Id, StatutFiche Statut, int Revision, Reponses Reponses, DateTimeOffset? Delai, DemandeDeCorrection? Demande);

/// <summary>Fiches that are equal when each is: an array is not.</summary>
internal sealed class ListeDeVues : List<FicheVue>, IEquatable<ListeDeVues>
{
    public bool Equals(ListeDeVues? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ListeDeVues);

    public override int GetHashCode() => Count;
}
