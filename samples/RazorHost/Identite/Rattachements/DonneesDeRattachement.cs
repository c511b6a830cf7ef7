using Clas.Domain;
using Clas.Persistence;

namespace RazorHost.Identite;

/// <summary>What a letter about a tie starts from: whose account, which structure. Names are read at sending.</summary>
internal static class DonneesDeRattachement
{
    private const string Compte = "compte";
    private const string Structure = "structure";

    internal static Dictionary<string, string> De(string compteId, StructurePorteuseId structure) =>
        new() { [Compte] = compteId, [Structure] = structure.ToString() };

    internal static string CompteDe(CourrierARediger courrier) => courrier.Donnees[Compte];

    internal static StructurePorteuseId StructureDe(CourrierARediger courrier) => StructurePorteuseId.Lire(courrier.Donnees[Structure]);
}
