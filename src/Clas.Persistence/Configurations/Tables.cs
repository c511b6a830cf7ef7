namespace Clas.Persistence;

/// <summary>The names of our tables: fixed, so that a host's scripts may rely on them.</summary>
internal static class Tables
{
    internal const string Prefixe = "clas_";
    internal const string Campagnes = Prefixe + "campagnes";
    internal const string JournauxDeCampagne = Prefixe + "journaux_de_campagne";
    internal const string Structures = Prefixe + "structures_porteuses";
    internal const string StructuresFinancees = Prefixe + "structures_financees";
    internal const string DeclarationsDeNombre = Prefixe + "declarations_de_nombre";
    internal const string Dossiers = Prefixe + "dossiers";
    internal const string Fiches = Prefixe + "fiches";
    internal const string Journaux = Prefixe + "journaux";
    internal const string Obligations = Prefixe + "obligations";
    internal const string Decharges = Prefixe + "decharges";
    internal const string Compteurs = Prefixe + "compteurs";
    internal const string Cles = Prefixe + "cles_deja_vues";
    internal const string Courriers = Prefixe + "courriers";
}
