using Clas.Domain;

namespace Clas.Persistence;

/// <summary>A fiche as lists show it.</summary>
/// <param name="Id">Which fiche.</param>
/// <param name="Statut">Where it stands.</param>
/// <param name="Revision">Its revision, for a form that acts from the list.</param>
public sealed record FicheDeBilan(FicheId Id, StatutFiche Statut, int Revision)
{
    /// <summary>The guide's colour (G14).</summary>
    public Feu Feu => Statut.Feu;
}
