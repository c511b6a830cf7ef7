using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clas.Architecture.Tests;

/// <summary>A file that uses what another declares, and the line where it first does.</summary>
internal sealed record Lien(string De, string Vers, int Ligne, string Symbole)
{
    /// <summary>The links between the files of a compilation, resolved by symbol; documentation does not count.</summary>
    internal static IReadOnlyList<Lien> Lire(CSharpCompilation compilation) =>
    [
        .. (from arbre in compilation.SyntaxTrees
            let modele = compilation.GetSemanticModel(arbre)
            from nom in arbre.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            let info = modele.GetSymbolInfo(nom)
            from symbole in Enumerable.Repeat(info.Symbol ?? info.CandidateSymbols.FirstOrDefault(), 1).OfType<ISymbol>()
            let fichiers = Fichiers(symbole).ToList()
            where !fichiers.Contains(arbre.FilePath)
            from fichier in fichiers
            select new Lien(arbre.FilePath, fichier, nom.GetLocation().Lieu().Ligne, symbole.Name))
            .DistinctBy(lien => (lien.De, lien.Vers)),
    ];

    private static IEnumerable<string> Fichiers(ISymbol symbole) =>
        // A namespace is declared by every file, a local or a parameter by its own.
        symbole is INamespaceSymbol ? [] : symbole.OriginalDefinition.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath).Distinct();
}
