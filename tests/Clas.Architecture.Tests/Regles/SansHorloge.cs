using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clas.Architecture.Tests;

/// <summary>Rule 3: no clock, no random, no identifier made in the domain.</summary>
/// <remarks>
/// The analyzer says it while one types, and a pragma silences it; this reads the same list of banned symbols and is not
/// silenced.
/// </remarks>
internal static class SansHorloge
{
    /// <summary>The uses of a symbol of <c>BannedSymbols.txt</c>.</summary>
    internal static IEnumerable<Violation> Violations(CSharpCompilation compilation, Source bannis)
    {
        var conseils = Conseils(bannis);

        return from arbre in compilation.SyntaxTrees
               let modele = compilation.GetSemanticModel(arbre)
               from nom in arbre.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
               let info = modele.GetSymbolInfo(nom)
               from conseil in Identites(info.Symbol ?? info.CandidateSymbols.FirstOrDefault())
                   .Where(conseils.ContainsKey).Take(1).Select(identite => conseils[identite])
               let lieu = nom.GetLocation().Lieu()
               select new Violation(lieu.Fichier, lieu.Ligne, $"{nom} is banned in the domain. {conseil}");
    }

    /// <summary>Documentation identifier of a banned symbol, then what to do instead.</summary>
    internal static IReadOnlyDictionary<string, string> Conseils(Source bannis) => bannis.Texte
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(ligne => ligne.Split(';', 2))
        .ToDictionary(ligne => ligne[0], ligne => ligne.ElementAtOrDefault(1) ?? "", StringComparer.Ordinal);

    private static IEnumerable<string> Identites(ISymbol? symbole)
    {
        for (var porteur = symbole?.OriginalDefinition; porteur is not null and not INamespaceSymbol; porteur = porteur.ContainingType)
        {
            if (porteur.GetDocumentationCommentId() is { } identite)
                yield return identite;
        }
    }
}
