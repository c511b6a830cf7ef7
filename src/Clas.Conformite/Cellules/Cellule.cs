using Clas.Domain;

namespace Clas.Conformite;

/// <summary>One question to ask of a host: this geste, on such a fiche, by this role, in this circumstance.</summary>
/// <param name="Fiche">The kind of fiche.</param>
/// <param name="Statut">Where it stands before.</param>
/// <param name="Geste">What is asked of it.</param>
/// <param name="Role">In what capacity.</param>
/// <param name="Circonstance">What surrounds it.</param>
public sealed record Cellule(TypeDeFiche Fiche, StatutFiche Statut, GesteFiche Geste, Role Role, Circonstance Circonstance)
{
    /// <summary>Every cell there is: the matrix of the domain, times the circumstances in which its cases come true.</summary>
    public static IReadOnlyList<Cellule> Toutes { get; } =
    [
        .. from fiche in Enum.GetValues<TypeDeFiche>()
           from case_ in CyclesDeVie.De(fiche).Matrice
           from circonstance in Enum.GetValues<Circonstance>()
           let cellule = new Cellule(fiche, case_.Statut, case_.Geste, case_.Role, circonstance)
           where cellule.Existe
           select cellule,
    ];

    /// <summary>« Structure · EnSaisie · Valider · AgentCaf · SansNumeroSias », as reports name it.</summary>
    public override string ToString() => $"{Fiche} · {Statut} · {Geste} · {Role} · {Circonstance}";

    private bool Existe => Circonstance switch
    {
        Circonstance.Favorable or Circonstance.SaisieClose or Circonstance.CampagneClose => true,
        Circonstance.DAilleurs => Role is Role.Porteur or Role.AgentCaf or Role.ResponsableCaf,
        // Refused while a fiche is validated.
        Circonstance.MisALEcart => Statut != StatutFiche.Validee,
        Circonstance.AutreFicheContraire => Fiche == TypeDeFiche.Structure
            ? Statut == StatutFiche.Validee
            : Statut is StatutFiche.NonCommencee or StatutFiche.Terminee,
        Circonstance.Incomplete or Circonstance.Incoherente =>
            Statut == StatutFiche.EnSaisie || (Statut == StatutFiche.Terminee && (Geste is GesteFiche.Enregistrer or GesteFiche.Valider)),
        Circonstance.SansNumeroSias => Fiche == TypeDeFiche.Structure && Geste == GesteFiche.Valider
            && Statut is StatutFiche.EnSaisie or StatutFiche.Terminee,
        _ => Geste is GesteFiche.RendreAuPorteur or GesteFiche.Devalider,
    };
}
