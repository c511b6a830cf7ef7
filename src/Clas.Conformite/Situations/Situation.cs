using Clas.Domain;
using static Clas.Domain.StatutFiche;

namespace Clas.Conformite;

/// <summary>What a dossier must be like for a cell to come true; many cells share one.</summary>
internal sealed record Situation(
    StatutFiche Structure, StatutFiche Action, bool EstMisALEcart, PhaseDeCampagne Phase, TypeDeFiche? EnDefaut, Circonstance Defaut)
{
    internal static Situation De(Cellule cellule)
    {
        // What is finished cannot be stored in disorder: there, it is the demande that brings the disorder.
        var enDefaut = cellule.Circonstance is Circonstance.Incomplete or Circonstance.Incoherente && cellule.Statut == EnSaisie;
        return new Situation(
            cellule.Fiche == TypeDeFiche.Structure ? cellule.Statut : StructurePour(cellule),
            cellule.Fiche == TypeDeFiche.Action ? cellule.Statut : ActionPour(cellule),
            cellule.Circonstance == Circonstance.MisALEcart,
            cellule.Circonstance switch
            {
                Circonstance.SaisieClose => PhaseDeCampagne.SaisieClose,
                Circonstance.CampagneClose => PhaseDeCampagne.Close,
                _ => PhaseDeCampagne.Ouverte,
            },
            enDefaut ? cellule.Fiche : null,
            enDefaut ? cellule.Circonstance : Circonstance.Favorable);
    }

    private static StatutFiche StructurePour(Cellule cellule) => cellule.Statut switch
    {
        NonCommencee => cellule.Circonstance == Circonstance.AutreFicheContraire ? NonCommencee : EnSaisie,
        EnSaisie => EnSaisie,
        Terminee => cellule.Circonstance is Circonstance.AutreFicheContraire or Circonstance.MisALEcart ? Terminee : Validee,
        _ => Validee,
    };

    private static StatutFiche ActionPour(Cellule cellule) => cellule.Statut switch
    {
        NonCommencee => NonCommencee,
        Validee => cellule.Circonstance == Circonstance.AutreFicheContraire ? Validee : Terminee,
        _ => EnSaisie,
    };
}
