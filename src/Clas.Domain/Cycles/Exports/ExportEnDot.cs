using Ardalis.GuardClauses;

namespace Clas.Domain;

/// <summary>A lifecycle for Graphviz.</summary>
public static class ExportEnDot
{
    private static readonly string[] Style = ["rankdir=LR;", "node [shape=box, style=rounded];", "debut [shape=point];"];

    extension(CycleDeVieExporte cycle)
    {
        /// <summary>The text of a <c>digraph</c> in the DOT language, lines ended by LF.</summary>
        /// <param name="libelles">The words; null for those shipped.</param>
        public string EnDot(Libelles? libelles = null)
        {
            Guard.Against.Null(cycle);
            var mots = libelles ?? Libelles.Francais;
            var statuts = Enum.GetValues<StatutFiche>().Select(statut => $"{statut} [label={Entre(mots.Nom(statut))}];");
            var fleches = FlecheDeDiagramme.Toutes(cycle, mots).Select(fleche => $"{fleche.De} -> {fleche.Vers} [label={Entre(fleche.Legende)}];");
            return string.Concat(
                Style
                    .Concat(statuts)
                    .Append($"debut -> {StatutFiche.NonCommencee};")
                    .Concat(fleches)
                    .Select(ligne => $"    {ligne}\n")
                    .Prepend($"digraph {cycle.Fiche} {{\n")
                    .Append("}\n"));
        }
    }

    private static string Entre(string texte) =>
        $"\"{texte.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
