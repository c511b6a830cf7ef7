namespace Clas.Domain;

/// <summary>The colour of a status, for lists that load no fiche.</summary>
public static class FeuDuStatut
{
    extension(StatutFiche statut)
    {
        /// <summary>The guide's colour (G14).</summary>
        public Feu Feu => statut switch
        {
            StatutFiche.NonCommencee => Feu.Rouge,
            StatutFiche.EnSaisie => Feu.Orange,
            _ => Feu.Vert,
        };
    }
}
