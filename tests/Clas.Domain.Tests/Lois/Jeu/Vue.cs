namespace Clas.Domain.Tests.Lois;

/// <summary>All that a dossier and its campagne hold at one moment, compared by value.</summary>
internal sealed record Vue(
    int Version,
    TeteDeJournal Tete,
    MiseALEcart? MiseALEcart,
    DateTimeOffset? RouvertJusquAu,
    EtatDeDossier Etat,
    bool EstPrisEnCompte,
    CampagneVue Campagne)
{
    public required IReadOnlyList<FicheVue> Fiches { get; init; }

    /// <summary>The lines of journal that created a duty to inform, in order.</summary>
    public required IReadOnlyList<long> Obligations { get; init; }

    public FicheVue Structure => Fiches[0];

    public IEnumerable<FicheVue> Actions => Fiches.Skip(1);

    public FicheVue? Fiche(int rang) => Fiches.FirstOrDefault(fiche => fiche.Rang == rang);

    /// <summary>Told from the dates alone: may the Caf work?</summary>
    public bool ValidationOuverte(DateTimeOffset le) =>
        (Campagne.EstOuverte(le) && le < Campagne.FermeLe) || le < RouvertJusquAu;

    /// <summary>Told from the dates alone: may the porteur write on this fiche?</summary>
    public bool SaisieOuverte(FicheVue fiche, DateTimeOffset le) =>
        Campagne.SaisieOuverte(le) || (le < fiche.DelaiJusquAu && ValidationOuverte(le));

    // The lists of an état are no part of it: its fiches are compared.
    public bool Equals(Vue? autre) =>
        autre is not null
        && (Version, Tete, MiseALEcart, RouvertJusquAu, EstPrisEnCompte, Campagne)
            == (autre.Version, autre.Tete, autre.MiseALEcart, autre.RouvertJusquAu, autre.EstPrisEnCompte, autre.Campagne)
        && Fiches.SequenceEqual(autre.Fiches)
        && Obligations.SequenceEqual(autre.Obligations);

    public override int GetHashCode() => HashCode.Combine(Version, Tete);

    public static Vue De(Dossier dossier) => new(
        dossier.Version, dossier.TeteDeJournal, dossier.MiseALEcart, dossier.RouvertJusquAu,
        dossier.Etat, dossier.EstPrisEnCompte, CampagneVue.De(dossier.Campagne))
    {
        Fiches = [.. dossier.Fiches.Select(FicheVue.De)],
        Obligations = [.. dossier.Obligations.Select(obligation => obligation.Sequence)],
    };
}

/// <summary>All that a fiche holds at one moment.</summary>
internal sealed record FicheVue(
    int Rang,
    StatutFiche Statut,
    int Revision,
    Reponses Reponses,
    DemandeDeCorrection? DemandeDeCorrection,
    DateTimeOffset? DelaiJusquAu,
    DateTimeOffset? TermineeLe,
    DateTimeOffset? ValideeLe)
{
    public TypeDeFiche Type => Rang == 0 ? TypeDeFiche.Structure : TypeDeFiche.Action;

    public bool EstValidee => Statut == StatutFiche.Validee;

    public static FicheVue De(Fiche fiche) => new(
        fiche.Rang, fiche.Statut, fiche.Revision, fiche.Reponses, fiche.DemandeDeCorrection, fiche.DelaiJusquAu, fiche.TermineeLe, fiche.ValideeLe);
}

/// <summary>The dates and parameters of a campagne at one moment.</summary>
internal sealed record CampagneVue(
    int Version, TeteDeJournal Tete, DateTimeOffset? PublieeLe, DateTimeOffset OuvreLe, DateTimeOffset SaisieFermeLe, DateTimeOffset FermeLe,
    ParametresDeCampagne Parametres)
{
    public bool EstOuverte(DateTimeOffset le) => PublieeLe <= le && OuvreLe <= le;

    public bool SaisieOuverte(DateTimeOffset le) => EstOuverte(le) && le < SaisieFermeLe && le < FermeLe;

    public static CampagneVue De(Campagne campagne) => new(
        campagne.Version, campagne.TeteDeJournal, campagne.PublieeLe, campagne.OuvreLe, campagne.SaisieFermeLe, campagne.FermeLe, campagne.Parametres);
}
