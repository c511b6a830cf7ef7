namespace Clas.Domain.Tests.Lois;

/// <summary>What one step of a history saw and did: laws are said of it.</summary>
internal sealed record Etape(Pas Pas, DateTimeOffset Le, Vue Avant, Vue Apres, Decision Decision)
{
    public required Histoire Histoire { get; init; }

    /// <summary>The fiche or dossier as seen once everything was asked, before anything was done.</summary>
    public required Vue Demandee { get; init; }

    /// <summary>The dry run; null on a campagne, which has none.</summary>
    public Decision? Essai { get; init; }

    /// <summary>Whether the geste was offered, and why not; null on a campagne.</summary>
    public (bool EstOffert, IReadOnlyList<Refus> DuMoment)? Offre { get; init; }

    /// <summary>The dry run of the best demande that this person could make of the same geste; null on a campagne.</summary>
    public Decision? Remede { get; init; }

    /// <summary>What a responsable would have been answered in an agent's place; null when no agent asked.</summary>
    public Decision? CommeResponsable { get; init; }

    /// <summary>After a hand-back or a délai: may the porteur save this fiche at the same instant, as far as time goes?</summary>
    public bool? LePorteurPeutEcrire { get; init; }

    public IReadOnlyList<Passage> Passages { get; init; } = [];

    public IReadOnlyList<ObligationDInformer> Obligations { get; init; } = [];

    /// <summary>The answers typed, as the fiche reads them.</summary>
    public Saisie? Saisie { get; init; }

    /// <summary>Rank of the fiche named; null for the dossier and the campagne.</summary>
    public int? Rang { get; init; }

    public Personne Qui => Pas.Qui;

    public Role Role => Pas.Qui.Acteur.Role;

    public bool EstDeLaCaf => Role is Role.AgentCaf or Role.ResponsableCaf;

    public GesteFiche? Geste => (Pas as PasDeFiche)?.Geste;

    public GesteDossier? GesteDeDossier => (Pas as PasDeDossier)?.Geste;

    /// <summary>Granted, and something was written.</summary>
    public bool EstAccomplie => Decision is { EstAccordee: true, EstSansEffet: false };

    public FicheVue Fiche => Avant.Fiche(Rang!.Value)!;

    public FicheVue FicheApres => Apres.Fiche(Rang!.Value)!;

    /// <summary>The fiche went from another status to this one.</summary>
    public bool Devient(StatutFiche statut) => Geste is not null && Fiche.Statut != statut && FicheApres.Statut == statut;

    public bool EstRefuseePour(MotifDeRefus motif) => Decision.EstRefuseePour(motif);

    public override string ToString() =>
        $"{Pas} → {(EstAccomplie ? "accordée" : Decision.EstAccordee ? "sans effet" : string.Join(", ", Decision.Refus.Select(refus => refus.Motif)))}";
}
