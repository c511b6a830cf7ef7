using Clas.Domain;

namespace Clas.Conformite;

/// <summary>What the host must try through its own screens or endpoints.</summary>
/// <param name="Depot">The dossier, kept already.</param>
/// <param name="Cellule">The question asked.</param>
/// <param name="Demande">What is asked of the fiche, whether or not a button is shown for it.</param>
/// <param name="Le">When: the host's clock must say so.</param>
public sealed record Tentative(Depot Depot, Cellule Cellule, Demande Demande, DateTimeOffset Le)
{
    /// <summary>In what capacity it is asked.</summary>
    public Role Role => Cellule.Role;

    /// <summary>Whether somebody asks whose ground is elsewhere.</summary>
    public bool EstDAilleurs => Cellule.Circonstance == Circonstance.DAilleurs;

    /// <summary>Who asks, for a host whose screens take an actor; the others sign in an account of their own.</summary>
    public Acteur Acteur => Depot.Distribution.Pour(Role, EstDAilleurs);

    internal static Tentative De(Cellule cellule, Depot depot, ReponsesDEpreuve reponses, DateTimeOffset le)
    {
        // A forger sends what an honest user of that screen could have typed, and no more.
        var avec = cellule.Geste switch
        {
            GesteFiche.Enregistrer => reponses.Changement(cellule.Fiche, Circonstance.Favorable),
            GesteFiche.Valider when cellule is { Fiche: TypeDeFiche.Structure, Role: Role.AgentCaf or Role.ResponsableCaf }
                && cellule.Circonstance != Circonstance.SansNumeroSias => depot.NumeroSias(),
            _ => null,
        };
        if (cellule is { Statut: StatutFiche.Terminee, Circonstance: Circonstance.Incomplete or Circonstance.Incoherente })
            avec = Ensemble(avec, reponses.Changement(cellule.Fiche, cellule.Circonstance));
        var motif = cellule.Geste is GesteFiche.RendreAuPorteur or GesteFiche.Devalider && cellule.Circonstance != Circonstance.SansMotif
            ? "À revoir : les effectifs."
            : null;
        return new Tentative(depot, cellule, new Demande(ReponsesDEpreuve.IdDe(cellule.Fiche), cellule.Geste, avec, motif), le);
    }

    private static Saisie Ensemble(Saisie? une, Saisie autre)
    {
        var ensemble = new Saisie();
        foreach (var (champ, valeurs) in (une ?? []).Concat(autre))
            ensemble[champ] = valeurs.ToArray();
        return ensemble;
    }
}
