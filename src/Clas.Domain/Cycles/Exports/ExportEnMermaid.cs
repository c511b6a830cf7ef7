using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>A lifecycle as a Mermaid state diagram.</summary>
public static class ExportEnMermaid
{
    extension(CycleDeVieExporte cycle)
    {
        /// <summary>The text of a <c>stateDiagram-v2</c>, lines ended by LF.</summary>
        /// <param name="libelles">The words; null for those shipped.</param>
        public string EnMermaid(Libelles? libelles = null)
        {
            Guard.Against.Null(cycle);
            var mots = libelles ?? Libelles.Francais;
            var statuts = Enum.GetValues<StatutFiche>().Select(statut => $"state \"{mots.Nom(statut)}\" as {statut}");
            var fleches = FlecheDeDiagramme.Toutes(cycle, mots).Select(fleche => $"{fleche.De} --> {fleche.Vers} : {fleche.Legende}");
            return string.Concat(
                statuts.Append($"[*] --> {StatutFiche.NonCommencee}").Concat(fleches)
                    .Select(ligne => $"    {ligne}\n")
                    .Prepend("stateDiagram-v2\n"));
        }
    }
}
