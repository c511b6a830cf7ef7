namespace Clas.Domain;

/// <summary>How far a dossier is: all that follow-up needs, so that read models never load a dossier.</summary>
/// <param name="Structure">Status of the fiche Structure.</param>
/// <param name="Actions">Status of each fiche Action.</param>
/// <param name="EstMisALEcart">Set aside: counted nowhere.</param>
public sealed record EtatDeDossier(StatutFiche Structure, IReadOnlyList<StatutFiche> Actions, bool EstMisALEcart)
{
    /// <summary>The fiche Structure was saved: the dossier shows in the bilan (G10).</summary>
    public bool EstCommence => Structure != StatutFiche.NonCommencee;

    /// <summary>At least one Action was begun, and each begun one is finished or validated.</summary>
    public bool EstTermine =>
        Actions.Any(statut => statut != StatutFiche.NonCommencee)
        && Actions.All(statut => statut is StatutFiche.NonCommencee or StatutFiche.Terminee or StatutFiche.Validee);

    /// <summary>The fiche Structure is validated.</summary>
    public bool EstValide => Structure == StatutFiche.Validee;

    /// <summary>
    /// Counts for the Cnaf (G2): the Structure is validated, at least one Action too, and none is left in between.
    /// </summary>
    public bool EstPrisEnCompte =>
        !EstMisALEcart
        && EstValide
        && Actions.Contains(StatutFiche.Validee)
        && !Actions.Any(statut => statut is StatutFiche.EnSaisie or StatutFiche.Terminee);
}
